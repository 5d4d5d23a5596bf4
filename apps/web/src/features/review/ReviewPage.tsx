// The Chờ thẩm định page: the reviewer's workplace. The queue on the left, the task that is shown on the right.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { cx } from '../../lib/class-names.ts';
import { Failed } from '../../ui/Failed.tsx';
import { FilterBar } from '../filter/FilterBar.tsx';
import { useViewer } from '../session/viewer.ts';
import { ExtensionsButton } from './_components/ExtensionsButton.tsx';
import { ManyActions } from './_components/ManyActions.tsx';
import { QueueList } from './_components/QueueList.tsx';
import { TaskPane } from './_components/TaskPane.tsx';
import { UndoStrip } from './_components/UndoStrip.tsx';
import { nextTask, type Key } from './_lib/queue.ts';
import { useBeginReview } from './_lib/useBeginReview.ts';
import { useDecisions } from './_lib/useDecisions.ts';
import { useKeys } from './_lib/useKeys.ts';
import { useQueue, type QueueItem } from './_lib/useQueue.ts';
import { ReturnDialog } from './ReturnDialog.tsx';
import styles from './ReviewPage.module.css';

/** For reviewers; others are told that nothing awaits them here. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  const { grants } = useViewer();
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {grants.some(({ role }) => role === 'REVIEWER') ? (
        <Workplace />
      ) : (
        <p className={styles.notice}>{t('noReviewer')}</p>
      )}
    </div>
  );
}

function Workplace() {
  const { t: common } = useTranslation('common');
  const queue = useQueue();
  const { tasks, shown, shownNow, show } = queue;
  const decisions = useDecisions();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState<readonly QueueItem[]>([]);
  const [help, setHelp] = useState(false);
  const current = tasks.find(({ id }) => id === shown) ?? null;

  useBeginReview(current);

  const step = useCallback(
    (by: 1 | -1, passed: ReadonlySet<string> = skipped) => {
      const next = nextTask(tasks, shownNow(), by, by === 1 ? passed : undefined);
      if (next) show(next.id);
    },
    [tasks, shownNow, show, skipped],
  );

  async function decide(kind: 'ACCEPT' | 'RETURN', items: readonly QueueItem[], reasons?: ReadonlyMap<string, string>) {
    const outcome = await decisions.decide(kind, items, reasons);
    const done = new Set(outcome.done);
    setReturning((all) => all.filter(({ id }) => outcome.left.includes(id)));
    if (done.size === 0) return;
    setChosen((all) => new Set([...all].filter((id) => !done.has(id))));
    if (shown !== null && done.has(shown)) step(1, new Set([...skipped, ...done]));
  }

  async function undo() {
    const [first] = await decisions.undo();
    if (first) show(first);
  }

  function skip() {
    if (!current) return;
    const passed = new Set(skipped).add(current.id);
    setSkipped(passed);
    step(1, passed);
  }

  const choose = (ids: readonly string[], chosenNow: boolean) =>
    setChosen((all) => new Set(chosenNow ? [...all, ...ids] : [...all].filter((id) => !ids.includes(id))));
  const reviewable = current?.viewerCanReview === true && !decisions.busy;
  const returnable = reviewable && current.viewerCanReturn;
  useKeys((key: Key) => {
    if (key === 'c' && reviewable) void decide('ACCEPT', [current]);
    else if (key === 't' && returnable) setReturning([current]);
    else if (key === 'b') skip();
    else if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === 'x' && current) choose([current.id], !chosen.has(current.id));
    else if (key === 'z' && !decisions.busy) void undo();
    else if (key === '?') setHelp((open) => !open);
  });

  const many = tasks.filter(({ id, viewerCanReview }) => chosen.has(id) && viewerCanReview);
  const manyReturnable = many.filter(({ viewerCanReturn }) => viewerCanReturn);
  return (
    <>
      <FilterBar counts={false} without="status">
        <ExtensionsButton />
      </FilterBar>
      {queue.error && tasks.length === 0 ? (
        <div className={styles.notice}>
          <Failed failure={common(`failure.${failureOf(queue.error).reason}`)} onRetry={() => void queue.refetch()} />
        </div>
      ) : (
        <div className={cx(styles.workplace, shown !== null && styles.opened)}>
          <QueueList
            queue={queue}
            chosen={chosen}
            skipped={skipped}
            onChoose={choose}
            bar={
              many.length > 0 ? (
                <ManyActions
                  acceptable={many.length}
                  returnable={manyReturnable.length}
                  busy={decisions.busy}
                  onAccept={() => void decide('ACCEPT', many)}
                  onReturn={() => setReturning(manyReturnable)}
                  onClear={() => setChosen(new Set())}
                />
              ) : null
            }
          />
          <TaskPane
            id={shown}
            canAccept={reviewable}
            canReturn={returnable}
            help={help}
            onHelp={setHelp}
            onAccept={() => current && void decide('ACCEPT', [current])}
            onReturn={() => current && setReturning([current])}
            onSkip={skip}
            onStep={step}
            onBack={() => show(null)}
          />
        </div>
      )}
      {decisions.last ? <UndoStrip last={decisions.last} busy={decisions.busy} onUndo={() => void undo()} /> : null}
      {returning.length > 0 ? (
        <ReturnDialog
          tasks={returning.map(({ id, obligation, unit }) => ({
            id,
            code: obligation.code,
            unitName: unit.name,
            obligationId: obligation.id,
          }))}
          busy={decisions.busy}
          onClose={() => setReturning([])}
          onReturn={(reasons) => void decide('RETURN', returning, reasons)}
        />
      ) : null}
    </>
  );
}
