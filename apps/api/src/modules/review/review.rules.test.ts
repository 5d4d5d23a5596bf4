import { describe, expect, it } from 'vitest';
import { changesBetween, cleanReason, type Pin } from './review.rules.ts';
import { say } from '../../lib/words.ts';

const pin = (id: number, version: number, title = `Văn bản ${id}`, files: number[] = []): Pin => ({
  id,
  version,
  kind: 'DOCUMENT',
  title,
  documentNumber: null,
  happenedOn: null,
  quantity: null,
  link: null,
  note: null,
  attachments: files.map((file) => ({ id: file, fileName: 'a.pdf' })),
});

describe('what changed between two pins', () => {
  it('is nothing for the same pieces in any order', () => {
    expect(changesBetween([pin(2, 1), pin(1, 3)], [pin(1, 3), pin(2, 1)])).toEqual([]);
  });

  it('is what came, what went and what reads differently', () => {
    const [gone, old, neu, came] = [pin(1, 1), pin(2, 1), pin(2, 2, 'Khác'), pin(3, 1)];
    expect(changesBetween([gone, old], [came, neu])).toEqual([
      { before: gone, after: null },
      { before: old, after: neu },
      { before: null, after: came },
    ]);
  });

  it('is not a version that looks the same', () => {
    expect(changesBetween([pin(1, 1)], [pin(1, 4)])).toEqual([]);
  });

  it('is another file of the same name', () => {
    expect(changesBetween([pin(1, 1, 'x', [5])], [pin(1, 2, 'x', [6])])).toHaveLength(1);
  });

  it('is a later version of a piece whose contents were not kept', () => {
    const bare = { id: 1, version: 1 };
    expect(changesBetween([bare], [pin(1, 2)])).toEqual([{ before: bare, after: pin(1, 2) }]);
    expect(changesBetween([bare], [pin(1, 1)])).toEqual([]);
  });
});

describe('a reason', () => {
  it.each([
    ['  Thiếu \r\n biên bản ', 'Thiếu \n biên bản'],
    ['x'.repeat(2000), 'x'.repeat(2000)],
  ])('%j is kept as %j', (given, kept) =>
    expect(cleanReason(given, ['reason'], say('Hãy ghi.', 'Write it.'))).toBe(kept),
  );

  it('is asked for, or may be left out', () => {
    expect(cleanReason(' \n', ['items', '3', 'reason'], say('Hãy ghi.', 'Write it.'))).toMatchObject({
      __typename: 'ValidationError',
      path: ['items', '3', 'reason'],
    });
    expect(cleanReason(null, ['reason'], null)).toBe('');
  });

  it('has its length', () => {
    expect(cleanReason('x'.repeat(2001), ['reason'], null)).toMatchObject({ __typename: 'ValidationError' });
  });
});
