// A task's row: what is owed, how it stands, when it is due, how much was shown, and what the viewer may do with it.
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { cx } from '../../../lib/class-names.ts';
import { dayOf, formatDate, formatInstant } from '../../../lib/dates.ts';
import { deadlineWords } from '../../../lib/deadline.ts';
import { labelOf } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { TalkButton } from '../../comments/TalkButton.tsx';
import { HistoryButton } from '../../history/HistoryButton.tsx';
import { wordsPath } from '../../plan/planUrl.ts';
import { AmendmentMark } from '../../version/AmendmentMark.tsx';
import { useGrid, useWidgetTabIndex } from '../gridContext.ts';
import { GridCell, GridRow, Twisty } from '../GridRow.tsx';
import type { TaskGridRow } from '../gridRows.ts';
import cells from './cells.module.css';
import { SkeletonRow } from './PartRows.tsx';
import { Status } from './Status.tsx';
import { TaskActions } from './TaskActions.tsx';
import { TaskRow_TaskFragmentDoc } from './TaskRow.generated.ts';

/** Opens on its evidence; the ¶ leads to the words of the plan that order it. */
export function TaskRow({ row }: { row: TaskGridRow }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const { t: history } = useTranslation('history');
  const { t: review } = useTranslation('review');
  const { toggle, filter, reload } = useGrid();
  const tabIndex = useWidgetTabIndex();
  const { search } = useLocation();
  const { data, complete } = useFragment({
    fragment: TaskRow_TaskFragmentDoc,
    fragmentName: 'TaskRow_task',
    from: row.task,
  });
  if (!complete) return <SkeletonRow />;
  const { obligation } = data;
  const label = labelOf(obligation);
  const reminded = data.reminded
    ? t('reminded', {
        times: String(data.reminded.count).padStart(2, '0'),
        date: formatDate(dayOf(data.reminded.lastAt)),
      })
    : null;
  const talk = <TalkButton id={data.id} name={obligation.code} count={data.commentCount} tabIndex={tabIndex} />;
  const late = data.timing === 'OVERDUE' || data.timing === 'DONE_LATE';
  return (
    <GridRow>
      <GridCell col={0} className={cx(cells.name, cells.click)} onClick={() => toggle(row.key)}>
        <Twisty />
        <span className={cells.code}>{obligation.code}</span>
        <span className={cells.text} title={label}>
          {label}
        </span>
        <span className={cells.tools}>
          <span>
            <Link
              to={wordsPath(new URLSearchParams(search), {
                code: obligation.code,
                clause: obligation.clause.path,
                plan: obligation.plan.code,
                endedIn: obligation.endedIn,
              })}
              className={cells.focusLink}
              tabIndex={tabIndex}
              aria-label={t('openWords', { code: obligation.code })}
              title={t('openWords', { code: obligation.code })}
              onClick={(event) => event.stopPropagation()}
            >
              ¶
            </Link>
            {data.commentCount === 0 ? talk : null}
            <HistoryButton
              title={history('ofTask', { name: obligation.code })}
              of={{ task: data.id }}
              gridFilter={filter}
              onRestored={() => reload(row.key)}
              tabIndex={tabIndex}
              className={cells.focusLink}
            />
          </span>
        </span>
        {reminded ? (
          <span className={cells.reminded} title={reminded}>
            {reminded}
          </span>
        ) : null}
        <AmendmentMark task={data} code={obligation.code} tabIndex={tabIndex} />
        {data.commentCount > 0 ? talk : null}
      </GridCell>
      <GridCell
        col={1}
        className={cx(cells.clip, cells.bar)}
        title={
          data.reason
            ? t('reason', { reason: data.reason })
            : data.claim
              ? review('claimedWith', { reason: data.claim })
              : undefined
        }
      >
        <Status status={data.status} />
      </GridCell>
      <GridCell col={2} className={cx(cells.number, cells.soft, cells.hideNarrow)}>
        {filter.periods?.length === 1 ? null : data.period.code}
      </GridCell>
      <GridCell
        col={3}
        className={cx(
          cells.clip,
          cells.timing,
          cells.facts1,
          data.timing === 'OVERDUE' && cells.bad,
          !late && cells.soft,
        )}
        title={data.submittedAt ? formatInstant(data.submittedAt) : undefined}
      >
        {data.status === 'NOT_APPLICABLE' ? null : common(`timing.${data.timing}`)}
      </GridCell>
      <GridCell col={4} className={cx(cells.number, cells.facts2)}>
        <span className={cells.label}>{t('column.evidence')}: </span>
        {formatNumber(data.evidence.totalCount)}
      </GridCell>
      <GridCell col={5} className={cx(cells.number, cells.due)}>
        <span className={cells.label}>{t('due')}: </span>
        {deadlineWords(data.dueAt, common)}
      </GridCell>
      <TaskActions col={6} task={data} code={obligation.code} className={cells.actions} />
    </GridRow>
  );
}
