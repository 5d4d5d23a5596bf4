import { describe, expect, it } from 'vitest';
import {
  activeFacets,
  sameFilter,
  toEvidenceFilter,
  toggled,
  toTaskFilter,
  withEvidence,
  withoutFacets,
  withTask,
  type Filter,
} from './filter.ts';
import {
  evidenceKinds,
  filterFromUrl,
  filterToUrl,
  taskStatuses,
  timings,
  unitKinds,
  unitLevels,
} from './filterFromUrl.ts';

const none: Filter = { task: {} };

describe('the filter as variables', () => {
  it('says nothing when nothing is filtered', () => {
    expect(toTaskFilter(none)).toEqual({});
    expect(toEvidenceFilter(none)).toEqual({ task: {} });
  });

  it('takes the place in focus in', () => {
    expect(toEvidenceFilter({ task: { asOf: '2022-06-01' } }, { under: '916' })).toEqual({
      task: { under: '916', asOf: '2022-06-01' },
    });
  });

  it('asks tasks and evidence for their own', () => {
    expect(toEvidenceFilter({ task: { statuses: ['RETURNED'], text: 'dân vận' }, kinds: ['MODEL'] })).toEqual({
      task: { statuses: ['RETURNED'], hasEvidence: true, text: 'dân vận' },
      kinds: ['MODEL'],
    });
  });

  it('leaves out tasks without evidence only when evidence is asked for', () => {
    expect(toTaskFilter({ task: {}, hasAttachment: false }).hasEvidence).toBe(true);
    expect(toTaskFilter({ task: { hasEvidence: false }, hasAttachment: true }).hasEvidence).toBe(false);
    expect(toTaskFilter({ task: { statuses: ['RETURNED'] } })).not.toHaveProperty('hasEvidence');
  });
});

describe('parts of the filter', () => {
  it('are active when they restrict something, no included', () => {
    expect(activeFacets({ task: { text: 'a', plan: '33' }, hasAttachment: false, happenedTo: '2022-01-01' })).toEqual([
      'text',
      'happened',
      'hasAttachment',
    ]);
    expect(activeFacets({ task: { statuses: [], text: '' }, kinds: null })).toEqual([]);
  });

  it('are cleared as one, and all together', () => {
    const dated: Filter = { task: { clause: 'II', plan: '33' }, happenedFrom: '2022-01-01', happenedTo: '2022-02-01' };
    expect(withoutFacets(dated, ['happened'])).toEqual({ task: { clause: 'II', plan: '33' } });
    expect(withoutFacets(dated)).toEqual({ task: { plan: '33' } });
  });

  it('change without leaving empty fields behind', () => {
    expect(withTask({ task: { statuses: ['ACCEPTED'], text: 'x' } }, { statuses: [], text: '' })).toEqual(none);
    expect(withEvidence({ task: {}, hasAttachment: true }, { hasAttachment: null, kinds: ['MEDIA'] })).toEqual({
      task: {},
      kinds: ['MEDIA'],
    });
  });

  it('toggle values and keep the order of closed lists', () => {
    expect(toggled(['ACCEPTED'], 'NOT_STARTED', taskStatuses)).toEqual(['NOT_STARTED', 'ACCEPTED']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

/** Numbers in [0, 1) that are the same on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

function randomFilter(random: () => number): Filter {
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.4);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const task = {
    periods: some(['2022', '2022-H1', '2023', '2023-H1', 'dot-xuat.1']),
    obligations: some(['II.3.a.1', 'II.3.a.10', 'II.3.đ.2', 'III.4.2', 'KL.3']),
    clause: one([null, 'II', 'II.3.đ', 'KL']),
    statuses: some(taskStatuses),
    timings: some(timings),
    levels: some(unitLevels),
    kinds: some(unitKinds),
    hasEvidence: one([null, true, false]),
    text: one(['', 'cai khe', 'Dân vận khéo & 100 %', 'số 33/CT-TTg = "a"+b?', 'a,b']),
  };
  const evidence = {
    kinds: some(evidenceKinds),
    happenedFrom: one([null, '2022-01-01', '2024-02-29']),
    happenedTo: one([null, '2022-12-31']),
    hasAttachment: one([null, true, false]),
  };
  return withEvidence(withTask(none, task), evidence);
}

describe('the filter in the address', () => {
  it('comes back as it went, whatever was chosen, and leaves the rest alone', () => {
    const random = seeded(33);
    for (let i = 0; i < 500; i += 1) {
      const filter = randomFilter(random);
      const url = filterToUrl(filter, new URLSearchParams('goc=916&mo=916,31117'));
      const back = filterFromUrl(new URLSearchParams(url.toString()));
      expect(back).toEqual(filter);
      expect(url.get('mo')).toBe('916,31117');
      expect(sameFilter(back, filter)).toBe(true);
      expect(sameFilter(back, withTask(filter, { text: `${filter.task.text ?? ''}x` }))).toBe(false);
    }
  });
});
