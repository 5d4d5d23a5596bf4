import { describe, expect, it } from 'vitest';
import { emptyFilter } from './filter.ts';
import { toEvidenceFilter, toTaskFilter } from './filterVariables.ts';

describe('the filter as variables', () => {
  it('says nothing when nothing is filtered', () => {
    expect(toTaskFilter(emptyFilter)).toEqual({});
    expect(toEvidenceFilter(emptyFilter)).toEqual({});
  });

  it('takes the page’s place in', () => {
    expect(toEvidenceFilter(emptyFilter, { under: '916', asOf: '2022-06-01', plan: null })).toEqual({
      task: { under: '916', asOf: '2022-06-01' },
    });
  });

  it('asks tasks and evidence for their own', () => {
    const filter = { ...emptyFilter, statuses: ['RETURNED'], evidenceKinds: ['MODEL'], text: ' dân  vận ' } as const;
    expect(toEvidenceFilter(filter)).toEqual({
      task: { statuses: ['RETURNED'], hasEvidence: true, text: 'dân vận' },
      kinds: ['MODEL'],
    });
  });

  it('leaves out tasks without evidence only when evidence is asked for', () => {
    expect(toTaskFilter({ ...emptyFilter, hasAttachment: false }).hasEvidence).toBe(true);
    expect(toTaskFilter({ ...emptyFilter, hasAttachment: true, hasEvidence: false }).hasEvidence).toBe(false);
    expect(toTaskFilter({ ...emptyFilter, statuses: ['RETURNED'] })).not.toHaveProperty('hasEvidence');
  });
});
