// Decides on tasks of the queue and undoes it: what is said, what is offered, and what the cache must forget.
import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
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

type DecisionOutcome = Outcome<ReviewTasksMutation> | Outcome<UndoReviewsMutation>;
type Results = ReviewTasksMutation['reviewTasks']['results'] | UndoReviewsMutation['undoReviews']['results'];

interface Settled {
  done: Decided['items'];
  left: string[];
}

const savedOf = (results: Results | undefined): number =>
  results?.filter(({ __typename }) => __typename === 'TaskSaved').length ?? 0;

/** What can be undone is offered for a minute, the last decision first. */
export function useDecisions() {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const [review, reviewing] = useMutate(ReviewTasksDocument);
  const [takeBack, takingBack] = useMutate(UndoReviewsDocument);
  const client = useApolloClient();
  const readAgain = useReadAgain();
  const [decided, setDecided] = useState<readonly Decided[]>([]);

  useEffect(() => {
    const oldest = decided[0];
    if (!oldest) return;
    const left = Math.max(0, oldest.at + UNDO_OFFERED_MS - Date.now());
    const timer = setTimeout(() => setDecided((all) => undoable(all, Date.now())), left + 10);
    return () => clearTimeout(timer);
  }, [decided]);

  /**
   * Shows what is true of tasks that somebody else changed meanwhile, in the list, the count and the pane.
   * @param waited whether they counted as waiting
   */
  async function catchUp(ids: readonly string[], waited: boolean) {
    const stays = (query: { queryName?: string }): boolean => query.queryName === 'ReviewedTask';
    void client.refetchQueries({ include: 'active', onQueryUpdated: stays });
    const statuses = await Promise.all(ids.map((id) => readAgain(id)));
    const gone = statuses.filter((status) => status !== null && status !== 'SUBMITTED').length;
    if (waited && gone > 0) recount(client.cache, -gone);
  }

  /**
   * Says what was refused; gives what was done as it is now, and what remains to be tried again.
   * @param waited whether the tasks counted as waiting before
   */
  function settle(outcome: DecisionOutcome, asked: readonly { id: string }[], waited: boolean): Settled {
    if (outcome.kind !== 'done') {
      toast({ tone: 'bad', text: common(`failure.${outcome.kind === 'failed' ? outcome.failure.reason : 'server'}`) });
      return { done: [], left: asked.map(({ id }) => id) };
    }
    const results: Results = outcome.value.results;
    const idsOf = (...types: Results[number]['__typename'][]): string[] =>
      asked.filter((_, at) => types.includes(results[at]!.__typename)).map(({ id }) => id);
    const refused = results.flatMap((result) => (result.__typename === 'TaskSaved' ? [] : [result]));
    const [first] = refused;
    if (first) {
      void catchUp(idsOf('ConflictError', 'NotFoundError', 'StateError'), waited);
      const reason = first.__typename === 'ConflictError' ? t('conflict') : first.message;
      toast({
        tone: 'bad',
        text: t('refusedMany', { count: refused.length, n: formatNumber(refused.length), reason }),
      });
    }
    const done = results.flatMap((result) =>
      result.__typename === 'TaskSaved' ? [{ id: result.task.id, expectedVersion: result.task.version }] : [],
    );
    return { done, left: idsOf('ValidationError') };
  }

  /** Sends the items, so many as the API takes at a time, and settles each answer. */
  async function inPortions<Item extends { id: string }>(
    items: readonly Item[],
    waited: boolean,
    send: (input: { items: Item[]; idempotencyKey: string }) => Promise<DecisionOutcome>,
  ): Promise<Settled> {
    const settled: Settled[] = [];
    for (const portion of portions(items)) {
      const outcome = await send({ items: portion, idempotencyKey: randomKey() });
      settled.push(settle(outcome, portion, waited));
    }
    return { done: settled.flatMap(({ done }) => done), left: settled.flatMap(({ left }) => left) };
  }

  return {
    busy: reviewing.busy || takingBack.busy,
    /** The last that can be undone. */
    last: decided.at(-1) ?? null,
    /** @returns the tasks that were decided on, and those that can be tried again as they are */
    async decide(
      kind: Decided['kind'],
      tasks: readonly { id: string; version: number }[],
      reasons: ReadonlyMap<string, string> = new Map(),
    ): Promise<{ done: string[]; left: string[] }> {
      const items = tasks.map(({ id, version }) => ({
        id,
        expectedVersion: version,
        decision: kind,
        reason: reasons.get(id),
      }));
      // The server's minute of the first portion runs while the others are on their way.
      const at = Date.now();
      const { done, left } = await inPortions(items, true, (input) =>
        review({
          variables: { input },
          update: (cache, { data }) => recount(cache, -savedOf(data?.reviewTasks.results)),
        }),
      );
      if (done.length > 0) {
        setDecided((all) => [...undoable(all, Date.now()), { kind, items: done, at }]);
      }
      return { done: done.map(({ id }) => id), left };
    },
    /** Takes the last decision back. @returns the tasks that wait again */
    async undo(): Promise<string[]> {
      const last = decided.at(-1);
      if (!last) return [];
      setDecided((all) => all.filter((each) => each !== last));
      const { done } = await inPortions(last.items, false, (input) =>
        takeBack({
          variables: { input },
          update: (cache, { data }) => recount(cache, savedOf(data?.undoReviews.results)),
        }),
      );
      if (done.length > 0) toast({ text: t('undone', { count: done.length, n: formatNumber(done.length) }) });
      return done.map(({ id }) => id);
    },
  };
}

/**
 * Moves how many wait: decided tasks stay in the list until it is read anew. Other pages count for themselves again,
 * since this one doesn't know their filters.
 */
function recount(cache: ApolloCache, by: number): void {
  cache.modify<{ reviewQueue: { totalCount: number } }>({
    fields: {
      reviewQueue: (queue) => ('totalCount' in queue ? { ...queue, totalCount: queue.totalCount + by } : queue),
    },
  });
  for (const id of Object.keys(cache.extract() as object)) {
    if (id.startsWith('Unit:')) cache.evict({ id, fieldName: 'progress' });
  }
}
