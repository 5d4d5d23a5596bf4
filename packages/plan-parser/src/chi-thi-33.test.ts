// The plan for Directive 33/CT-TTg, to the last node, footnote and citation, against the outline checked by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from './model.ts';
import { toOutlineJson } from './outline-json.ts';
import { parseDocument } from './parse.ts';

interface SeedClause {
  kind: string;
  number: string;
  text: string[];
  citations: string[];
  footnotes: number[];
  children: SeedClause[];
}
interface SeedOutline {
  title: string;
  preamble: string[];
  clauses: SeedClause[];
  footnotes: { number: number; text: string; citations: string[] }[];
}

const SEED = join(import.meta.dirname, '../../../apps/api/src/data/seed/chi-thi-33/outline.json');
const source = readFileSync(join(import.meta.dirname, 'testing/ke-hoach-chi-thi-33.txt'), 'utf8');
const outline = JSON.parse(readFileSync(SEED, 'utf8')) as SeedOutline;
const plan = parseDocument(source);
const KINDS: Record<string, string> = { roman: 'PART', clause: 'CLAUSE', point: 'POINT' };

/** The documents and footnotes that a stretch of the source names, in the order they stand there. */
function namedWithin(start: number, end: number): { citations: string[]; footnotes: number[] } {
  const within = ({ start: at }: { start: number }) => at >= start && at < end;
  const mentions = plan.citations.flatMap(({ number, mentions: all }) =>
    all.filter(within).map(({ start: at }) => ({ number, at })),
  );
  const numbers = mentions.sort((a, b) => a.at - b.at).map(({ number }) => number);
  return {
    citations: [...new Set(numbers)],
    footnotes: plan.footnotes.filter(({ references }) => references.some(within)).map(({ number }) => number),
  };
}

function asSeed({ kind, number, mark, paragraphs, children }: OutlineNode): SeedClause {
  const own = namedWithin(mark.start, paragraphs.at(-1)!.end);
  return {
    kind: KINDS[kind]!,
    number,
    text: paragraphs.map(({ text }) => text),
    ...own,
    children: children.map(asSeed),
  };
}

describe('the plan for Directive 33/CT-TTg', () => {
  it('has the outline that was checked by hand', () => {
    const closing = outline.clauses.at(-1)!;
    expect(plan.sections.map(asSeed)).toEqual(outline.clauses.slice(0, -1));
    expect(plan.closing.map(({ text }) => text)).toEqual(closing.text);
    expect(plan.title).toBe(outline.title);
    expect(plan.preamble.map(({ text }) => text)).toEqual(outline.preamble);
  });

  it('has its footnotes, with the documents they name', () => {
    const footnotes = plan.footnotes.map(({ number, paragraphs, start, end }) => ({
      number,
      text: paragraphs.map(({ text }) => text).join(' '),
      citations: namedWithin(start, end).citations,
    }));
    expect(footnotes).toEqual(outline.footnotes);
  });

  it('cites eighteen documents, in the order of first mention', () => {
    const cited = toOutlineJson(plan).citations.map(({ number, issuedOn }) => `${number} ${issuedOn}`);
    expect(cited).toEqual([
      '33/CT-TTg 2021-11-26',
      '23-QĐ/TW 2021-07-30',
      '442-QĐ/TU 2021-12-31',
      '03-HD/BDVTU 2021-10-25',
      '01-KL/TW 2021-05-18',
      '05-CT/TW 2016-05-15',
      '76/NQ-CP 2021-07-15',
      '59-NQ/TW 2020-08-05',
      '02-NQ/TU 2021-08-04',
      '10/KH-UBND 2021-01-14',
      '1652/QĐ-UBND 2021-08-02',
      '102/KH-UBND 2019-06-07',
      '1847/QĐ-TTg 2018-12-27',
      '319/QĐ-BNV 2019-04-18',
      '217-QĐ/TW 2013-12-12',
      '218-QĐ/TW 2013-12-12',
      '114-KL/TW 2015-07-14',
      '16/CT-TTg 2016-05-16',
    ]);
  });

  it('leaves nothing in doubt, and invents no number, date or signature', () => {
    expect(plan).toMatchObject({ type: 'KẾ HOẠCH', number: null, issuedOn: null, signature: [], recipients: [] });
    expect(plan.warnings).toEqual([]);
  });
});
