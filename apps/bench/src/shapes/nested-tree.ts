// Four levels at once: a district's wards, some tasks of each, some evidence of each task.
import type { Shape } from './shape.ts';
import { instant } from './sql.ts';

export const nestedTree: Shape = {
  name: 'nested-tree',
  title: 'Nested tree: a district → up to 30 wards → 10 tasks each → 3 pieces of evidence each',
  query: `query NestedTree($code: String!, $periods: [String!]) {
    unit(code: $code) {
      id name
      children(first: 30) { nodes {
        id name
        tasks(first: 10, filter: { periods: $periods }) { nodes {
          id status dueAt
          obligation { code label }
          evidence(first: 3) { nodes { id title kind happenedOn } }
        } }
      } }
    }
  }`,
  variables: ({ districts, periods }) =>
    districts.flatMap((code, i) => [
      { code, periods: [periods[i % periods.length]] },
      { code, periods: [periods[(i + 3) % periods.length]] },
    ]),
  limit: {
    values: ({ code, periods }) => [code, periods],
    text: `
      SELECT json_build_object('unit', (
        SELECT json_build_object('id', 'Unit:' || u.id, 'name', u.name,
          'children', json_build_object('nodes', coalesce((
            SELECT json_agg(json_build_object('id', 'Unit:' || c.id, 'name', c.name,
              'tasks', json_build_object('nodes', coalesce((
                SELECT json_agg(json_build_object('id', 'Task:' || t.id, 'status', t.status,
                  'dueAt', ${instant('t.due_at')},
                  'obligation', json_build_object('code', t.code, 'label', t.label),
                  'evidence', json_build_object('nodes', coalesce((
                    SELECT json_agg(json_build_object('id', 'Evidence:' || e.id, 'title', e.title, 'kind', e.kind,
                      'happenedOn', e.happened_on) ORDER BY e.id)
                    FROM (
                      SELECT e.id, e.title, e.kind, e.happened_on
                      FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id
                      WHERE et.task_id = t.id ORDER BY et.evidence_id LIMIT 3) e), '[]'))
                  ) ORDER BY t.position, t.period_due, t.id)
                FROM (
                  SELECT t.id, t.status, t.due_at, o.code, o.label, o.position, p.due_at AS period_due
                  FROM task t JOIN obligation o ON o.id = t.obligation_id JOIN period p ON p.id = t.period_id
                  WHERE t.unit_id = c.id
                    AND t.period_id = ANY (ARRAY(SELECT id FROM period WHERE code = ANY ($2::text[])))
                  ORDER BY o.position, p.due_at, t.id LIMIT 10) t), '[]'))) ORDER BY c.position)
            FROM (
              SELECT cu.id, cu.name, cn.position
              FROM unit_node cn JOIN unit cu ON cu.id = cn.unit_id
              WHERE cn.hierarchy_id = n.hierarchy_id AND cn.parent_id = u.id ORDER BY cn.position LIMIT 30) c), '[]')))
        FROM unit u JOIN unit_node n ON n.unit_id = u.id
        WHERE u.code = $1 AND n.hierarchy_id = hierarchy_at(current_date)))::text`,
  },
  postgraphile: {
    variables: ({ code, periods }) => ({ code, period: (periods as string[])[0] }),
    query: `query NestedTree($code: String!, $period: String!) {
      allUnits(condition: { code: $code }, first: 1) { nodes {
        id name
        children(first: 30) { nodes {
          id name
          tasksOf(period: $period, first: 10) { nodes {
            id status dueAt
            obligation: obligationByObligationId { code label }
            evidence(first: 3) { nodes { id title kind happenedOn } }
          } }
        } }
      } }
    }`,
  },
};
