// Reads the audit trail for people: pages, counts, and the whole as a statement.
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, type Page } from '../../lib/page.ts';
import { allOf, Values, type Statement } from '../../lib/statement.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import { historyConditions, historyScope, type ResolvedHistory } from './history.filter.ts';

/** A state as it was written: what a module keeps of its noun. */
export type Kept = Readonly<Record<string, unknown>>;

export interface HistoryRow {
  id: number;
  at: string;
  username: string | null;
  displayName: string | null;
  action: string;
  subjectType: string;
  subjectKey: number;
  subjectName: string | null;
  period: string | null;
  unitId: number | null;
  before: Kept | null;
  after: Kept | null;
  /** Codes of the obligations whose tasks it names, of an urging with their periods, by the tasks' keys. */
  taskNames: Readonly<Record<string, string>> | null;
}

export type HistoryPage = Page<HistoryRow>;

const FROM = 'audit a LEFT JOIN account c ON c.id = a.account_id';

/** The task that it is about: itself, or that of a comment, an extension and the like. */
const TASK_OF = `CASE WHEN a.subject_type = 'Task' THEN a.subject_id
  WHEN a.after ->> 'subjectType' = 'Task' THEN (a.after ->> 'subjectId')::bigint
  WHEN a.after ->> 'taskId' ~ '^[0-9]+$' THEN (a.after ->> 'taskId')::bigint END`;

const TASK_NAME = `(SELECT o.code || ' · ' || o.label FROM task t JOIN obligation o ON o.id = t.obligation_id
  WHERE t.id = ${TASK_OF})`;

const kept = (field: string): string => `coalesce(a.after ->> '${field}', a.before ->> '${field}')`;

const nameOfAccount = (key: string): string =>
  `(SELECT named.display_name FROM account named WHERE named.id = (${key})::bigint)`;

/** What people call what the rows of a type are about, where the row's own columns don't say it. */
const NAMES: Readonly<Record<string, string>> = {
  Task: TASK_NAME,
  Account: nameOfAccount('a.subject_id'),
  Grant: nameOfAccount(kept('accountId')),
  Handover: `concat_ws(' → ', ${nameOfAccount(kept('fromId'))}, ${nameOfAccount(kept('toId'))})`,
  Comment: `CASE WHEN ${kept('subjectType')} = 'Evidence' THEN (SELECT s.title FROM evidence_span s
    WHERE s.evidence_id = (${kept('subjectId')})::bigint ORDER BY s.valid_from DESC LIMIT 1) ELSE ${TASK_NAME} END`,
};

/** The keys of the tasks that a row names, as a set of jsonb numbers. */
const NAMED_TASKS: Readonly<Record<string, string>> = {
  Evidence: `jsonb_array_elements(coalesce(a.before -> 'taskIds', '[]') || coalesce(a.after -> 'taskIds', '[]'))`,
  Reminder: `jsonb_path_query(a.after, '$.tasks[*].taskId')`,
};

const byType = (values: Readonly<Record<string, string>>, other: string): string =>
  `CASE a.subject_type ${Object.entries(values)
    .map(([type, value]) => `WHEN '${type}' THEN ${value}`)
    .join(' ')} ELSE ${other} END`;

const OWN_NAME = `coalesce(${['after', 'before'].flatMap((state) => ['title', 'displayName', 'name', 'username', 'code'].map((key) => `a.${state} ->> '${key}'`)).join(', ')}, ${TASK_NAME})`;

const COLUMNS = `a.id, a.at, c.username, c.display_name AS "displayName", a.action, a.subject_type AS "subjectType",
  a.subject_id AS "subjectKey", a.unit_id AS "unitId", a.before, a.after,
  ${byType(NAMES, OWN_NAME)} AS "subjectName",
  (SELECT p.code FROM period p WHERE p.id = coalesce(a.after ->> 'periodId', a.before ->> 'periodId')::bigint) AS period,
  ${byType(
    Object.fromEntries(
      Object.entries(NAMED_TASKS).map(([type, keys]) => [
        type,
        // One urging may name the same duty in several periods; a piece of evidence serves one.
        `(SELECT jsonb_object_agg(t.id, ${type === 'Reminder' ? "o.code || ' (' || p.code || ')'" : 'o.code'})
          FROM ${keys} AS named JOIN task t ON t.id = named::bigint
          JOIN obligation o ON o.id = t.obligation_id JOIN period p ON p.id = t.period_id)`,
      ]),
    ),
    'NULL',
  )} AS "taskNames"`;

/** All rows in scope that match, the latest first. @param size null for all */
export function historyStatement(
  scope: ReadScope,
  resolved: ResolvedHistory,
  size: number | null,
  after: string | null,
): Statement {
  const values = new Values();
  const conditions = [...historyScope(scope, values), ...historyConditions(resolved, values)];
  const behind = decodeCursor(after, ['number']);
  if (behind) conditions.push(`a.id < ${values.value(behind[0], 'bigint')}`);
  const limit = size === null ? '' : `LIMIT ${values.value(size + 1, 'int')}`;
  return {
    text: `SELECT ${COLUMNS} FROM ${FROM} WHERE ${allOf(conditions)} ORDER BY a.id DESC ${limit}`,
    values: values.list,
  };
}

export const historyCursor = (row: HistoryRow): string => encodeCursor([row.id]);

/** How many rows in scope match. */
export async function countHistory(ctx: Context, scope: ReadScope, resolved: ResolvedHistory): Promise<number> {
  const values = new Values();
  const conditions = [...historyScope(scope, values), ...historyConditions(resolved, values)];
  const rows = await ctx.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${FROM} WHERE ${allOf(conditions)}`,
    values.list,
  );
  return rows[0]!.count;
}

/** One row, or null. */
export async function historyById(ctx: Context, id: number): Promise<HistoryRow | null> {
  const rows = await ctx.db.query<HistoryRow>(`SELECT ${COLUMNS} FROM ${FROM} WHERE a.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The unit of a piece of evidence that may be gone, by what the trail says of it. */
export async function unitOfEvidence(ctx: Context, id: number): Promise<number | null> {
  const rows = await ctx.db.query<{ unitId: number }>(
    `SELECT unit_id AS "unitId" FROM audit WHERE subject_type = 'Evidence' AND subject_id = $1 ORDER BY id LIMIT 1`,
    [id],
  );
  return rows[0]?.unitId ?? null;
}
