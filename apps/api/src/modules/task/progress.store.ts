// Reads progress: from the maintained roll-ups where they answer, else counted over the tasks themselves.
import type { Context } from '../../context.ts';
import { allOf, Values } from '../../lib/statement.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import {
  filterConditions,
  inTreeOf,
  pastMoment,
  periodConditions,
  present,
  scopeConditions,
  taskSource,
  timingCondition,
  type ResolvedFilter,
  type Tree,
} from './task.filter.ts';

export interface ProgressRow {
  ownerId: number;
  expected: number;
  notStarted: number;
  inProgress: number;
  submitted: number;
  returned: number;
  accepted: number;
  notApplicable: number;
  doneOnTime: number;
  doneLate: number;
  inTerm: number;
  overdue: number;
  evidence: number;
}

/** The progress of something that owes nothing. */
export const NO_PROGRESS: Omit<ProgressRow, 'ownerId'> = {
  expected: 0,
  notStarted: 0,
  inProgress: 0,
  submitted: 0,
  returned: 0,
  accepted: 0,
  notApplicable: 0,
  doneOnTime: 0,
  doneLate: 0,
  inTerm: 0,
  overdue: 0,
  evidence: 0,
};

/** The progress of whole subtrees from the roll-ups; only for a filter of plan and periods. */
export function rolledUpProgress(
  ctx: Context,
  hierarchyId: number,
  resolved: ResolvedFilter,
  unitIds: readonly number[],
): Promise<ProgressRow[]> {
  const values = new Values();
  const now = values.value(ctx.now, 'timestamptz');
  const conditions = [
    `r.hierarchy_id = ${values.value(hierarchyId, 'int')}`,
    `r.unit_id = ANY(${values.value(unitIds, 'bigint[]')})`,
    ...periodConditions(resolved.filter, values, 'r.period_id'),
  ];
  const open = 'r.not_started + r.in_progress + r.returned';
  return ctx.db.query(
    `SELECT r.unit_id AS "ownerId",
       sum(${open} + r.submitted + r.accepted)::int AS expected,
       sum(r.not_started)::int AS "notStarted", sum(r.in_progress)::int AS "inProgress",
       sum(r.submitted)::int AS submitted, sum(r.returned)::int AS returned, sum(r.accepted)::int AS accepted,
       sum(r.not_applicable)::int AS "notApplicable",
       sum(r.done_on_time)::int AS "doneOnTime", sum(r.done_late)::int AS "doneLate",
       coalesce(sum(${open}) FILTER (WHERE r.due_at > ${now}), 0)::int AS "inTerm",
       coalesce(sum(${open}) FILTER (WHERE r.due_at <= ${now}), 0)::int AS overdue,
       sum(r.evidence)::int AS evidence
     FROM progress_rollup r WHERE ${allOf(conditions)} GROUP BY r.unit_id`,
    values.list,
  );
}

/** What the counts are grouped by: subtrees of units, obligations, or clauses with all below them. */
export type ProgressOwner = 'unit' | 'obligation' | 'clause';

const OWNERS: Record<ProgressOwner, { join: string; key: string }> = {
  unit: {
    join: 'JOIN unit_node g ON g.hierarchy_id = n.hierarchy_id AND n.position BETWEEN g.position AND g.last',
    key: 'g.unit_id',
  },
  obligation: { join: '', key: 't.obligation_id' },
  clause: {
    // In every version of the plan that has the duty.
    join: `JOIN obligation_version ov ON ov.obligation_id = o.id JOIN clause oc ON oc.id = ov.clause_id
      JOIN clause g ON g.version_id = oc.version_id AND oc.position BETWEEN g.position AND g.last`,
    key: 'g.id',
  },
};

export interface CountedArgs {
  owner: ProgressOwner;
  scope: ReadScope;
  tree: Tree;
  resolved: ResolvedFilter;
  /** The past instant as of which is counted; null for now. */
  at: string | null;
}

/** Progress counted over the tasks in scope that match, for any filter, as they are or as they were. */
export function countedProgress(
  ctx: Context,
  { owner, scope, tree, resolved, at }: CountedArgs,
  ownerIds: readonly number[],
): Promise<ProgressRow[]> {
  const values = new Values();
  const inTree = inTreeOf(tree, values);
  const instant = at === null ? ctx.now : new Date(at);
  const now = values.value(instant, 'timestamptz');
  const moment = at ? pastMoment(now) : present;
  const source = taskSource(inTree, moment);
  const { join, key } = OWNERS[owner];
  const conditions = [
    `${key} = ANY(${values.value(ownerIds, 'bigint[]')})`,
    ...scopeConditions(scope, values),
    ...filterConditions(resolved, tree, instant, values, moment),
  ];
  const count = (condition: string): string => `count(*) FILTER (WHERE ${condition})::int`;
  return ctx.db.query(
    `WITH t AS MATERIALIZED (
       SELECT ${key} AS owner_id, t.id, t.status, t.due_at, t.submitted_at
       FROM ${source} ${join} WHERE ${allOf(conditions)}),
     pieces AS (
       SELECT t.owner_id, count(DISTINCT et.evidence_id)::int AS evidence
       FROM t JOIN ${moment.links} et ON et.task_id = t.id WHERE t.status <> 'NOT_APPLICABLE' GROUP BY t.owner_id)
     SELECT t.owner_id AS "ownerId",
       ${count(`t.status <> 'NOT_APPLICABLE'`)} AS expected,
       ${count(`t.status = 'NOT_STARTED'`)} AS "notStarted",
       ${count(`t.status = 'IN_PROGRESS'`)} AS "inProgress",
       ${count(`t.status = 'SUBMITTED'`)} AS submitted,
       ${count(`t.status = 'RETURNED'`)} AS returned,
       ${count(`t.status = 'ACCEPTED'`)} AS accepted,
       ${count(`t.status = 'NOT_APPLICABLE'`)} AS "notApplicable",
       ${count(timingCondition('DONE_ON_TIME', () => now))} AS "doneOnTime",
       ${count(timingCondition('DONE_LATE', () => now))} AS "doneLate",
       ${count(timingCondition('IN_TERM', () => now))} AS "inTerm",
       ${count(timingCondition('OVERDUE', () => now))} AS overdue,
       coalesce(max(pieces.evidence), 0)::int AS evidence
     FROM t LEFT JOIN pieces ON pieces.owner_id = t.owner_id GROUP BY t.owner_id`,
    values.list,
  );
}
