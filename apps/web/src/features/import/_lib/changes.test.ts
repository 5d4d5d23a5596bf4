import { expect, it } from 'vitest';
import { afterSaving, nextChanges } from './changes.ts';
import type { DraftState, Duty } from './draft.ts';

const duty = (key: string): Duty => ({
  key,
  span: { start: 0, end: 1 },
  state: 'PROPOSED',
  kind: 'DUTY',
  label: key,
  addressees: [],
  cadence: 'ONCE',
  periodKinds: [],
  certainty: 'SURE',
  reasons: [],
});
const state = (...keys: string[]): DraftState => ({
  code: '',
  title: '',
  year: null,
  duties: keys.map(duty),
  periods: [],
});

/** Sends until nothing is left; gives what each turn sent. */
function allTurns(saved: DraftState, now: DraftState) {
  const turns = [];
  for (let at = saved; ;) {
    const changes = nextChanges(at, now);
    if (!changes) return turns;
    turns.push(changes);
    at = afterSaving(at, now, changes);
  }
}

it('sends nothing when nothing has changed', () => {
  const now = state('a', 'b');
  expect(nextChanges(now, { ...now })).toBeNull();
});

it('sends only what was changed, added and removed', () => {
  const saved = state('a', 'b', 'c');
  const [a, b] = saved.duties as [Duty, Duty, Duty];
  const now = { ...saved, year: 2022, duties: [a, { ...b, label: 'B' }, duty('n')] };
  const [changes, ...more] = allTurns(saved, now);
  expect(changes).toMatchObject({ year: 2022, removed: ['c'], duties: [{ key: 'b', label: 'B' }, { key: 'n' }] });
  expect(changes).not.toHaveProperty('title');
  expect(more).toEqual([]);
});

it('sends a long list in turns, and ends', () => {
  const saved = state(...Array.from({ length: 250 }, (_, i) => `d${i}`));
  const now = { ...saved, duties: saved.duties.map((one) => ({ ...one, state: 'ACCEPTED' as const })) };
  expect(allTurns(saved, now).map(({ duties }) => duties!.length)).toEqual([100, 100, 50]);
});
