// The lines of the queue: only those in sight are in the document, and the next page is read before its end is reached.
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { Spinner } from '../../../ui/Waiting.tsx';
import { queueLines } from '../_lib/queue.ts';
import type { Queue } from '../_lib/useQueue.ts';
import { QueueHeading } from './QueueHeading.tsx';
import styles from './QueueList.module.css';
import { QueueRow } from './QueueRow.tsx';

interface Props {
  queue: Queue;
  chosen: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
  onChoose: (ids: readonly string[], choose: boolean) => void;
}

/** So many lines before the end the next page is asked for. */
const AHEAD = 20;

/** The task that is shown stays in sight, and the heading of the topmost group stays at the top. */
export function QueueLines({ queue, chosen, skipped, onChoose }: Props) {
  const { t } = useTranslation('review');
  const { tasks, total, grouping, shown, loading, hasMore, loadMore } = queue;
  const lines = useMemo(() => queueLines(tasks, grouping), [tasks, grouping]);
  const headings = useMemo(() => lines.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : [])), [lines]);
  const shownAt = lines.findIndex(({ kind, task }) => kind === 'task' && task.id === shown);

  const scroller = useRef<HTMLDivElement>(null);
  const sticky = useRef(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called afresh at every render
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]!.kind === 'heading' ? 36 : 51),
    getItemKey: (at) => `${lines[at]!.kind} ${lines[at]!.task.id}`,
    overscan: 8,
    // Under the heading that stays at the top.
    scrollPaddingStart: 36,
    rangeExtractor: useCallback(
      (range: Range) => {
        sticky.current = headings.findLast((at) => at <= range.startIndex) ?? 0;
        const inSight = new Set([sticky.current, ...defaultRangeExtractor(range)]);
        // What is shown stays in the document wherever one scrolls, so that the focus is never lost.
        if (shownAt >= 0) inSight.add(shownAt);
        return [...inSight].sort((a, b) => a - b);
      },
      [headings, shownAt],
    ),
  });

  useEffect(() => {
    if (shownAt < 0) return;
    virtual.scrollToIndex(shownAt, { align: 'auto' });
    // Who walks through the list by keys takes the focus along: the row that had it may leave the document.
    const rows = scroller.current;
    if (rows?.contains(document.activeElement) && document.activeElement?.matches('[data-task] button')) {
      rows.querySelector<HTMLElement>(`[data-task="${CSS.escape(shown!)}"] button`)?.focus({ preventScroll: true });
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when another task is shown, not whenever lines come and go
  }, [shown, shownAt >= 0]);

  // Where there is room for the task only, the list is out of sight: there one walks by the task that is shown.
  const lastInSight = Math.max(virtual.range?.endIndex ?? 0, shownAt);
  const more = hasMore && !loading && lastInSight >= lines.length - AHEAD;
  useEffect(() => {
    if (more) void loadMore();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- loadMore is another function at every render
  }, [more, lines.length]);

  return (
    <div className={styles.rows} ref={scroller}>
      {total === 0 ? <p className={styles.none}>{t('queueEmpty')}</p> : null}
      <div className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index]!;
          const { task } = line;
          const stays = index === sticky.current;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={cx(styles.line, stays && styles.stays)}
              style={stays ? undefined : { transform: `translateY(${start}px)` }}
            >
              {line.kind === 'heading' ? (
                <QueueHeading group={line.group} {...{ grouping, chosen, onChoose }} onOnly={() => queue.only(task)} />
              ) : (
                <QueueRow
                  task={task}
                  grouping={grouping}
                  shown={task.id === shown}
                  chosen={chosen.has(task.id)}
                  skipped={skipped.has(task.id)}
                  onChoose={() => onChoose([task.id], !chosen.has(task.id))}
                  onOpen={() => queue.show(task.id, 'open')}
                />
              )}
            </div>
          );
        })}
      </div>
      {loading ? <Spinner /> : null}
    </div>
  );
}
