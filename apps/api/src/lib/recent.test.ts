import { expect, it } from 'vitest';
import { makeRecent } from './recent.ts';

interface Row {
  id: number;
  name: string;
}

function setUp() {
  let now = 0;
  const fetched: (readonly number[])[] = [];
  const recent = makeRecent(() => now);
  const read = (kind: string, ids: number[]): Promise<Row[]> =>
    recent.rows(
      kind,
      ids,
      (missing) => {
        fetched.push(missing);
        return Promise.resolve(missing.filter((id) => id < 100).map((id) => ({ id, name: `${kind} ${id}` })));
      },
      (row) => row.id,
    );
  return { read, fetched, forget: () => recent.forget(), wait: (milliseconds: number) => void (now += milliseconds) };
}

const names = (rows: Row[]): string[] => rows.map(({ name }) => name).sort();

it('fetches only what it does not know, each kind on its own', async () => {
  const { read, fetched } = setUp();
  await read('unit', [1, 2]);
  expect(names(await read('unit', [2, 3, 1]))).toEqual(['unit 1', 'unit 2', 'unit 3']);
  expect(names(await read('period', [1]))).toEqual(['period 1']);
  expect(fetched).toEqual([[1, 2], [3], [1]]);
});

it('asks again for what was not there', async () => {
  const { read, fetched } = setUp();
  expect(await read('unit', [100])).toEqual([]);
  await read('unit', [100]);
  expect(fetched).toEqual([[100], [100]]);
});

it('forgets everything two seconds after the first of it was read', async () => {
  const { read, fetched, wait } = setUp();
  await read('unit', [1]);
  wait(1_999);
  await read('unit', [1, 2]);
  wait(1);
  await read('unit', [1, 2]);
  expect(fetched).toEqual([[1], [2], [1, 2]]);
});

it('forgets when it is told to', async () => {
  const { read, fetched, forget } = setUp();
  await read('unit', [1]);
  forget();
  await read('unit', [1]);
  expect(fetched).toEqual([[1], [1]]);
});
