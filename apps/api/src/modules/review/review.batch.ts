// What is done to many tasks at once: bounded, and done once however often it is asked with one key.
import type { Context } from '../../context.ts';
import { badInput } from '../../lib/errors.ts';
import { conflict } from '../../lib/outcome.ts';
import type { TaskRow } from '../task/task.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import type { Item, TaskOutcome } from './acts.service.ts';
import { keepBatch, takeBatch, type KeptOutcome } from './review.store.ts';
import { keyOf } from '../../lib/global-id.ts';
import { say } from '../../lib/words.ts';

/** As many as a page of the queue holds. */
const MOST_ITEMS = 500;

interface BatchInput<I extends Item> {
  items: readonly I[];
  idempotencyKey?: string | null | undefined;
}

/**
 * Runs a batch in one transaction.
 * Throws BAD_USER_INPUT naming `items` or `idempotencyKey`.
 */
export async function inBatch<I extends Item>(
  ctx: Context,
  { items, idempotencyKey: key }: BatchInput<I>,
  act: (tx: Context, items: readonly I[]) => Promise<TaskOutcome[]>,
): Promise<{ results: TaskOutcome[] }> {
  const { accountId } = requireViewer(ctx.viewer);
  if (items.length === 0 || items.length > MOST_ITEMS) {
    throw badInput(say(`Mỗi lần từ 1 đến ${MOST_ITEMS} nhiệm vụ.`, `From 1 to ${MOST_ITEMS} tasks at once.`), [
      'input',
      'items',
    ]);
  }
  if (typeof key === 'string' && !/^[\x21-\x7e]{1,100}$/.test(key)) {
    throw badInput(
      say(
        'Khóa chống trùng phải có từ 1 đến 100 ký tự ASCII, không có khoảng trắng.',
        'The idempotency key must have 1 to 100 ASCII characters, without blanks.',
      ),
      ['input', 'idempotencyKey'],
    );
  }
  return ctx.transaction(async (tx) => {
    const kept = typeof key === 'string' ? await takeBatch(tx, accountId, key) : null;
    if (kept) return { results: await said(tx, kept) };
    const results = await act(tx, items);
    if (typeof key === 'string') {
      await keepBatch(
        tx,
        accountId,
        key,
        results.map((outcome, index) => keptOf(outcome, items[index]!)),
      );
    }
    return { results };
  });
}

const keptOf = (outcome: TaskOutcome, item: Item): KeptOutcome => ({
  __typename: outcome.__typename,
  taskId: outcome.__typename === 'NotFoundError' ? null : keyOf('Task', item.id),
  message: 'message' in outcome ? outcome.message : null,
  path: 'path' in outcome ? outcome.path : null,
});

/** The kept outcomes, with the tasks as they are now. */
async function said(tx: Context, kept: readonly KeptOutcome[]): Promise<TaskOutcome[]> {
  const tasks = await Promise.all(
    kept.map(async ({ taskId }) => (taskId === null ? null : tx.loaders.task.byId.load(taskId))),
  );
  return kept.map((outcome, index) => outcomeOf(outcome, tasks[index] ?? null));
}

function outcomeOf({ __typename, message, path }: KeptOutcome, task: TaskRow | null): TaskOutcome {
  if (task && __typename === 'TaskSaved') return { __typename, task };
  if (task && __typename === 'ConflictError') return conflict('Task', task);
  return { __typename, message, path } as TaskOutcome;
}
