// HistoryFilter → conditions on `a`, an audit row, and `c`, the account that made it: the log, its count, its export.
import type { HistoryFilter } from '../../generated/resolvers.ts';
import { searchPatterns } from '../../lib/fold.ts';
import type { Values } from '../../lib/statement.ts';
import { inTreeOf, type ResolvedFilter } from '../task/task.filter.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';

/** A filter whose names have been looked up. */
export interface ResolvedHistory {
  filter: Pick<HistoryFilter, 'person' | 'actions' | 'subjectTypes' | 'from' | 'to' | 'text'>;
  task: number | null;
  evidence: number | null;
  /** The subtree that `under` names, in its tree. */
  place: Pick<ResolvedFilter, 'tree' | 'under'>;
}

/** A task moves with its evidence; the evidence's own row tells of that already. */
const TOLD_ONCE = `NOT (a.subject_type = 'Task' AND a.action LIKE 'evidence.%')`;

/** What concerns no unit is in nobody's scope but that of who reads all. */
export function historyScope(scope: ReadScope, values: Values): string[] {
  if (scope.all) return [];
  return [
    `a.unit_id IN (SELECT n.unit_id FROM unit_node n WHERE n.latest AND (
      n.unit_id = ANY(${values.value(scope.own, 'bigint[]')}) OR n.lineage && ${values.value(scope.subtrees, 'bigint[]')}))`,
  ];
}

/** The filter as conditions, to be joined by AND. */
export function historyConditions({ filter, task, evidence, place }: ResolvedHistory, values: Values): string[] {
  const conditions = [TOLD_ONCE];
  if (task !== null) conditions.push(ofTask(values.value(task, 'bigint')));
  if (evidence !== null) {
    conditions.push(`a.subject_type = 'Evidence' AND a.subject_id = ${values.value(evidence, 'bigint')}`);
  }
  if (place.under) {
    conditions.push(`a.unit_id IN (SELECT n.unit_id FROM unit_node n WHERE ${inTreeOf(place.tree, values)('n')}
      AND n.position BETWEEN ${values.value(place.under.position, 'int')} AND ${values.value(place.under.last, 'int')})`);
  }
  if (filter.actions) conditions.push(`a.action = ANY(${values.value(filter.actions, 'text[]')})`);
  if (filter.subjectTypes) conditions.push(`a.subject_type = ANY(${values.value(filter.subjectTypes, 'text[]')})`);
  if (typeof filter.from === 'string') conditions.push(`a.at >= ${dayBegins(values.value(filter.from, 'date'))}`);
  if (typeof filter.to === 'string') conditions.push(`a.at < ${dayBegins(`${values.value(filter.to, 'date')} + 1`)}`);
  for (const pattern of searchPatterns(filter.person ?? '')) {
    conditions.push(`fold_vi(c.display_name || ' ' || c.username) LIKE ${values.value(pattern, 'text')}`);
  }
  for (const pattern of searchPatterns(filter.text ?? '')) conditions.push(tellsOf(values.value(pattern, 'text')));
  return conditions;
}

const dayBegins = (day: string): string => `((${day})::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;

/** Its own changes, those of what ever served it, and what else names it. */
const ofTask = (task: string): string => `
  (a.subject_type = 'Task' AND a.subject_id = ${task})
  OR (a.subject_type = 'Evidence'
    AND a.subject_id IN (SELECT s.evidence_id FROM evidence_span s WHERE s.task_id = ${task}))
  OR (a.subject_type NOT IN ('Task', 'Evidence') AND (a.after ->> 'taskId' = ${task}::text
    OR a.after ->> 'subjectType' = 'Task' AND a.after ->> 'subjectId' = ${task}::text
    OR a.subject_type = 'Reminder' AND a.after -> 'tasks' @> jsonb_build_array(jsonb_build_object('taskId', ${task}))))`;

/** Few rows are about something else than tasks and evidence: those are looked through. */
const tellsOf = (word: string): string => `
  (a.subject_type = 'Evidence'
    AND a.subject_id IN (SELECT s.evidence_id FROM evidence_span s WHERE s.title_search LIKE ${word}))
  OR (a.subject_type = 'Task' AND a.subject_id IN (SELECT t.id FROM task t JOIN obligation o ON o.id = t.obligation_id
    WHERE o.search LIKE ${word}))
  OR (a.subject_type = 'Task' AND a.action = 'task.return' AND fold_vi(a.after ->> 'reason') LIKE ${word})
  OR a.unit_id IN (SELECT u.id FROM unit u WHERE u.name_search LIKE ${word})
  OR (a.subject_type NOT IN ('Task', 'Evidence') AND fold_vi(a.after::text) LIKE ${word})`;
