// EvidenceFilter → conditions, and the orders of evidence lists.
import { searchPatterns } from '../../lib/fold.ts';
import { decodeCursor, encodeCursor } from '../../lib/page.ts';
import type { Values } from '../../lib/statement.ts';
import { allOf } from '../../lib/statement.ts';
import type { EvidenceFilter, EvidenceOrder } from '../../generated/resolvers.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import {
  filterConditions,
  scopeConditions,
  inTreeOf,
  taskSource,
  type InTree,
  type ResolvedFilter,
} from '../task/task.filter.ts';
import type { EvidenceRow } from './evidence.store.ts';

/** The part of the filter that speaks of the evidence itself: conditions on `e`. */
export function ownConditions(filter: Omit<EvidenceFilter, 'task'>, values: Values): string[] {
  const conditions: string[] = [];
  if (filter.kinds) conditions.push(`e.kind = ANY(${values.value(filter.kinds, 'text[]')})`);
  if (typeof filter.happenedFrom === 'string') {
    conditions.push(`e.happened_on >= ${values.value(filter.happenedFrom, 'date')}`);
  }
  if (typeof filter.happenedTo === 'string') {
    conditions.push(`e.happened_on <= ${values.value(filter.happenedTo, 'date')}`);
  }
  if (typeof filter.hasAttachment === 'boolean') {
    const exists = 'EXISTS (SELECT FROM attachment a WHERE a.evidence_id = e.id)';
    conditions.push(filter.hasAttachment ? exists : `NOT ${exists}`);
  }
  for (const pattern of searchPatterns(filter.text ?? '')) {
    conditions.push(`e.search LIKE ${values.value(pattern, 'text')}`);
  }
  return conditions;
}

/**
 * FROM and WHERE of an evidence list: `e` is the evidence, `en` its unit in the tree.
 * A piece counts when at least one of the tasks that it serves is in scope and matches.
 */
export function evidenceSource(
  filter: Omit<EvidenceFilter, 'task'>,
  task: ResolvedFilter,
  scope: ReadScope,
  now: Date,
  values: Values,
): { from: string; conditions: string[]; inTree: InTree } {
  const inTree = inTreeOf(task.tree, values);
  const ofTask = [...scopeConditions(scope, values), ...filterConditions(task, task.tree, now, values)];
  return {
    from: `evidence e JOIN unit_node en ON en.unit_id = e.unit_id AND ${inTree('en')}`,
    conditions: [
      ...ownConditions(filter, values),
      `EXISTS (SELECT FROM evidence_task link JOIN ${taskSource(inTree)} ON link.task_id = t.id
        WHERE link.evidence_id = e.id AND ${allOf(ofTask)})`,
    ],
    inTree,
  };
}

// '' sorts before every date: what has no date comes last when the latest come first.
const HAPPENED = `coalesce(to_char(e.happened_on, 'YYYY-MM-DD'), '')`;
const UPDATED = `to_char(e.updated_at, 'YYYY-MM-DD HH24:MI:SS.US')`;

/** ORDER BY of an evidence list. */
export const evidenceOrderBy = (order: EvidenceOrder): string =>
  ({
    UNIT: 'en.position, e.id',
    HAPPENED_ON: `${HAPPENED} DESC, e.id DESC`,
    UPDATED_AT: 'e.updated_at DESC, e.id DESC',
  })[order];

/** The sort key of a row as text, to be selected with it. */
export const evidenceSortKey = (order: EvidenceOrder): string =>
  ({ UNIT: 'e.unit_id::text', HAPPENED_ON: HAPPENED, UPDATED_AT: UPDATED })[order];

/** The cursor of a row: pieces may be deleted between two pages, so it carries the sort key itself. */
export const evidenceCursor = (row: EvidenceRow): string => encodeCursor([row.sortKey, row.id]);

/** The condition for the rows behind a cursor. Throws BAD_USER_INPUT for one that is not ours. */
export function afterEvidence(
  order: EvidenceOrder,
  cursor: string | null | undefined,
  inTree: InTree,
  values: Values,
): string | null {
  const keys = decodeCursor(cursor, ['string', 'number']);
  if (!keys) return null;
  const [sortKey, id] = keys;
  const text = values.value(sortKey, 'text');
  const key = values.value(id, 'bigint');
  if (order === 'UNIT') {
    return `(en.position, e.id) > (SELECT cn.position, ${key} FROM unit_node cn
      WHERE ${inTree('cn')} AND cn.unit_id::text = ${text})`;
  }
  return order === 'HAPPENED_ON' ? `(${HAPPENED}, e.id) < (${text}, ${key})` : `(${UPDATED}, e.id) < (${text}, ${key})`;
}
