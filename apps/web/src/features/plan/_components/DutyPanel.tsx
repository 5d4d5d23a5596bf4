// A duty opened beside its words: what the plan says of it, and the way from the unit in focus down to the evidence.
import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { failureOf } from '../../../apollo/errors.ts';
import { labelOf } from '../../../lib/language.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Skeleton } from '../../../ui/Waiting.tsx';
import { EvidenceDeskProvider } from '../../evidence/EvidenceDesk.tsx';
import { toTaskFilter, type Filter } from '../../filter/filter.ts';
import { readableSearch } from '../../filter/filterFromUrl.ts';
import { openFromUrl, withToggled } from '../../progress/progressUrl.ts';
import { TreeGrid } from '../../progress/TreeGrid.tsx';
import { useViewer } from '../../session/viewer.ts';
import type { PlanDuty } from '../planTypes.ts';
import { wordsPath } from '../planUrl.ts';
import { DutyFacts } from './DutyFacts.tsx';
import { DutyDocument } from './DutyPanel.generated.ts';
import styles from './DutyPanel.module.css';

interface Props {
  duty: PlanDuty;
  /** The path of its clause. */
  clause: string;
  plan: string;
  /** The page's filter; the panel narrows it to this duty. */
  filter: Filter;
  /** The code of the unit in focus. */
  unit: string;
  onClose: () => void;
  /** Somebody's work in here changed the figures of the margins. */
  onMoved: () => void;
}

/** Takes the focus when it opens, unless the address leads to the words. */
export function DutyPanel({ duty, clause, plan, filter, unit: code, onClose, onMoved }: Props) {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation('common');
  const { t: progress } = useTranslation('progress');
  const viewer = useViewer();
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const open = useMemo(() => openFromUrl(params), [params]);
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const isDuty = duty.kind === 'DUTY';
  const label = labelOf(duty);
  const own = useMemo<Filter>(
    () => ({ ...filter, task: { ...toTaskFilter(filter), obligations: [duty.code], clause: undefined, plan } }),
    [filter, duty.code, plan],
  );

  const { data, error, refetch } = useQuery(DutyDocument, {
    variables: { id: duty.id, unit: code, asOf: own.task.asOf, filter: own.task },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const unit = data?.unit;

  const atWords = hash !== '';
  useEffect(() => {
    if (!atWords) head.current?.focus();
  }, [duty.code, atWords]);

  // The figures of the unit in focus move with every act in the grid below.
  const what = unit && JSON.stringify([duty.code, own, unit.id]);
  const figures = unit && JSON.stringify(unit.progress);
  const known = useRef<{ what: string; figures: string } | null>(null);
  useEffect(() => {
    if (!what || !figures) return;
    const before = known.current;
    known.current = { what, figures };
    if (before?.what === what && before.figures !== figures) onMoved();
  }, [what, figures, onMoved]);

  const onToggle = useCallback(
    (key: string, isOpen: boolean) => {
      const next = withToggled(new URLSearchParams(window.location.search), key, isOpen);
      void navigate({ search: readableSearch(next) }, { preventScrollReset: true });
    },
    [navigate],
  );

  return (
    <aside className={styles.panel} aria-labelledby={id}>
      <div className={styles.top}>
        <h2 ref={head} id={id} tabIndex={-1} className={styles.head}>
          <span className={styles.code}>{t(isDuty ? 'duty' : 'requirement', { code: duty.code })}</span> {label}
        </h2>
        <IconButton label={t('closeDuty')} onClick={onClose}>
          ✕
        </IconButton>
      </div>
      <blockquote lang="vi" className={styles.words}>
        “{duty.text}”{' '}
        <Link className={styles.toWords} to={wordsPath(params, { code: duty.code, clause, plan })}>
          {t('toWords')}
        </Link>
      </blockquote>
      {data?.node?.__typename === 'Obligation' ? (
        <DutyFacts obligation={data.node} periods={filter.task.periods} />
      ) : null}
      {!isDuty ? (
        <p className={styles.soft}>{t('requirementNote')}</p>
      ) : unit ? (
        <>
          <h3 className={styles.units}>{t('units')}</h3>
          <div className={styles.grid}>
            <EvidenceDeskProvider username={viewer.username} filter={own.task}>
              <TreeGrid
                key={`${unit.id} ${JSON.stringify(own)}`}
                root={unit}
                filter={own}
                open={open}
                onToggle={onToggle}
              />
            </EvidenceDeskProvider>
          </div>
        </>
      ) : error ? (
        <Failed failure={common(`failure.${failureOf(error).reason}`)} onRetry={() => void refetch()} />
      ) : data ? (
        <p className={styles.soft}>{code === '' ? progress('noUnit') : progress('unitMissing', { code })}</p>
      ) : (
        <Skeleton width="60%" />
      )}
    </aside>
  );
}
