// The orders of task lists, as sort keys that a cursor can carry.
import { decodeCursor, encodeCursor } from '../../lib/page.ts';
import type { Values } from '../../lib/statement.ts';
import type { TaskOrder } from '../../generated/resolvers.ts';
import { STATUS_ORDER } from './task.rules.ts';
import type { InTree } from './task.filter.ts';
import type { TaskRow } from './task.store.ts';

const STATUS = `array_position(ARRAY[${STATUS_ORDER.map((status) => `'${status}'`).join(',')}], t.status)`;

// Every order ends in the task's key, so that it is total. By UNIT, a unit's tasks stand as the grid shows them, and
// together: units of two trees may have the same position.
const KEYS: Record<TaskOrder, string[]> = {
  UNIT: ['n.position', 'n.unit_id', 'o.position', 'p.due_at', 't.id'],
  OBLIGATION: ['o.position', 'p.due_at', 'n.position', 't.id'],
  DUE: ['t.due_at', 'n.position', 'o.position', 't.id'],
  STATUS: [STATUS, 'n.position', 'p.due_at', 'o.position', 't.id'],
};

/** ORDER BY of a task list. */
export const taskOrderBy = (order: TaskOrder): string => KEYS[order].join(', ');

/** The cursor of a row: its key, and its status, which may change between two pages. */
export const taskCursor = (row: TaskRow): string => encodeCursor([row.id, STATUS_ORDER.indexOf(row.status) + 1]);

/**
 * The condition for the rows behind a cursor. The sort keys that don't change are read from the cursor's task, so that
 * units or periods added meanwhile do not shift the page.
 * Throws BAD_USER_INPUT for a cursor that is not one of ours.
 * @param inTree the tree that n is read in
 */
export function afterTask(
  order: TaskOrder,
  cursor: string | null | undefined,
  inTree: InTree,
  values: Values,
): string | null {
  const keys = decodeCursor(cursor, ['number', 'number']);
  if (!keys) return null;
  const [id, status] = keys;
  const columns = KEYS[order];
  const seen = columns.map((column) =>
    column === STATUS ? values.value(status, 'bigint') : column.replace(/\b([tnop])\./, 'c$1.'),
  );
  return `(${columns.join(', ')}) > (SELECT ${seen.join(', ')}
    FROM task ct JOIN unit_node cn ON cn.unit_id = ct.unit_id AND ${inTree('cn')}
    JOIN obligation co ON co.id = ct.obligation_id JOIN period cp ON cp.id = ct.period_id
    WHERE ct.id = ${values.value(id, 'bigint')})`;
}
