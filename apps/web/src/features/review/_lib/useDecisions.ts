// Decides on tasks of the queue and undoes it: what is said, what is offered, and what the cache must forget.
import type { ApolloCache } from '@apollo/client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate, type Outcome } from '../../../apollo/mutate.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { randomKey } from '../../../lib/random-key.ts';
import { toast } from '../../../ui/Toasts.tsx';
import {
  ReviewTasksDocument,
  UndoReviewsDocument,
  type ReviewTasksMutation,
  type UndoReviewsMutation,
} from '../ReviewPage.generated.ts';
import { useReadAgain } from '../useReadAgain.ts';
import { portions, undoable, UNDO_OFFERED_MS, type Decided } from './queue.ts';

type Results = ReviewTasksMutation['reviewTasks']['results'] | UndoReviewsMutation['undoReviews']['results'];

/** What can be undone is offered for a minute, the last decision first. */
export function useDecisions() {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const [review, reviewing] = useMutate(ReviewTasksDocument);
  const [takeBack, takingBack] = useMutate(UndoReviewsDocument);
  const readAgain = useReadAgain();
  const [decided, setDecided] = useState<readonly Decided[]>([]);

  useEffect(() => {
    const oldest = decided[0];
    if (!oldest) return;
    const left = Math.max(0, oldest.at + UNDO_OFFERED_MS - Date.now());
    const timer = setTimeout(() => setDecided((all) => undoable(all, Date.now())), left + 10);
    return () => clearTimeout(timer);
  }, [decided]);

  /** Says what was refused, and gives what was done as it is now. */
  function saved(
    outcome: Outcome<ReviewTasksMutation> | Outcome<UndoReviewsMutation>,
    asked: readonly { id: string }[],
  ): Decided['items'] {
    if (outcome.kind !== 'done') {
      toast({ tone: 'bad', text: common(`failure.${outcome.kind === 'failed' ? outcome.failure.reason : 'server'}`) });
      return [];
    }
    const results: Results = outcome.value.results;
    const refused = results.flatMap((result) => (result.__typename === 'TaskSaved' ? [] : [result]));
    results.forEach((result, at) => {
      // A conflict brings the task as it is now; of another refusal one must ask.
      if (result.__typename !== 'TaskSaved' && result.__typename !== 'ConflictError') readAgain(asked[at]!.id);
    });
    const [first] = refused;
    if (first) {
      const reason = first.__typename === 'ConflictError' ? t('conflict') : first.message;
      toast({
        tone: 'bad',
        text: t('refusedMany', { count: refused.length, n: formatNumber(refused.length), reason }),
      });
    }
    return results.flatMap((result) =>
      result.__typename === 'TaskSaved' ? [{ id: result.task.id, expectedVersion: result.task.version }] : [],
    );
  }

  return {
    busy: reviewing.busy || takingBack.busy,
    /** The last that can be undone. */
    last: decided.at(-1) ?? null,
    /** @returns the tasks that were decided on */
    async decide(
      kind: Decided['kind'],
      tasks: readonly { id: string; version: number }[],
      reasons: ReadonlyMap<string, string> = new Map(),
    ): Promise<string[]> {
      const items = tasks.map(({ id, version }) => ({
        id,
        expectedVersion: version,
        decision: kind,
        reason: reasons.get(id),
      }));
      const done: Decided['items'] = [];
      // The server's minute of the first portion runs while the others are on their way.
      const at = Date.now();
      for (const portion of portions(items)) {
        const outcome = await review({
          variables: { input: { items: portion, idempotencyKey: randomKey() } },
          update: (cache, { data }) => recount(cache, data?.reviewTasks.results, -1),
        });
        done.push(...saved(outcome, portion));
      }
      if (done.length > 0) {
        setDecided((all) => [...undoable(all, Date.now()), { kind, items: done, at }]);
      }
      return done.map(({ id }) => id);
    },
    /** Takes the last decision back. @returns the tasks that wait again */
    async undo(): Promise<string[]> {
      const last = decided.at(-1);
      if (!last) return [];
      setDecided((all) => all.filter((each) => each !== last));
      const done: Decided['items'] = [];
      for (const portion of portions(last.items)) {
        const outcome = await takeBack({
          variables: { input: { items: portion, idempotencyKey: randomKey() } },
          update: (cache, { data }) => recount(cache, data?.undoReviews.results, 1),
        });
        done.push(...saved(outcome, portion));
      }
      if (done.length > 0) toast({ text: t('undone', { count: done.length, n: formatNumber(done.length) }) });
      return done.map(({ id }) => id);
    },
  };
}

/**
 * Moves how many wait: decided tasks stay in the list until it is read anew. Other pages count for themselves again,
 * since this one doesn't know their filters.
 */
function recount(cache: ApolloCache, results: Results | undefined, by: 1 | -1): void {
  const moved = results?.filter(({ __typename }) => __typename === 'TaskSaved').length ?? 0;
  cache.modify<{ reviewQueue: { totalCount: number } }>({
    fields: {
      reviewQueue: (queue) => ('totalCount' in queue ? { ...queue, totalCount: queue.totalCount + by * moved } : queue),
    },
  });
  for (const id of Object.keys(cache.extract() as object)) {
    if (id.startsWith('Unit:')) cache.evict({ id, fieldName: 'progress' });
  }
}
