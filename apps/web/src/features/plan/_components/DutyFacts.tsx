// What the plan says of a duty beyond its words: who, how often, until when, and by which figures it is measured.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { deadlineWords } from '../../../lib/deadline.ts';
import { periodName } from '../../filter/periodName.ts';
import { DutyChange } from '../../version/DutyChange.tsx';
import { DutyFacts_ObligationFragmentDoc, type DutyFacts_ObligationFragment } from './DutyFacts.generated.ts';
import styles from './DutyFacts.module.css';

interface Props {
  obligation: FragmentType<DutyFacts_ObligationFragment> & { __typename: 'Obligation'; id: string };
  /** The periods that are looked at; all when none is chosen. */
  periods: readonly string[] | null | undefined;
}

/** A list of names and what they are. */
export function DutyFacts({ obligation, periods }: Props) {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation('common');
  const { t: version } = useTranslation('version');
  const { t: names } = useTranslation(['filter', 'common']);
  const { data, complete } = useFragment({
    fragment: DutyFacts_ObligationFragmentDoc,
    fragmentName: 'DutyFacts_obligation',
    from: obligation,
  });
  if (!complete) return null;
  const due = data.plan.periods.filter(
    ({ code, kind }) => data.periodKinds.includes(kind) && (!periods?.length || periods.includes(code)),
  );
  return (
    <dl className={styles.facts}>
      {data.endedIn ? <Fact name={version('ended')}>{version('endedIn', { number: data.endedIn })}</Fact> : null}
      {data.amendment?.kind === 'NEW' ? <Fact name={version('isNew')}>{version('newIn')}</Fact> : null}
      {data.amendment?.kind === 'CHANGED' ? (
        <Fact name={version('amended')}>
          <p>{version('amendedIn', { number: data.plan.version })}</p>
          <DutyChange change={data.amendment} />
        </Fact>
      ) : null}
      <Fact name={t('addressees')}>{data.addresseeNames.join('; ')}</Fact>
      <Fact name={t('cadence')}>{t(`cadences.${data.cadence}`)}</Fact>
      {data.periodKinds.length > 0 ? (
        <Fact name={t('deadline')}>
          {data.dueOn !== null ? <p>{t('dueOn', { date: formatDate(data.dueOn) })}</p> : null}
          {data.dueOn !== null
            ? null
            : due.length > 0
              ? due.map((period) => (
                  <p key={period.id}>
                    {t('deadlineOf', {
                      period: periodName(period, names),
                      deadline: deadlineWords(period.dueAt, common),
                    })}
                  </p>
                ))
              : t('deadlineNone')}
        </Fact>
      ) : null}
      {data.indicators.length > 0 ? (
        <Fact name={t('indicators')}>
          <details>
            <summary>{t('indicatorsCount', { count: data.indicators.length })}</summary>
            <ul className={styles.list}>
              {data.indicators.map(({ id, name, unitOfMeasure }) => (
                <li key={id}>{t('unitOfMeasure', { name, unit: unitOfMeasure })}</li>
              ))}
            </ul>
          </details>
        </Fact>
      ) : null}
      {data.evidenceHints.length > 0 ? (
        <Fact name={t('hints')}>
          <details>
            <summary>{t('hintsCount', { count: data.evidenceHints.length })}</summary>
            <ul className={styles.list}>
              {data.evidenceHints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </details>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
