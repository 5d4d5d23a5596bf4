import { expect, it } from 'vitest';
import { perArguments, referenceLoader } from './loader.ts';
import { makeRecent } from './recent.ts';

it('gives nodes that ask alike one loader, and others their own', () => {
  const loaderOf = perArguments((args: unknown) => ({ args }));
  const periods = ['2022'];
  const first = loaderOf({ size: 3, filter: { periods } });
  expect(loaderOf({ size: 3, filter: { periods: ['2022'] } })).toBe(first);
  expect(loaderOf({ size: 4, filter: { periods } })).not.toBe(first);
  expect(loaderOf({ size: 3 })).not.toBe(first);
  expect(loaderOf(0)).not.toBe(loaderOf(null));
  expect(loaderOf({ size: 3, filter: { periods } })).toBe(first);
});

it('hands out what another request has read at once, and reads the rest together', async () => {
  const recent = makeRecent();
  const fetched: (readonly number[])[] = [];
  const makeLoader = () =>
    referenceLoader(recent, 'unit', (ids) => {
      fetched.push(ids);
      return Promise.resolve(ids.filter((id) => id < 100).map((id) => ({ id })));
    });
  await makeLoader().load(1);
  const loader = makeLoader();
  expect(loader.existing(1)).toEqual({ id: 1 });
  expect(await Promise.all([loader.load(2), loader.load(100), loader.load(2)])).toEqual([{ id: 2 }, null, { id: 2 }]);
  expect(fetched).toEqual([[1], [2, 100]]);
});
