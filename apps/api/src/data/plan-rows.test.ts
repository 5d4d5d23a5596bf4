import { beforeAll, describe, expect, it } from 'vitest';
import { citationRows, clauseRows, obligationRows } from './plan-rows.ts';
import { readPlan, type SeedPlan } from './seed-files.ts';

let plan: SeedPlan;
beforeAll(async () => {
  plan = await readPlan('chi-thi-33');
});

describe('the seed of the plan', () => {
  it('has the whole outline: parts, clauses, points and the closing paragraph', () => {
    const rows = clauseRows(plan.outline.clauses);
    expect(rows.map((row) => row.path)).toEqual([
      ...['I', 'I.1', 'I.1.a', 'I.1.b', 'I.2', 'I.2.a', 'I.2.b', 'I.2.c'],
      ...['II', 'II.1', 'II.2', 'II.2.a', 'II.2.b'],
      ...['II.3', 'II.3.a', 'II.3.b', 'II.3.c', 'II.3.d', 'II.3.đ'],
      ...['III', 'III.1', 'III.2', 'III.3', 'III.4', 'KL'],
    ]);
    expect(rows.find((row) => row.path === 'II')).toMatchObject({ position: 9, last: 19, parent: null });
    expect(rows.find((row) => row.path === 'II.3.đ')).toMatchObject({ kind: 'POINT', number: 'đ', parent: 'II.3' });
  });

  it("keeps the source's errors", () => {
    const text = clauseRows(plan.outline.clauses)
      .map((row) => row.text)
      .join('\n');
    expect(text).toContain('UBND dân xã');
    expect(text).toContain('tồn động');
  });

  it('anchors 42 duties and 3 requirements by quotes that stand in their clauses', () => {
    const rows = obligationRows(plan);
    const textOf = new Map(clauseRows(plan.outline.clauses).map((row) => [row.path, [...row.text]]));
    expect(rows.filter((row) => row.kind === 'DUTY')).toHaveLength(42);
    expect(rows.filter((row) => row.kind === 'REQUIREMENT').map((row) => row.periodKinds)).toEqual([[], [], []]);
    for (const row of rows) {
      const characters = textOf.get(row.clause)!;
      expect(characters.slice(row.quoteStart, row.quoteStart + [...row.quote].length).join('')).toBe(row.quote);
      expect(row.code.startsWith(row.clause)).toBe(true);
    }
  });

  it('cites 18 documents, each with its date and with a title in words of the plan', () => {
    const words = [
      plan.outline.preamble.join('\n'),
      ...clauseRows(plan.outline.clauses).map((row) => row.text),
      ...plan.outline.footnotes.map((footnote) => footnote.text),
    ].join('\n');
    expect(plan.documents.map((row) => row.number)).toEqual(plan.outline.citations);
    expect(plan.documents).toHaveLength(18);
    for (const { number, issued_on, title } of plan.documents) {
      const [year, month, day] = issued_on!.split('-').map(Number);
      expect(words).toContain(number);
      expect(words).toContain(title);
      const written = [`ngày ${day} tháng ${month} năm ${year}`, `${day}/${month}/${year}`];
      const padded = [
        `${String(day).padStart(2, '0')}/${month}/${year}`,
        `${day}/${String(month).padStart(2, '0')}/${year}`,
      ];
      const both = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
      expect(
        [...written, ...padded, both].some((date) => words.includes(date)),
        number,
      ).toBe(true);
    }
  });

  it('cites a document where its number stands', () => {
    const textOf = new Map(clauseRows(plan.outline.clauses).map((row) => [row.path, row.text]));
    const noteOf = new Map(plan.outline.footnotes.map((note) => [note.number, note.text]));
    for (const { clause, footnote, document } of citationRows(plan)) {
      if (clause !== null) expect(textOf.get(clause)).toContain(document);
      if (footnote !== null) expect(noteOf.get(footnote)).toContain(document);
    }
    for (const row of clauseRows(plan.outline.clauses)) {
      const marks = [...row.text.matchAll(/\[(\d+)\]/g)].map((mark) => Number(mark[1]));
      expect(row.footnotes).toEqual(marks);
    }
  });

  it('fails on a quote that is not verbatim, on an unknown clause, rhythm and indicator', () => {
    const broken = (change: object): SeedPlan => ({
      ...plan,
      obligations: [{ ...plan.obligations[0]!, ...change }],
    });
    expect(() => obligationRows(broken({ quote: 'something else' }))).toThrow('I.2.a of plan chi-thi-33: its quote');
    expect(() => obligationRows(broken({ clause: 'IV' }))).toThrow('no clause IV');
    expect(() => obligationRows(broken({ rhythm: 'at times' }))).toThrow('cadences.csv does not know "at times"');
    expect(() => obligationRows(broken({ indicators: ['A01', 'Z99'] }))).toThrow('no indicator Z99');
    expect(() => citationRows({ ...plan, documents: plan.documents.slice(1) })).toThrow('lacks 33/CT-TTg');
  });
});
