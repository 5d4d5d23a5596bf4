// The scalars that the SDL adds: calendar dates and instants, strict on the way in.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDate } from '../lib/time.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function literalText(scalar: string, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError(`${scalar} is written as a string.`, { nodes: node });
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new GraphQLError('Date must be a real calendar date written yyyy-MM-dd.');
}

function parseInstant(value: unknown): string {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (match && isCalendarDate(match[1]!)) return new Date(match[0]).toISOString();
  throw new GraphQLError('DateTime must be an ISO 8601 instant with its zone, such as 2022-06-20T23:59:00+07:00.');
}

/** A calendar date, yyyy-MM-dd; passes through as text. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  // Rows carry dates as such text already (data-source.ts).
  serialize: String,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literalText('Date', node)),
});

/** An instant; accepted with any zone, handed to resolvers and to clients in UTC. */
export const GraphQLDateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  // Rows already carry ISO text (data-source.ts), so only a Date needs work.
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(literalText('DateTime', node)),
});
