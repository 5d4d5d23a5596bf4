// TaskFilter → conditions: the grid, its counts and its export all go through here.
import { searchPatterns } from '../../lib/fold.ts';
import type { Values } from '../../lib/statement.ts';
import type { TaskFilter, Timing } from '../../generated/resolvers.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';

/**
 * Which tree the units are read in: a known hierarchy, or where none is named that of a day. Lists of tasks and
 * evidence then read every unit in the latest tree that holds it, so that what was owed stays in sight.
 */
export type Tree = { hierarchyId: number } | { day: string };

/** A filter whose `under` has been looked up. */
export interface ResolvedFilter {
  filter: Omit<TaskFilter, 'under' | 'asOf'>;
  tree: Tree;
  /** The subtree that `under` names in `tree`. */
  under: { position: number; last: number } | null;
  /** Only what is sent up from below the units of `above`, and not from those of `not`. */
  reviewable?: { above: number[]; not: number[] };
}

/** The condition that a node, named by its alias, stands in the tree. */
export type InTree = (node: string) => string;

export function inTreeOf(tree: Tree, values: Values): InTree {
  if ('day' in tree) return (node) => `${node}.latest`;
  const key = values.value(tree.hierarchyId, 'int');
  return (node) => `${node}.hierarchy_id = ${key}`;
}

/** Tasks and what serves them: as they are, or as they were at an instant. */
export interface Moment {
  /** A relation with the columns of `task` that lists and counts use. */
  tasks: string;
  /** A relation with task_id and evidence_id. */
  links: string;
  /** The condition that one of a task's (`t`) pieces of evidence has a word in its title. */
  titled: (word: string) => string;
}

export const present: Moment = {
  tasks: 'task',
  links: 'evidence_task',
  titled: (word) => `EXISTS (
    SELECT FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id
    WHERE et.task_id = t.id AND e.search LIKE ${word} AND e.title_search LIKE ${word})`,
};

/** @param at the placeholder of the instant */
export function pastMoment(at: string): Moment {
  const then = `valid_from <= ${at} AND valid_to > ${at}`;
  const links = `(SELECT task_id, evidence_id, title_search FROM evidence_span WHERE ${then})`;
  return {
    tasks: `(SELECT task.id, task.unit_id, task.obligation_id, task.period_id, s.status, s.due_at, s.submitted_at
      FROM task JOIN task_state s ON s.task_id = task.id AND ${then})`,
    links,
    titled: (word) => `EXISTS (SELECT FROM ${links} et WHERE et.task_id = t.id AND et.title_search LIKE ${word})`,
  };
}

/**
 * What every task condition may refer to. The statement must bind these names:
 * t task, n unit_node, u unit, o obligation, p period.
 */
export const taskSource = (inTree: InTree, { tasks }: Moment = present): string => `
  ${tasks} t
  JOIN unit_node n ON n.unit_id = t.unit_id AND ${inTree('n')}
  JOIN unit u ON u.id = t.unit_id
  JOIN obligation o ON o.id = t.obligation_id
  JOIN period p ON p.id = t.period_id`;

const DONE = `t.status IN ('SUBMITTED', 'ACCEPTED')`;
const OPEN = `t.status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')`;

/**
 * The SQL of each timing; the four together are all tasks but the not applicable.
 * @param now gives the placeholder of the instant; asked only where it is used
 */
export function timingCondition(timing: Timing, now: () => string): string {
  switch (timing) {
    case 'DONE_ON_TIME':
      return `${DONE} AND t.submitted_at < t.due_at`;
    case 'DONE_LATE':
      return `${DONE} AND t.submitted_at >= t.due_at`;
    case 'IN_TERM':
      return `${OPEN} AND t.due_at > ${now()}`;
    case 'OVERDUE':
      return `${OPEN} AND t.due_at <= ${now()}`;
  }
}

/** The viewer's scope as a condition on n. */
export function scopeConditions(scope: ReadScope, values: Values): string[] {
  if (scope.all) return [];
  return [
    `n.unit_id = ANY(${values.value(scope.own, 'bigint[]')}) OR n.lineage && ${values.value(scope.subtrees, 'bigint[]')}`,
  ];
}

/**
 * The filter as conditions, to be joined by AND.
 * @param tree the tree that n is read in; `under` is checked there if it is the filter's own, else in the filter's
 * @param now the instant against which timings are read
 * @param moment that of the statement's `t`
 */
export function filterConditions(
  resolved: ResolvedFilter,
  tree: Tree,
  now: Date,
  values: Values,
  moment: Moment = present,
): string[] {
  const { filter } = resolved;
  const conditions = periodConditions(filter, values);
  if (resolved.under) conditions.push(underCondition(resolved, tree, values));
  if (resolved.reviewable) conditions.push(reviewableCondition(resolved.reviewable, values));
  if (filter.levels) conditions.push(`u.level = ANY(${values.value(filter.levels, 'text[]')})`);
  if (filter.kinds) conditions.push(`u.kind = ANY(${values.value(filter.kinds, 'text[]')})`);
  if (filter.obligations) conditions.push(`o.code = ANY(${values.value(filter.obligations, 'text[]')})`);
  if (typeof filter.clause === 'string') {
    // Of the plan as it is today: a duty that ended stands in none of its clauses.
    conditions.push(`o.ended_by IS NULL AND o.clause_id IN (SELECT below.id FROM clause above JOIN clause below
      ON below.version_id = above.version_id AND below.position BETWEEN above.position AND above.last
      WHERE above.path = ${values.value(filter.clause, 'text')})`);
  }
  if (filter.statuses) conditions.push(`t.status = ANY(${values.value(filter.statuses, 'text[]')})`);
  if (filter.timings) {
    const at = (): string => values.value(now, 'timestamptz');
    conditions.push(filter.timings.map((timing) => `(${timingCondition(timing, at)})`).join(' OR ') || 'false');
  }
  if (typeof filter.hasEvidence === 'boolean') {
    const exists = `EXISTS (SELECT FROM ${moment.links} et WHERE et.task_id = t.id)`;
    conditions.push(filter.hasEvidence ? exists : `NOT ${exists}`);
  }
  for (const pattern of searchPatterns(filter.text ?? '')) {
    const word = values.value(pattern, 'text');
    conditions.push(`u.name_search LIKE ${word} OR o.text_search LIKE ${word} OR ${moment.titled(word)}`);
  }
  return conditions;
}

/** The plan and period part, which a roll-up answers too: a condition on `t.period_id`, or on another column. */
export function periodConditions(filter: TaskFilter, values: Values, column = 't.period_id'): string[] {
  const conditions: string[] = [];
  if (typeof filter.plan === 'string') {
    conditions.push(`pf.plan_id = (SELECT id FROM plan WHERE code = ${values.value(filter.plan, 'text')})`);
  }
  if (filter.periods) conditions.push(`pf.code = ANY(${values.value(filter.periods, 'text[]')})`);
  if (conditions.length === 0) return [];
  return [`${column} = ANY(ARRAY(SELECT pf.id FROM period pf WHERE ${conditions.join(' AND ')}))`];
}

/** True if nothing but plan and periods restricts it: then maintained roll-ups answer. */
export const isPeriodOnly = ({ filter, under }: ResolvedFilter): boolean =>
  !under &&
  !filter.levels &&
  !filter.kinds &&
  !filter.obligations &&
  !filter.statuses &&
  !filter.timings &&
  typeof filter.clause !== 'string' &&
  typeof filter.hasEvidence !== 'boolean' &&
  (!filter.text || searchPatterns(filter.text).length === 0);

function reviewableCondition({ above, not }: { above: number[]; not: number[] }, values: Values): string {
  return `t.status = 'SUBMITTED' AND t.unit_id <> ALL(${values.value(not, 'bigint[]')})
    AND EXISTS (SELECT FROM unnest(${values.value(above, 'bigint[]')}) root
      WHERE root = ANY(n.lineage) AND root <> n.unit_id)`;
}

function underCondition({ under, tree: own }: ResolvedFilter, tree: Tree, values: Values): string {
  const between = (node: string): string =>
    `${node}.position BETWEEN ${values.value(under!.position, 'int')} AND ${values.value(under!.last, 'int')}`;
  if (JSON.stringify(own) === JSON.stringify(tree)) return between('n');
  return `EXISTS (SELECT FROM unit_node f
    WHERE f.unit_id = t.unit_id AND ${inTreeOf(own, values)('f')} AND ${between('f')})`;
}
