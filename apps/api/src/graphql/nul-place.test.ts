import { expect, it } from 'vitest';
import { placeOfNul } from './nul-place.ts';

it.each([
  [{ filter: { task: { plan: 'a\0' } } }, ['filter', 'task', 'plan']],
  [{ first: 2, input: { grants: [{ unit: '1' }, { unit: '\0' }] } }, ['input', 'grants', '1', 'unit']],
  [{ filter: { text: 'a' }, after: null }, null],
  [undefined, null],
])('%j: %j', (variables, place) => expect(placeOfNul(variables)).toEqual(place));
