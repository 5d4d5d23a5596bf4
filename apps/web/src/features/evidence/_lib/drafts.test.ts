// Drafts survive a reload, belong to one person, and go when they are dropped or old.
import { afterEach, expect, it } from 'vitest';
import { language } from '../../../lib/language.ts';
import { createDraftStore, type KeyValues } from './drafts.ts';

afterEach(() => language.set('vi'));

function fakeStorage(): KeyValues & { items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (i) => [...items.keys()][i] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

it('gives drafts back after a reload, to the same person only', () => {
  const storage = fakeStorage();
  createDraftStore('an', storage).keep('Evidence:1', 'title', { text: 'mới', base: 'cũ' });
  expect(createDraftStore('an', storage).of('Evidence:1').title).toMatchObject({ text: 'mới', base: 'cũ' });
  expect(createDraftStore('binh', storage).of('Evidence:1')).toEqual({});
});

it('keeps the value of a figure when the language of the page changes', () => {
  const storage = fakeStorage();
  const drafts = createDraftStore('an', storage);
  drafts.keep('Evidence:1', 'quantity', { text: '1.234', base: '2,5' });
  drafts.keep('Evidence:1', 'note', { text: '1.234', base: '' });
  drafts.keep('Evidence:2', 'quantity', { text: '1.2.3', base: '' });
  language.set('en');
  for (const store of [drafts, createDraftStore('an', storage)]) {
    expect(store.of('Evidence:1')).toEqual({
      quantity: { text: '1234', base: '2.5' },
      note: { text: '1.234', base: '' },
    });
    expect(store.of('Evidence:2').quantity?.text).toBe('1.2.3');
  }
  drafts.keep('Evidence:1', 'quantity', { text: '1.234', base: '2.5' });
  language.set('vi');
  expect(drafts.of('Evidence:1').quantity).toEqual({ text: '1,234', base: '2,5' });
});

it('reads drafts that name no language as Vietnamese', () => {
  const storage = fakeStorage();
  const old = JSON.stringify({ text: '1.234', base: '', at: Date.now() });
  storage.setItem('dan-van.draft|an|Evidence:1|quantity', old);
  language.set('en');
  expect(createDraftStore('an', storage).of('Evidence:1').quantity?.text).toBe('1234');
});

it('drops one cell or the row', () => {
  const storage = fakeStorage();
  const drafts = createDraftStore('an', storage);
  for (const field of ['title', 'note', 'link'] as const) drafts.keep('Evidence:1', field, { text: 'a', base: '' });
  drafts.drop('Evidence:1', 'title');
  expect(Object.keys(drafts.of('Evidence:1'))).toEqual(['note', 'link']);
  drafts.drop('Evidence:1');
  expect(storage.items.size).toBe(0);
  expect(drafts.rows('')).toEqual([]);
});

it('lists the new rows of a task, oldest first', () => {
  let clock = 1000;
  const drafts = createDraftStore('an', fakeStorage(), () => clock--);
  drafts.keep('new|Task:1|b', 'title', { text: 'a', base: '' });
  drafts.keep('new|Task:1|a', 'title', { text: 'a', base: '' });
  drafts.keep('new|Task:2|c', 'title', { text: 'a', base: '' });
  expect(drafts.rows('new|Task:1|')).toEqual(['new|Task:1|a', 'new|Task:1|b']);
});

it('forgets what is old or broken', () => {
  const storage = fakeStorage();
  createDraftStore('an', storage, () => 0).keep('Evidence:1', 'title', { text: 'a', base: '' });
  storage.setItem('dan-van.draft|an|Evidence:2|title', '{');
  const drafts = createDraftStore('an', storage, () => 61 * 86_400_000);
  expect(drafts.rows('')).toEqual([]);
  expect(storage.items.size).toBe(0);
});

it('works without storage, and with one that refuses', () => {
  const refusing = { ...fakeStorage(), setItem: () => { throw new Error('quota'); } }; // prettier-ignore
  for (const storage of [null, refusing]) {
    const drafts = createDraftStore('an', storage);
    drafts.keep('Evidence:1', 'title', { text: 'a', base: '' });
    expect(drafts.of('Evidence:1').title?.text).toBe('a');
  }
});
