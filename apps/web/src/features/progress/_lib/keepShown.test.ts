// Rows that leave the filter while somebody works on them.
import { expect, it } from 'vitest';
import { keepShown } from './keepShown.ts';

const row = (id: string, open = true) => ({ id, open });
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).join('');
const start = () => keepShown<{ id: string; open: boolean }>(({ open }) => open);

it('shows what matches, of every page', () => {
  const show = start();
  expect(ids(show([row('a'), row('b', false)], '1'))).toBe('a');
  expect(ids(show([row('a'), row('b', false), row('c', false), row('d')], '2'))).toBe('ad');
});

it('keeps a row that an edit takes out of the filter, until the list is another one', () => {
  const show = start();
  show([row('a'), row('b')], '1');
  expect(ids(show([row('a', false), row('b')], '1'))).toBe('ab');
  expect(ids(start()([row('a', false), row('b')], '1'))).toBe('b');
});

it('shows a row that an edit brings into the filter', () => {
  const show = start();
  expect(ids(show([row('a', false)], '1'))).toBe('');
  expect(ids(show([row('a')], '1'))).toBe('a');
});

it('shows what is made here, matching or not, also in a list that was empty', () => {
  const show = start();
  expect(ids(show([], null))).toBe('');
  expect(ids(show([row('a', false)], null))).toBe('a');
});

it('lets go of a row that was deleted, and shows it again when it comes back', () => {
  const show = start();
  show([row('a'), row('b')], '1');
  expect(ids(show([row('b')], '1'))).toBe('b');
  expect(ids(show([row('a', false), row('b')], '1'))).toBe('ab');
});
