// One period: its dates in words, its state, and what can be done with it.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../../lib/dates.ts';
import { deadlineWords } from '../../../lib/deadline.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { periodName } from '../../filter/periodName.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { PeriodRow_PeriodFragmentDoc, type PeriodRow_PeriodFragment } from './PeriodRow.generated.ts';
import styles from './PeriodRow.module.css';
import { ReopenDialog } from './ReopenDialog.tsx';

/** A period whose row is known, with its name. */
export interface NamedPeriod {
  period: PeriodRow_PeriodFragment;
  name: string;
}

const DIALOGS = { change: ChangeDialog, close: CloseDialog, reopen: ReopenDialog, history: HistoryDialog };

interface Props {
  from: FragmentType<PeriodRow_PeriodFragment> & { __typename: 'Period'; id: string };
}

/** What its state doesn't allow isn't offered. */
export function PeriodRow({ from }: Props) {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  const [shown, setShown] = useState<keyof typeof DIALOGS | null>(null);
  const { data, complete } = useFragment({
    fragment: PeriodRow_PeriodFragmentDoc,
    fragmentName: 'PeriodRow_period',
    from,
  });
  if (!complete) return null;
  const name = periodName(data, names);
  const acts = data.closedAt === null ? (['change', 'close', 'history'] as const) : (['reopen', 'history'] as const);
  const Shown = shown && DIALOGS[shown];
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{name}</span>
        {data.title ? <p className={styles.soft}>{data.title}</p> : null}
      </th>
      <td data-label={t('column.dates')}>
        {t('range', { from: formatDate(data.startsOn), to: formatDate(data.endsOn) })}
      </td>
      <td data-label={t('column.deadline')}>{deadlineWords(data.dueAt, common)}</td>
      <td data-label={t('column.size')}>
        {t('size', { tasks: formatNumber(data.size.tasks), units: formatNumber(data.size.units) })}
      </td>
      <td data-label={t('column.state')}>
        {data.closedAt === null ? (
          t('stateOpen')
        ) : (
          <span className={styles.closed}>{t('stateClosed', { at: formatInstant(data.closedAt) })}</span>
        )}
      </td>
      <td>
        <div className={styles.actions}>
          {acts.map((act) => (
            <Button
              key={act}
              small
              aria-label={t('actOn', { act: t(act), name })}
              aria-haspopup="dialog"
              onClick={() => setShown(act)}
            >
              {t(act)}
            </Button>
          ))}
        </div>
        {Shown ? <Shown period={data} name={name} onClose={() => setShown(null)} /> : null}
      </td>
    </tr>
  );
}
