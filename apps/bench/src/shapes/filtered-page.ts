// The first page of the tasks below a unit, of some periods and statuses.
import type { Shape } from './shape.ts';
import { instant } from './sql.ts';

const STATUSES = [['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'], ['SUBMITTED'], ['ACCEPTED', 'SUBMITTED'], ['RETURNED']];

export const filteredPage: Shape = {
  name: 'filtered-page',
  title: 'Filtered page: the first 50 tasks below a unit, of some periods and statuses',
  query: `query FilteredPage($under: String!, $periods: [String!], $statuses: [TaskStatus!]) {
    tasks(filter: { under: $under, periods: $periods, statuses: $statuses }, first: 50) {
      nodes {
        id status dueAt submittedAt timing
        unit { code name }
        obligation { code label }
        period { code }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: ({ areas, periods }) =>
    areas.flatMap((under, i) =>
      STATUSES.map((statuses, j) => ({
        under,
        statuses,
        periods:
          j % 2 === 0
            ? [periods[(i + j) % periods.length]]
            : [periods[i % periods.length], periods[(i + 3) % periods.length]],
      })),
    ),
  limit: {
    values: ({ under, periods, statuses }) => [under, periods, statuses],
    text: `
      WITH page AS (
        SELECT t.id, t.status, t.due_at, t.submitted_at, u.code AS unit_code, u.name AS unit_name, o.code AS obligation,
          o.label, p.code AS period, row_number() OVER (ORDER BY n.position, o.position, p.due_at, t.id) AS nth
        FROM (
          SELECT n.hierarchy_id, n.position, n.last FROM unit u JOIN unit_node n ON n.unit_id = u.id
          WHERE u.code = $1 AND n.hierarchy_id = hierarchy_at(current_date)) root
        JOIN unit_node n ON n.hierarchy_id = root.hierarchy_id AND n.position BETWEEN root.position AND root.last
        JOIN task t ON t.unit_id = n.unit_id
        JOIN unit u ON u.id = t.unit_id
        JOIN obligation o ON o.id = t.obligation_id
        JOIN period p ON p.id = t.period_id
        WHERE t.period_id = ANY (ARRAY(SELECT id FROM period WHERE code = ANY ($2::text[])))
          AND t.status = ANY ($3::text[])
        ORDER BY n.position, o.position, p.due_at, t.id LIMIT 51)
      SELECT json_build_object('tasks', json_build_object(
        'nodes', coalesce((
          SELECT json_agg(json_build_object('id', 'Task:' || id, 'status', status, 'dueAt', ${instant('due_at')},
            'submittedAt', ${instant('submitted_at')},
            'timing', CASE
              WHEN status IN ('SUBMITTED', 'ACCEPTED')
                THEN CASE WHEN submitted_at < due_at THEN 'DONE_ON_TIME' ELSE 'DONE_LATE' END
              WHEN status = 'NOT_APPLICABLE' OR due_at > now() THEN 'IN_TERM' ELSE 'OVERDUE' END,
            'unit', json_build_object('code', unit_code, 'name', unit_name),
            'obligation', json_build_object('code', obligation, 'label', label),
            'period', json_build_object('code', period)) ORDER BY nth)
          FROM page WHERE nth <= 50), '[]'),
        'pageInfo', json_build_object(
          'hasNextPage', (SELECT count(*) > 50 FROM page),
          'endCursor', (
            SELECT translate(encode(convert_to(format('[%s,%s]', id, array_position(ARRAY['NOT_STARTED', 'IN_PROGRESS',
              'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_APPLICABLE'], status)), 'UTF8'), 'base64'), '+/=', '-_')
            FROM page WHERE nth <= 50 ORDER BY nth DESC LIMIT 1))))::text`,
  },
  postgraphile: {
    variables: ({ under, periods, statuses }) => ({ under, periods, statuses }),
    query: `query FilteredPage($under: String!, $periods: [String!], $statuses: [String!]) {
      tasksUnder(under: $under, periods: $periods, statuses: $statuses, first: 50) {
        nodes {
          id status dueAt submittedAt timing
          unit: unitByUnitId { code name }
          obligation: obligationByObligationId { code label }
          period: periodByPeriodId { code }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  },
};
