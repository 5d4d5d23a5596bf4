// The duties proposed from the plan for Directive 33/CT-TTg, against those found by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse.ts';
import { periodsFor, proposeDuties, quoteOf } from './index.ts';

interface ByHand {
  code: string;
  kind: string;
  quote: string;
  addressees: string[];
}

const folder = join(import.meta.dirname, '../testing');
const SEED = join(import.meta.dirname, '../../../../apps/api/src/data/seed/chi-thi-33/obligations.json');
const source = readFileSync(join(folder, 'ke-hoach-chi-thi-33.txt'), 'utf8');
const byHand = JSON.parse(readFileSync(SEED, 'utf8')) as ByHand[];
const document = parseDocument(source);
const units = ['Sở Nội vụ', 'Báo Cần Thơ', 'Đài Phát thanh và Truyền hình Cần Thơ'];
const UNIT_OF: Record<string, string> = { SNV: '@Sở Nội vụ', BCT: `@${units[1]}`, DAI: `@${units[2]}` };
const { clauses, duties, reporting } = proposeDuties(document, { units: units.map((name) => ({ code: name, name })) });

/** Each duty found by hand with the proposal that shares at least half of the shorter one's words. */
function paired() {
  const left = new Set(duties);
  const pairs = byHand.map((hand) => {
    const start = source.indexOf(hand.quote);
    const end = start + hand.quote.length;
    const own = [...left].find(
      (duty) =>
        Math.min(duty.end, end) - Math.max(duty.start, start) >= Math.min(duty.end - duty.start, end - start) / 2,
    );
    if (own) left.delete(own);
    return { hand, own };
  });
  return { pairs, extra: [...left] };
}

describe('the duties of the plan for Directive 33/CT-TTg', () => {
  const { pairs, extra } = paired();
  const found = pairs.filter(({ own }) => own);

  it('are all found', () => {
    expect(pairs.filter(({ own }) => !own).map(({ hand }) => hand.code)).toEqual([]);
    expect(found.filter(({ hand }) => hand.kind === 'DUTY')).toHaveLength(42);
  });

  it('come with nothing that is no duty', () => {
    expect(extra.map(({ start, end }) => source.slice(start, end))).toEqual([]);
  });

  it('are told apart from requirements', () => {
    for (const { hand, own } of found) expect([hand.code, own!.kind]).toEqual([hand.code, hand.kind]);
  });

  it('name whom the plan names', () => {
    const other = found.filter(
      ({ hand, own }) => own!.addressees.join() !== hand.addressees.map((code) => UNIT_OF[code] ?? code).join(),
    );
    expect(other.map(({ hand }) => hand.code)).toEqual([]);
  });

  it('say which of them were assumed', () => {
    const assumed = duties.filter(({ reasons }) => reasons.includes('addressee-assumed'));
    expect(assumed.every(({ clause, kind }) => clause.startsWith('II.3') || kind === 'REQUIREMENT')).toBe(true);
    expect(duties.filter(({ certainty }) => certainty === 'SURE').length).toBeGreaterThanOrEqual(20);
  });

  it('are quoted verbatim in their clauses', () => {
    for (const duty of duties) {
      const clause = clauses.find(({ path }) => path === duty.clause)!;
      const quote = quoteOf(document, clause, duty)!;
      expect([...clause.text].slice(quote.start, quote.start + [...quote.text].length).join('')).toBe(quote.text);
    }
  });

  it('cite the documents that their words name', () => {
    const own = pairs.find(({ hand }) => hand.code === 'II.3.đ.1')!.own!;
    expect(own.citations).toEqual(['217-QĐ/TW', '218-QĐ/TW']);
  });
});

it('reports each half-year, and each year strictly before 15 November', () => {
  expect(reporting.map(({ kind }) => kind)).toEqual(['HALF_YEAR', 'YEAR']);
  expect(reporting[1]!.deadline).toMatchObject({ kind: 'yearly', month: 11, day: 15, strict: true });
  const { start, end } = reporting[1]!.deadline!;
  expect(source.slice(start, end)).toBe('trước ngày 15 tháng 11 hàng năm');
  expect(periodsFor(2022, reporting)).toEqual([
    {
      code: '2022-H1',
      kind: 'HALF_YEAR',
      startsOn: '2021-12-15',
      endsOn: '2022-06-14',
      dueOn: '2022-06-20',
      assumed: true,
    },
    { code: '2022', kind: 'YEAR', startsOn: '2021-12-15', endsOn: '2022-11-14', dueOn: '2022-11-14', assumed: false },
  ]);
});
