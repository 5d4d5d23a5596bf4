import { expect, it } from 'vitest';
import { makeKeyedTurns, makeTurns } from './turns.ts';

const settled = () => new Promise(setImmediate);

/** Work that ends when told to. */
function stage() {
  const begun: Record<string, { end: () => void; fail: () => void }> = {};
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun[name] = { end: () => resolve(name), fail: () => reject(new Error(name)) };
    });
  return { begun, work };
}

it('lets through only so much at once, in its order, and goes on after a failure', async () => {
  const { begun, work } = stage();
  const turns = makeTurns(2);
  const results = ['a', 'b', 'c', 'd'].map((name) => turns(work(name)).catch(() => `${name} failed`));
  await settled();
  expect(Object.keys(begun)).toEqual(['a', 'b']);
  begun['b']!.fail();
  await settled();
  expect(Object.keys(begun)).toEqual(['a', 'b', 'c']);
  begun['c']!.end();
  begun['a']!.end();
  await settled();
  begun['d']!.end();
  expect(await Promise.all(results)).toEqual(['a', 'b failed', 'c', 'd']);
  // All places are free again.
  for (const name of ['e', 'f', 'g']) void turns(work(name));
  await settled();
  expect(Object.keys(begun).slice(4)).toEqual(['e', 'f']);
});

it('keeps keys apart, and turns away who would wait too long', async () => {
  const { begun, work } = stage();
  const turns = makeKeyedTurns(1, 2);
  const first = turns('x', work('a'));
  const second = turns('x', work('b'));
  const other = turns('y', work('c'));
  expect(await turns('x', work('d'))).toBeNull();
  expect(Object.keys(begun)).toEqual(['a', 'c']);
  begun['a']!.end();
  begun['c']!.end();
  await settled();
  begun['b']!.end();
  expect(await Promise.all([first, second, other])).toEqual(['a', 'b', 'c']);
  const again = turns('x', work('e'));
  await settled();
  begun['e']!.end();
  expect(await again).toBe('e');
});
