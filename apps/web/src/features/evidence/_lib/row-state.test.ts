// One row's way to the server: order, coalescing, failure, conflict.
import { describe, expect, it } from 'vitest';
import { EMPTY, type Field, type Value } from '../fields.ts';
import {
  nextStep,
  reduce,
  rowState,
  wanted,
  wantedFiles,
  type Known,
  type RowEvent,
  type RowState,
} from './row-state.ts';

const known = (version: number, values = {}, fileIds: string[] = []): Known => ({
  version,
  values: { ...EMPTY, title: 'cũ', ...values },
  fileIds,
});
const start = rowState('Evidence:1', known(3));
const edit = (field: Field, value: Value, base: Value): RowEvent => ({ type: 'edit', field, edit: { value, base } });
const after = (state: RowState, ...events: RowEvent[]) => events.reduce(reduce, state);
const mine = edit('title', 'của tôi', 'cũ');

it('sends an edit, and is at rest when it is saved', () => {
  const typed = after(start, mine);
  expect(nextStep(typed)).toBe('update');
  const sent = after(typed, { type: 'send' });
  expect(nextStep(sent)).toBeNull();
  expect(wanted(sent).title).toBe('của tôi');
  const done = after(sent, { type: 'saved', id: 'Evidence:1', known: known(4, { title: 'của tôi' }) });
  expect(done.fresh).toEqual(['title']);
  expect(nextStep(done)).toBeNull();
  expect(after(done, { type: 'settled' }).fresh).toEqual([]);
});

it('sends nothing when the value is what it was', () => {
  expect(nextStep(after(start, edit('title', 'cũ', 'cũ')))).toBeNull();
  expect(nextStep(after(start, mine, edit('title', 'cũ', 'cũ')))).toBeNull();
});

it('gathers edits made while saving, with the version that the save gave', () => {
  const busy = after(start, mine, { type: 'send' }, edit('title', 'sau', 'của tôi'), edit('note', 'n', null));
  expect(nextStep(busy)).toBeNull();
  const done = after(busy, { type: 'saved', id: 'Evidence:1', known: known(4, { title: 'của tôi' }) });
  expect(nextStep(done)).toBe('update');
  expect(done.known.version).toBe(4);
  expect(done.conflict).toEqual([]);
  expect(Object.keys(done.edits.cells)).toEqual(['title', 'note']);
});

it('goes back to the value being saved over: the later edit is still sent', () => {
  const busy = after(start, mine, { type: 'send' }, edit('title', 'cũ', 'của tôi'));
  const done = after(busy, { type: 'saved', id: 'Evidence:1', known: known(4, { title: 'của tôi' }) });
  expect(nextStep(done)).toBe('update');
  expect(wanted(done).title).toBe('cũ');
});

describe('failure', () => {
  const waiting = { type: 'problem', problem: { kind: 'waiting', reason: 'offline', attempt: 1 } } as const;
  const failed = { type: 'problem', problem: { kind: 'failed', message: null, requestId: null } } as const;

  it('keeps what was being sent, under what was typed since', () => {
    const state = after(start, mine, edit('note', 'a', null), { type: 'send' }, edit('note', 'b', 'a'), waiting);
    expect(nextStep(state)).toBeNull();
    expect(wanted(state)).toMatchObject({ title: 'của tôi', note: 'b' });
    expect(state.edits.cells.note?.base).toBeNull();
    expect(nextStep(after(state, { type: 'retry' }))).toBe('update');
  });
  it('goes on waiting when more is typed offline, but a new edit tries a failed row again', () => {
    expect(nextStep(after(start, mine, { type: 'send' }, waiting, edit('note', 'b', null)))).toBeNull();
    expect(nextStep(after(start, mine, { type: 'send' }, failed, edit('note', 'b', null)))).toBe('update');
  });
  it('can be given up', () => {
    const state = after(start, mine, { type: 'send' }, failed, { type: 'discard', field: 'title' });
    expect(state.problem).toBeNull();
    expect(wanted(state).title).toBe('cũ');
  });
  it('puts the server’s objection beside its cell and sends the rest', () => {
    const sent = after(start, mine, edit('note', 'n', null), { type: 'send' });
    const state = after(sent, { type: 'invalid', field: 'title', message: 'dài quá' });
    expect(state.refused.title).toBe('dài quá');
    expect(Object.keys(state.edits.cells)).toEqual(['note']);
    expect(nextStep(state)).toBe('update');
    expect(after(state, edit('title', 'ngắn', 'cũ')).refused.title).toBeUndefined();
  });
});

describe('conflict', () => {
  const sent = after(start, mine, { type: 'send' });
  const conflict = (values: object): RowEvent => ({ type: 'conflict', current: known(5, values) });

  it('asks when both changed the same cell, and sends nothing until the person has chosen', () => {
    const state = after(sent, conflict({ title: 'của họ' }));
    expect(state.conflict).toEqual(['title']);
    expect(nextStep(state)).toBeNull();
    const kept = after(state, { type: 'choose', field: 'title', mine: true });
    expect(nextStep(kept)).toBe('update');
    expect(kept.known.version).toBe(5);
    const taken = after(state, { type: 'choose', field: 'title', mine: false });
    expect(nextStep(taken)).toBeNull();
    expect(wanted(taken).title).toBe('của họ');
  });
  it('takes over what others changed elsewhere and saves again', () => {
    const state = after(sent, conflict({ note: 'của họ' }));
    expect(state.conflict).toEqual([]);
    expect(nextStep(state)).toBe('update');
    expect(wanted(state)).toMatchObject({ title: 'của tôi', note: 'của họ' });
  });
  it('knows its own save again when the answer was lost', () => {
    const state = after(sent, conflict({ title: 'của tôi' }));
    expect(nextStep(state)).toBeNull();
    expect(state.conflict).toEqual([]);
  });
  it('notices at once that the cell moved on while somebody typed', () => {
    const moved = after(start, { type: 'known', known: known(4, { title: 'của họ' }) }, mine);
    expect(moved.conflict).toEqual(['title']);
    expect(after(start, mine, { type: 'known', known: known(4, { title: 'của họ' }) }).conflict).toEqual(['title']);
  });
  it('may meet another conflict after choosing', () => {
    const again = after(
      sent,
      conflict({ title: 'A' }),
      { type: 'choose', field: 'title', mine: true },
      { type: 'send' },
    );
    expect(after(again, { type: 'conflict', current: known(6, { title: 'B' }) }).conflict).toEqual(['title']);
  });
  it('typing over a contested cell again still asks', () => {
    const state = after(sent, conflict({ title: 'của họ' }), edit('title', 'khác', 'của tôi'));
    expect(state.conflict).toEqual(['title']);
  });
});

it('ignores the cache while it shows what a save hopes for', () => {
  const state = after(start, mine, { type: 'send' }, { type: 'known', known: known(3, { title: 'của tôi' }) });
  expect(state.known.values.title).toBe('cũ');
  expect(after(start, { type: 'known', known: known(2, { title: 'x' }) })).toBe(start);
});

describe('a new row', () => {
  const fresh = rowState(null);
  it('is created once it has a title; later cells follow as an update', () => {
    const noTitle = after(fresh, edit('note', 'n', null));
    expect(nextStep(noTitle)).toBeNull();
    const named = after(noTitle, edit('title', 'tên', ''));
    expect(nextStep(named)).toBe('create');
    const more = after(named, { type: 'send' }, edit('quantity', 5, null));
    expect(nextStep(more)).toBeNull();
    const made = after(more, { type: 'saved', id: 'Evidence:9', known: known(1, { title: 'tên', note: 'n' }) });
    expect(nextStep(made)).toBe('update');
    expect(made.conflict).toEqual([]);
  });
  it('keeps a kind that equals the default', () => {
    expect(after(fresh, edit('kind', 'DOCUMENT', 'DOCUMENT')).edits.cells.kind?.value).toBe('DOCUMENT');
  });
});

describe('files', () => {
  const withFile = rowState('Evidence:1', known(3, {}, ['Attachment:1']));
  it('adds and removes beside what others do', () => {
    const state = after(withFile, { type: 'files', add: ['Attachment:2'], remove: [] }, { type: 'send' });
    expect(wantedFiles(state)).toEqual(['Attachment:1', 'Attachment:2']);
    const moved = after(state, { type: 'conflict', current: known(4, {}, ['Attachment:3']) });
    expect(nextStep(moved)).toBe('update');
    expect(wantedFiles(moved)).toEqual(['Attachment:3', 'Attachment:2']);
    expect(wantedFiles(after(withFile, { type: 'files', add: [], remove: ['Attachment:1'] }))).toEqual([]);
  });
  it('goes on without files that the server will not give', () => {
    const sent = after(withFile, mine, { type: 'files', add: ['Attachment:2'], remove: [] }, { type: 'send' });
    const state = after(sent, { type: 'filesRefused' });
    expect(wantedFiles(state)).toEqual(['Attachment:1']);
    expect(nextStep(state)).toBe('update');
  });
});

describe('removing', () => {
  it('waits for the save under way, and drops what was not sent', () => {
    const busy = after(start, mine, { type: 'send' }, edit('note', 'n', null), { type: 'remove' });
    expect(nextStep(busy)).toBeNull();
    const done = after(busy, { type: 'saved', id: 'Evidence:1', known: known(4, { title: 'của tôi' }) });
    expect(nextStep(done)).toBe('remove');
  });
  it('brings the row back when somebody changed it meanwhile', () => {
    const state = after(start, { type: 'remove' }, { type: 'send' }, { type: 'conflict', current: known(5) });
    expect(state.removing).toBe('no');
    expect(nextStep(state)).toBeNull();
  });
  it('is tried again after a failure', () => {
    const problem: RowEvent = { type: 'problem', problem: { kind: 'waiting', reason: 'offline', attempt: 1 } };
    const state = after(start, { type: 'remove' }, { type: 'send' }, problem);
    expect(nextStep(state)).toBeNull();
    expect(nextStep(after(state, { type: 'retry' }))).toBe('remove');
  });
});
