// The Kế hoạch page: the plan as a living document, as the address says.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { cx } from '../../lib/class-names.ts';
import { Button } from '../../ui/Button.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { toTaskFilter } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { useFilter } from '../filter/useFilter.ts';
import { Breadcrumb } from '../progress/Breadcrumb.tsx';
import { rootParam } from '../progress/progressUrl.ts';
import { Contents } from './_components/Contents.tsx';
import { DutyPanel } from './_components/DutyPanel.tsx';
import { PlanDocument } from './_components/PlanDocument.tsx';
import { outlineOf } from './_lib/outline.ts';
import { usePlace } from './_lib/usePlace.ts';
import { useReading } from './_lib/useReading.ts';
import {
  PlanDocumentDocument,
  PlanListDocument,
  PlanProgressDocument,
  PlanUnitDocument,
} from './PlanPage.generated.ts';
import styles from './PlanPage.module.css';
import { PlanPageSkeleton } from './PlanPageSkeleton.tsx';
import { dutyParam, withDuty } from './planUrl.ts';

/** Filter bar, contents, document, and the duty that is open. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation('common');
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const [filter] = useFilter();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const unit = params.get(rootParam) ?? '';
  const scope = { under: unit || undefined };
  const dutyCode = params.get(dutyParam);

  const focus = useQuery(PlanUnitDocument, { variables: { code: unit, asOf: filter.task.asOf }, skip: !unit });
  const place = focus.data?.unit;
  const list = useQuery(PlanListDocument);
  const code = filter.task.plan ?? list.data?.plans[0]?.code ?? null;
  const document = useQuery(PlanDocumentDocument, { variables: { code: code ?? '' }, skip: code === null });
  const margins = useQuery(PlanProgressDocument, {
    variables: { code: code ?? '', filter: toTaskFilter(filter, scope) },
    skip: code === null,
    fetchPolicy: 'cache-and-network',
  });

  const plan = document.data?.plan;
  const outline = useMemo(() => outlineOf(plan?.clauses ?? []), [plan]);
  const figures = (margins.data ?? margins.previousData)?.plan;
  const counts = useMemo(() => new Map(figures?.clauses.map((one) => [one.id, one.progress])), [figures]);
  const dutyClause = plan?.clauses.find(({ obligations }) => obligations.some((one) => one.code === dutyCode));
  const duty = dutyClause?.obligations.find((one) => one.code === dutyCode);

  const reader = useRef<HTMLDivElement>(null);
  const reading = useReading(reader, plan);
  usePlace(dutyCode, dutyClause?.path ?? null, plan != null);

  const close = useCallback(() => {
    const next = withDuty(new URLSearchParams(window.location.search), null);
    void navigate({ search: readableSearch(next) }, { preventScrollReset: true });
  }, [navigate]);
  const { refetch } = margins;
  const recount = useCallback(() => void refetch(), [refetch]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || dutyCode === null) return;
    // Escape belongs to what is open on top: an editor, a dialog, a card.
    if ((event.target as HTMLElement).closest('input, textarea, select, dialog, [popover]')) return;
    if (window.document.querySelector('[popover="auto"]:popover-open')) return;
    close();
  }

  const error = list.error ?? document.error;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>{t('title')}</h1>
        {place ? <Breadcrumb unit={place} /> : null}
      </div>
      <div className={styles.filter}>
        <FilterBar scope={scope}>{place ? <ExportButton unit={place} /> : null}</FilterBar>
      </div>
      {plan ? (
        <div
          className={cx(styles.columns, duty && styles.withDuty, duty && hash && styles.atWords)}
          onKeyDown={onKeyDown}
        >
          <Contents outline={outline} reading={reading} />
          <div ref={reader} className={styles.reader}>
            {dutyCode !== null && !duty ? (
              <p role="alert" className={styles.missing}>
                {t('dutyMissing', { code: dutyCode })}
              </p>
            ) : null}
            <PlanDocument plan={plan} outline={outline} counts={counts} stale={margins.loading} />
          </div>
          {duty && dutyClause ? (
            <DutyPanel
              duty={duty}
              clause={dutyClause.path}
              plan={plan.code}
              filter={filter}
              unit={unit}
              onClose={close}
              onMoved={recount}
            />
          ) : null}
        </div>
      ) : error ? (
        <div className={styles.notice} role="alert">
          <p>{common(`failure.${failureOf(error).reason}`)}</p>
          <Button onClick={() => void (list.error ? list : document).refetch()}>{common('retry')}</Button>
        </div>
      ) : document.data ? (
        <p className={styles.notice}>{t('missing', { code })}</p>
      ) : list.data?.plans.length === 0 ? (
        <p className={styles.notice}>{t('none')}</p>
      ) : (
        <PlanPageSkeleton />
      )}
    </div>
  );
}
