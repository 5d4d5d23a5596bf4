// The Tiến độ page: units, their tasks and the evidence in one grid, as the address says.
import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  redirect,
  useLocation,
  useNavigate,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunction,
} from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { dayOf } from '../../lib/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { EvidenceDeskProvider } from '../evidence/EvidenceDesk.tsx';
import { UnsavedBanner } from '../evidence/UnsavedBanner.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { toEvidenceFilter } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { filterFromUrl, filterParams } from '../filter/filterFromUrl.ts';
import { ViewerDocument } from '../session/AppShell.generated.ts';
import { homeUnit, useViewer } from '../session/viewer.ts';
import { Breadcrumb } from './_components/Breadcrumb.tsx';
import { TreeGrid } from './_components/TreeGrid.tsx';
import { defaultPeriod, defaultPlan } from './defaultPeriod.ts';
import { taskKey } from './gridRows.ts';
import { ProgressPageDocument, ProgressPeriodsDocument } from './ProgressPage.generated.ts';
import styles from './ProgressPage.module.css';
import { ProgressPageSkeleton } from './ProgressPageSkeleton.tsx';
import { openFromUrl, progressPath, rootParam, withRoot, withToggled } from './progressUrl.ts';

/** A loader that puts the viewer's own unit, the plan (of several) and its current period into an address without. */
export function completeAddress(client: ApolloClient) {
  return async ({ request }: LoaderFunctionArgs) => {
    const params = new URL(request.url).searchParams;
    if ([rootParam, filterParams.periods, filterParams.plan].every((name) => params.has(name))) return null;
    const { data } = await client.query({ query: ViewerDocument });
    // Nobody is signed in: the shell sends them to sign in.
    if (!data?.viewer) return null;
    const unit = homeUnit(data.viewer);
    if (!unit) return null;
    const { data: periods } = await client.query({ query: ProgressPeriodsDocument });
    const plans = periods?.plans ?? [];
    const today = dayOf(new Date());
    const asked = params.get(filterParams.periods)?.split(',').filter(Boolean) ?? [];
    const plan = params.get(filterParams.plan) ?? defaultPlan(plans, asked, today);
    const own = plans.filter(({ code }) => plan === null || code === plan).flatMap((one) => one.periods);
    const period = defaultPeriod(own, today);
    const complete = params.has(rootParam) ? new URLSearchParams(params) : withRoot(params, unit.code);
    if (period && !complete.has(filterParams.periods)) complete.set(filterParams.periods, period);
    if (plan !== null && !complete.has(filterParams.plan)) complete.set(filterParams.plan, plan);
    if (complete.toString() === params.toString()) return null;
    return redirect(progressPath(complete));
  };
}

/** Only an address that lacks something is looked at again; the plan goes with its period. */
export const addressIsComplete: ShouldRevalidateFunction = ({ nextUrl }) =>
  !nextUrl.searchParams.has(rootParam) || !nextUrl.searchParams.has(filterParams.periods);

/** Breadcrumb, filter bar, grid. */
export function ProgressPage() {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const viewer = useViewer();
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const open = useMemo(() => openFromUrl(params), [params]);
  const code = params.get(rootParam) ?? '';
  // Equal filters are one object: opening a row must not look like another filter.
  const filterKey = JSON.stringify(toEvidenceFilter(filterFromUrl(params)));
  const filter = useMemo(() => JSON.parse(filterKey) as ReturnType<typeof filterFromUrl>, [filterKey]);

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

  function openTask(task: { id: string; unit: string; period: string }) {
    const next = withRoot(new URLSearchParams(), task.unit, [taskKey(task.id)]);
    next.set(filterParams.periods, task.period);
    void navigate(progressPath(next));
  }

  const unit = data?.unit;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>{t('title')}</h1>
        {unit ? <Breadcrumb unit={unit} /> : null}
      </div>
      <FilterBar scope={{ under: code }}>{unit ? <ExportButton unit={unit} /> : null}</FilterBar>
      {!code ? (
        <p className={styles.notice}>{t('noUnit')}</p>
      ) : unit ? (
        <EvidenceDeskProvider username={viewer.username} filter={filter.task}>
          <UnsavedBanner onOpen={openTask} />
          <TreeGrid key={`${unit.id} ${filterKey}`} root={unit} filter={filter} open={open} onToggle={onToggle} />
        </EvidenceDeskProvider>
      ) : error ? (
        <div className={styles.notice} role="alert">
          <p>{common(`failure.${failureOf(error).reason}`)}</p>
          <Button onClick={() => void refetch()}>{common('retry')}</Button>
        </div>
      ) : data ? (
        <p className={styles.notice}>{t('unitMissing', { code })}</p>
      ) : (
        <ProgressPageSkeleton />
      )}
    </div>
  );
}
