import { expect, it } from 'vitest';
import { inTurns, type Db } from './sql.ts';

/** A database that answers when told to. */
function slowDb() {
  const open: { text: string; answer: () => void; fail: () => void }[] = [];
  const db: Db = {
    query: <Row>(text: string) =>
      new Promise<Row[]>((resolve, reject) => {
        open.push({ text, answer: () => resolve([text as Row]), fail: () => reject(new Error(text)) });
      }),
  };
  return { db, open };
}
const settled = () => new Promise(setImmediate);

it('lets through only so many statements at once, in their order, and goes on after a failure', async () => {
  const { db, open } = slowDb();
  const turns = inTurns(db, 2);
  const answers = ['a', 'b', 'c', 'd', 'e'].map((text) => turns.query(text).catch((error: Error) => error.message));
  await settled();
  expect(open.map(({ text }) => text)).toEqual(['a', 'b']);
  open[1]!.fail();
  await settled();
  open[2]!.answer();
  await settled();
  expect(open.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  open[0]!.answer();
  open[3]!.answer();
  await settled();
  open[4]!.answer();
  expect(await Promise.all(answers)).toEqual([['a'], 'b', ['c'], ['d'], ['e']]);
  // All places are free again.
  void turns.query('f');
  void turns.query('g');
  void turns.query('h');
  await settled();
  expect(open.slice(5).map(({ text }) => text)).toEqual(['f', 'g']);
});
