// The Tiến độ page: units, their tasks and the evidence in one grid, as the address says.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { useEqual } from '../../lib/useEqual.ts';
import { Failed } from '../../ui/Failed.tsx';
import { EvidenceDeskProvider } from '../evidence/EvidenceDesk.tsx';
import { UnsavedBanner } from '../evidence/UnsavedBanner.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { toEvidenceFilter, toTaskFilter } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { filterFromUrl, filterParams } from '../filter/filterFromUrl.ts';
import { ReminderButton } from '../reminders/ReminderButton.tsx';
import { SubmitButton } from '../review/SubmitButton.tsx';
import { useViewer } from '../session/viewer.ts';
import { ClosedPeriods } from './_components/ClosedPeriods.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { CompareButton } from './_components/CompareButton.tsx';
import { compareFromUrl, withCompare } from './compareUrl.ts';
import { TreeGrid } from './TreeGrid.tsx';
import { taskKey } from './gridRows.ts';
import { ProgressPageDocument } from './ProgressPage.generated.ts';
import styles from './ProgressPage.module.css';
import { ProgressPageSkeleton } from './ProgressPageSkeleton.tsx';
import type { NamedUnit } from '../unit/validity.ts';
import { openFromUrl, progressPath, rootParam, withToggled, withUnit } from './progressUrl.ts';

/** Breadcrumb, filter bar, grid. */
export function ProgressPage() {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const viewer = useViewer();
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const open = useMemo(() => openFromUrl(params), [params]);
  const compareWith = useMemo(() => compareFromUrl(params, new Date()), [params]);
  const code = params.get(rootParam) ?? '';
  // One object while it says the same: opening a row must not look like another filter.
  const filter = useEqual(toEvidenceFilter(filterFromUrl(params)));

  const { data, error, refetch } = useQuery(ProgressPageDocument, {
    variables: { code, asOf: filter.task.asOf, filter: filter.task },
    skip: !code,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });

  const onToggle = useCallback(
    (key: string, isOpen: boolean) => {
      const next = withToggled(new URLSearchParams(window.location.search), key, isOpen);
      void navigate(progressPath(next), { preventScrollReset: true });
    },
    [navigate],
  );

  function openTask(task: { id: string; unit: NamedUnit; period: string }) {
    const next = withUnit(new URLSearchParams(), task.unit, [taskKey(task.id)]);
    next.set(filterParams.periods, task.period);
    void navigate(progressPath(next));
  }

  const unit = data?.unit;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1>{t('title')}</h1>
        {unit ? <Breadcrumb unit={unit} /> : null}
      </div>
      <FilterBar scope={{ under: code }}>
        <CompareButton
          day={compareWith}
          onChange={(day) => void navigate(progressPath(withCompare(params, day)), { replace: true })}
        />
        {unit ? (
          <>
            <SubmitButton focus={unit.id} filter={filter.task} />
            <ReminderButton filter={toTaskFilter(filter, { under: code })} />
            <ExportButton unit={unit} />
          </>
        ) : null}
      </FilterBar>
      <ClosedPeriods plan={filter.task.plan} codes={filter.task.periods ?? []} />
      {!code ? (
        <p className={styles.notice}>{t('noUnit')}</p>
      ) : unit ? (
        <EvidenceDeskProvider username={viewer.username} filter={filter.task}>
          <UnsavedBanner onOpen={openTask} />
          <TreeGrid
            key={`${unit.id} ${JSON.stringify(filter)}`}
            root={unit}
            filter={filter}
            open={open}
            compareWith={compareWith}
            onToggle={onToggle}
          />
        </EvidenceDeskProvider>
      ) : error ? (
        <div className={styles.notice}>
          <Failed failure={common(`failure.${failureOf(error).reason}`)} onRetry={() => void refetch()} />
        </div>
      ) : data ? (
        <p className={styles.notice}>{t('unitMissing', { code })}</p>
      ) : (
        <ProgressPageSkeleton />
      )}
    </div>
  );
}
