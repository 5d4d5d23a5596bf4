// A level of the tree: a unit's children with their progress over some periods.
import type { Shape } from './shape.ts';

/** All counts of a progress. */
export const COUNTS = `expected notStarted inProgress submitted returned accepted notApplicable
  doneOnTime doneLate inTerm overdue evidence`;

const OPEN = 'r.not_started + r.in_progress + r.returned';

export const drillDown: Shape = {
  name: 'drill-down',
  title: 'Drill-down level: the children of a unit, each with its 12 counts over the subtree',
  query: `query DrillDown($code: String!, $periods: [String!]) {
    unit(code: $code) {
      id code name
      children(first: 200) {
        nodes { id code name level kind progress(filter: { periods: $periods }) { ${COUNTS} } }
      }
    }
  }`,
  variables: ({ root, areas, districts, periods }) =>
    [root, ...areas, ...districts].map((code, i) => ({
      code,
      periods:
        i % 2 === 0 ? [periods[i % periods.length]] : [periods[i % periods.length], periods[(i + 1) % periods.length]],
    })),
  limit: {
    values: ({ code, periods }) => [code, periods],
    text: `
      SELECT json_build_object('unit', (
        SELECT json_build_object('id', 'Unit:' || u.id, 'code', u.code, 'name', u.name,
          'children', json_build_object('nodes', coalesce((
            SELECT json_agg(json_build_object(
              'id', 'Unit:' || c.id, 'code', c.code, 'name', c.name, 'level', c.level, 'kind', c.kind,
              'progress', json_build_object(
                'expected', coalesce(p.expected, 0), 'notStarted', coalesce(p.not_started, 0),
                'inProgress', coalesce(p.in_progress, 0), 'submitted', coalesce(p.submitted, 0),
                'returned', coalesce(p.returned, 0), 'accepted', coalesce(p.accepted, 0),
                'notApplicable', coalesce(p.not_applicable, 0), 'doneOnTime', coalesce(p.done_on_time, 0),
                'doneLate', coalesce(p.done_late, 0), 'inTerm', coalesce(p.in_term, 0),
                'overdue', coalesce(p.overdue, 0), 'evidence', coalesce(p.evidence, 0))) ORDER BY c.position)
            FROM (
              SELECT cu.id, cu.code, cu.name, cu.level, cu.kind, cn.position
              FROM unit_node cn JOIN unit cu ON cu.id = cn.unit_id
              WHERE cn.hierarchy_id = n.hierarchy_id AND cn.parent_id = u.id ORDER BY cn.position LIMIT 200) c
            CROSS JOIN LATERAL (
              SELECT sum(${OPEN} + r.submitted + r.accepted) AS expected, sum(r.not_started) AS not_started,
                sum(r.in_progress) AS in_progress, sum(r.submitted) AS submitted, sum(r.returned) AS returned,
                sum(r.accepted) AS accepted, sum(r.not_applicable) AS not_applicable,
                sum(r.done_on_time) AS done_on_time, sum(r.done_late) AS done_late,
                sum(${OPEN}) FILTER (WHERE r.due_at > now()) AS in_term,
                sum(${OPEN}) FILTER (WHERE r.due_at <= now()) AS overdue, sum(r.evidence) AS evidence
              FROM progress_rollup r
              WHERE r.unit_id = c.id AND r.hierarchy_id = n.hierarchy_id
                AND r.period_id = ANY (ARRAY(SELECT id FROM period WHERE code = ANY ($2::text[])))) p), '[]')))
        FROM unit u JOIN unit_node n ON n.unit_id = u.id
        WHERE u.code = $1 AND n.hierarchy_id = hierarchy_at(current_date)))::text`,
  },
  postgraphile: {
    variables: ({ code, periods }) => ({ code, periods }),
    query: `query DrillDown($code: String!, $periods: [String!]) {
      allUnits(condition: { code: $code }, first: 1) { nodes {
        id code name
        children(first: 200) { nodes { id code name level kind progress(periods: $periods) { ${COUNTS} } } }
      } }
    }`,
  },
};
