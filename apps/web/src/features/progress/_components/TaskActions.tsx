// What the viewer may do with a task: send it up, accept it, give it back. What they may not do isn't offered.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { countsQuery } from '../../filter/filter.ts';
import { ReturnDialog } from '../../review/ReturnDialog.tsx';
import { TaskMenu } from '../../review/TaskMenu.tsx';
import { useActEnded, type Ended } from '../../review/useActEnded.ts';
import { useGrid, useRow, useWidgetTabIndex } from '../gridContext.ts';
import { GridCell } from '../GridRow.tsx';
import {
  ReviewTaskDocument,
  SubmitTaskDocument,
  TaskActions_TaskFragmentDoc,
  type TaskActions_TaskFragment,
} from './TaskActions.generated.ts';

interface Props {
  col: number;
  task: FragmentType<TaskActions_TaskFragment> & { __typename: 'Task'; id: string };
  /** The obligation's code, for what is said afterwards. */
  code: string;
  className?: string;
}

/** The actions' cell; Enter goes to the first of them. */
export function TaskActions({ col, task, code, className }: Props) {
  const { t } = useTranslation('progress');
  const grid = useGrid();
  const { row } = useRow();
  const tabIndex = useWidgetTabIndex();
  const say = useActEnded();
  const [returning, setReturning] = useState(false);
  const [submit, submitting] = useMutate(SubmitTaskDocument);
  const [review, reviewing] = useMutate(ReviewTaskDocument);
  const { data, complete } = useFragment({
    fragment: TaskActions_TaskFragmentDoc,
    fragmentName: 'TaskActions_task',
    from: task,
  });
  if (!complete) return <GridCell col={col} className={className} />;
  const { id, version } = data;
  const busy = submitting.busy || reviewing.busy;

  /** Says how it went; true when it is done. */
  function settle(outcome: Ended, done: string): boolean {
    const isDone = say(id, outcome, { done, conflict: t('conflict') });
    // Its evidence has been locked or unlocked by this.
    if (row.open) grid.reload(row.key);
    if (outcome.kind !== 'failed') grid.focusOn(row.key, -1);
    return isDone;
  }

  async function send() {
    const input = { id, expectedVersion: version };
    const outcome = await submit({ variables: { input, filter: grid.filter }, refetchQueries: [countsQuery] });
    settle(outcome, t('submitted', { code }));
  }

  async function decide(decision: 'ACCEPT' | 'RETURN', reason?: string) {
    const input = { id, expectedVersion: version, decision, reason };
    const outcome = await review({ variables: { input, filter: grid.filter }, refetchQueries: [countsQuery] });
    return settle(outcome, t(decision === 'ACCEPT' ? 'accepted' : 'returned', { code }));
  }

  return (
    <GridCell
      col={col}
      className={className}
      onActivate={() => document.querySelector<HTMLElement>(`[data-actions="${CSS.escape(id)}"] button`)?.focus()}
      data-actions={id}
    >
      {data.viewerCanSubmit ? (
        <Button small look="primary" tabIndex={tabIndex} disabled={busy} onClick={() => void send()}>
          {t('submit')}
        </Button>
      ) : null}
      {data.viewerCanReview ? (
        <Button small look="primary" tabIndex={tabIndex} disabled={busy} onClick={() => void decide('ACCEPT')}>
          {t('accept')}
        </Button>
      ) : null}
      {data.viewerCanReturn ? (
        <Button small tabIndex={tabIndex} disabled={busy} onClick={() => setReturning(true)}>
          {t('return')}
        </Button>
      ) : null}
      <TaskMenu
        task={data}
        code={code}
        filter={grid.filter}
        tabIndex={tabIndex}
        onActed={() => {
          if (row.open) grid.reload(row.key);
          grid.focusOn(row.key, -1);
        }}
      />
      {returning && data.viewerCanReturn ? (
        <ReturnDialog
          tasks={[{ id, code, unitName: data.unit.name, obligationId: data.obligation.id }]}
          busy={busy}
          onClose={() => setReturning(false)}
          onReturn={(reasons) => void decide('RETURN', reasons.get(id)).then((done) => done && setReturning(false))}
        />
      ) : null}
    </GridCell>
  );
}
