// The Kế hoạch page: the plan as a living document, as the address says.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { cx } from '../../lib/class-names.ts';
import { Failed } from '../../ui/Failed.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { FilterBar } from '../filter/FilterBar.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { useFilter } from '../filter/useFilter.ts';
import { Breadcrumb } from '../progress/Breadcrumb.tsx';
import { rootParam } from '../progress/progressUrl.ts';
import { VersionComparison } from '../version/VersionComparison.tsx';
import { Contents } from './_components/Contents.tsx';
import { DutyPanel } from './_components/DutyPanel.tsx';
import { PlanDocument } from './_components/PlanDocument.tsx';
import { VersionBar } from './_components/VersionBar.tsx';
import { outlineOf } from './_lib/outline.ts';
import { usePlace } from './_lib/usePlace.ts';
import { useReading } from './_lib/useReading.ts';
import { useVersionText } from './_lib/useVersionText.ts';
import { PlanListDocument, PlanUnitDocument } from './PlanPage.generated.ts';
import styles from './PlanPage.module.css';
import { PlanPageSkeleton } from './PlanPageSkeleton.tsx';
import { comparedParam, dutyParam, versionFrom, withDuty } from './planUrl.ts';

/** Filter bar, contents, document, and the duty that is open; or what one version changed of another. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const { t: version } = useTranslation('version');
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
  const { versions, number, text: plan, counts, stale, ...asked } = useVersionText(code, params, filter, scope);
  const compared = versionFrom(params, comparedParam);
  const isComparing = versions != null && number !== null && compared !== null && compared !== number;

  const outline = useMemo(() => outlineOf(plan?.clauses ?? []), [plan]);
  const dutyClause = plan?.clauses.find(({ obligations }) => obligations.some((one) => one.code === dutyCode));
  const duty = dutyClause?.obligations.find((one) => one.code === dutyCode);

  const reader = useRef<HTMLDivElement>(null);
  const reading = useReading(reader, isComparing ? null : plan);
  usePlace(dutyCode, dutyClause?.path ?? null, plan != null);

  const close = useCallback(() => {
    const next = withDuty(new URLSearchParams(window.location.search), null);
    void navigate({ search: readableSearch(next) }, { preventScrollReset: true });
  }, [navigate]);
  const { recount: refetch } = asked;
  const recount = useCallback(() => void refetch(), [refetch]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || dutyCode === null) return;
    // Escape belongs to what is open on top: an editor, a dialog, a card.
    if ((event.target as HTMLElement).closest('input, textarea, select, dialog, [popover]')) return;
    if (window.document.querySelector('[popover="auto"]:popover-open')) return;
    close();
  }

  const error = list.error ?? asked.error;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1>{t('title')}</h1>
        {place ? <Breadcrumb unit={place} /> : null}
      </div>
      <div className={styles.filter}>
        <FilterBar scope={scope}>{place ? <ExportButton unit={place} /> : null}</FilterBar>
      </div>
      {versions && number !== null ? (
        <VersionBar plan={versions} reading={number} compared={compared} periods={filter.task.periods} />
      ) : null}
      {isComparing ? (
        <div className={styles.comparison}>
          <VersionComparison code={versions.code} from={compared} to={number} />
        </div>
      ) : plan ? (
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
            <PlanDocument plan={plan} outline={outline} counts={counts} stale={stale} />
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
        <div className={styles.notice}>
          <Failed
            failure={common(`failure.${failureOf(error).reason}`)}
            onRetry={list.error ? () => void list.refetch() : asked.retry}
          />
        </div>
      ) : plan === undefined ? (
        <p className={styles.notice}>{versions ? version('missing', { number }) : t('missing', { code })}</p>
      ) : list.data?.plans.length === 0 ? (
        <p className={styles.notice}>{t('none')}</p>
      ) : (
        <PlanPageSkeleton />
      )}
    </div>
  );
}
