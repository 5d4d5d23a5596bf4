import { Kind } from 'graphql';
import { expect, it } from 'vitest';
import { GraphQLDate, GraphQLDateTime } from './scalars.ts';

it.each(['2022-06-20', '2024-02-29'])('takes the date %s', (text) => {
  expect(GraphQLDate.parseValue(text)).toBe(text);
  expect(GraphQLDate.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
});

it.each(['2023-02-29', '2022-6-20', '20/06/2022', '2022-06-20T00:00:00Z', '', 20220620, null, ['2022-06-20']])(
  'refuses the date %j',
  (value) => expect(() => GraphQLDate.parseValue(value)).toThrow('yyyy-MM-dd'),
);

it.each([
  ['2022-06-21T00:00:00+07:00', '2022-06-20T17:00:00.000Z'],
  ['2022-06-20T17:00Z', '2022-06-20T17:00:00.000Z'],
])('takes the instant %s', (text, utc) => expect(GraphQLDateTime.parseValue(text)).toBe(utc));

it.each(['2022-06-20T17:00:00', '2022-02-30T00:00:00Z', '2022-06-20T24:00:00Z', '2022-06-20', 0])(
  'refuses the instant %j',
  (value) => expect(() => GraphQLDateTime.parseValue(value)).toThrow('ISO 8601'),
);

it('refuses literals that are no strings', () => {
  expect(() => GraphQLDate.parseLiteral({ kind: Kind.INT, value: '1' })).toThrow('string');
});
