// How two versions of a plan compare: by example, and what holds for any two of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse.ts';
import { planClauses } from '../proposals/clauses.ts';
import { outlines, printed } from '../testing/outlines.ts';
import { compareClauses, compareDuties, dutyPairs, wordRuns } from './index.ts';
import type { ComparedClause, ComparedDuty } from './model.ts';

const shown = (before: string, after: string): string =>
  wordRuns(before, after)
    .map(({ kind, text }) => ({ SAME: text, DELETED: `[-${text}-]`, INSERTED: `[+${text}+]` })[kind])
    .join('');

describe('the difference of words', () => {
  it.each([
    ['báo cáo trước ngày 15 tháng 11', 'báo cáo trước ngày 10 tháng 11', 'báo cáo trước ngày [-15-][+10+] tháng 11'],
    ['theo Chỉ thị số 33/CT-TTg.', 'theo Chỉ thị số 35/CT-TTg.', 'theo Chỉ thị số [-33/CT-TTg-][+35/CT-TTg+].'],
    ['mở hội nghị', 'mở các hội nghị', 'mở [+các +]hội nghị'],
    ['tổ chức sơ kết', 'mở hội nghị', '[-tổ chức sơ kết-][+mở hội nghị+]'],
    ['như cũ', 'như cũ', 'như cũ'],
    ['', 'thêm', '[+thêm+]'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('takes decomposed letters for the same', () => {
    expect(shown('Thủ tướng'.normalize('NFD'), 'Thủ tướng')).toBe('Thủ tướng');
  });

  const text = fc
    .array(fc.constantFrom('dân', 'vận', 'khéo', ' ', ' ', ',', '\n', '33/CT-TTg', 'ế'.normalize('NFD'), '😀'))
    .map((parts) => parts.join(''));
  it('loses no word of either text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordRuns(before, after);
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect(without('INSERTED')).toBe(before.normalize('NFC'));
        expect(without('DELETED')).toBe(after.normalize('NFC'));
        runs.slice(1).forEach((run, at) => expect(run.kind).not.toBe(runs[at]!.kind));
      }),
    );
  });

  it('gives up on a patchwork instead of searching for long', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordRuns(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['DELETED', 'INSERTED']);
  });
});

const outline = (clauses: Record<string, string>): ComparedClause[] =>
  Object.entries(clauses).map(([path, text]) => ({
    path,
    parent: path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null,
    text,
  }));
const changes = (before: Record<string, string>, after: Record<string, string>): string[] =>
  compareClauses(outline(before), outline(after)).map(
    ({ kind, before: from, after: to }) => `${kind} ${from?.path ?? '–'} → ${to?.path ?? '–'}`,
  );

describe('clauses', () => {
  const before = {
    I: 'NỘI DUNG',
    'I.1': 'Tổ chức quán triệt Chỉ thị 33/CT-TTg đến cán bộ, công chức;',
    'I.2': 'Phân công một lãnh đạo phụ trách công tác dân vận.',
    'I.3': 'Báo cáo kết quả trước ngày 15 tháng 11 hàng năm.',
    II: 'TỔ CHỨC THỰC HIỆN',
    'II.1': 'Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.',
  };

  it('shows a renumbering as moved', () => {
    const after = {
      I: 'NỘI DUNG',
      'I.1': 'Tổ chức quán triệt Chỉ thị 33/CT-TTg đến cán bộ, công chức.',
      'I.2': 'Xây dựng mô hình "Dân vận khéo" tại xã, phường, thị trấn.',
      'I.3': 'Phân công một lãnh đạo phụ trách công tác dân vận[2].',
      'I.4': 'Báo cáo kết quả trước ngày 10 tháng 11 hàng năm.',
      II: 'TỔ CHỨC THỰC HIỆN',
      'II.1': 'Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.',
    };
    expect(changes(before, after)).toEqual([
      'UNCHANGED I → I',
      'UNCHANGED I.1 → I.1',
      'NEW – → I.2',
      'MOVED I.2 → I.3',
      'MOVED I.3 → I.4',
      'UNCHANGED II → II',
      'UNCHANGED II.1 → II.1',
    ]);
    expect(changes(after, before)).toContain('GONE I.2 → –');
  });

  it('tells changed words in place from a text that has made way for another', () => {
    const change = (text: string) => changes(before, { ...before, 'I.2': text })[2];
    expect(change('Phân công một lãnh đạo và một công chức phụ trách công tác dân vận.')).toBe('CHANGED I.2 → I.2');
    const other = changes(before, { ...before, 'I.2': 'Rà soát thủ tục hành chính, công khai trên cổng dịch vụ.' });
    expect(other.slice(2, 4)).toEqual(['GONE I.2 → –', 'NEW – → I.2'].reverse().sort());
  });

  it('keeps like texts with their parents', () => {
    const twins = { A: 'Cấp huyện', 'A.1': 'Báo cáo.', B: 'Cấp xã', 'B.1': 'Báo cáo.' };
    const swapped = { A: 'Cấp xã', 'A.1': 'Báo cáo', 'A.2': 'Việc khác hẳn', B: 'Cấp huyện', 'B.2': 'Báo cáo' };
    expect(changes(twins, swapped)).toContain('MOVED A.1 → B.2');
  });

  const flat = outlines.map((nodes) => planClauses(parseDocument(printed(nodes, { tight: false }))));
  it('has every clause of both outlines once, and finds an outline unchanged from itself', () => {
    fc.assert(
      fc.property(flat, flat, (one, other) => {
        const found = compareClauses(one, other);
        expect(found.flatMap(({ after }) => after ?? [])).toEqual(other);
        expect(new Set(found.flatMap(({ before }) => before ?? []))).toEqual(new Set(one));
        expect(found.filter(({ before }) => before)).toHaveLength(one.length);
        const self = compareClauses(one, structuredClone(one));
        expect(new Set(self.map(({ kind }) => kind))).toEqual(new Set(one.length > 0 ? ['UNCHANGED'] : []));
      }),
      { numRuns: 60 },
    );
  });

  it('changes no clause when one is taken out and the rest is numbered anew', () => {
    const numbered = (texts: string[]) => outline(Object.fromEntries(texts.map((text, at) => [`${at + 1}`, text])));
    const text = fc
      .array(fc.constantFrom('tổ chức', 'kiểm tra', 'báo cáo', 'đối thoại', 'tiếp dân', 'rà soát'), { minLength: 2 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 12 }), fc.nat(), (texts, pick) => {
        const at = pick % texts.length;
        const found = compareClauses(numbered(texts), numbered(texts.toSpliced(at, 1)));
        const kinds = found.map(({ kind }) => kind);
        expect(kinds).not.toContain('CHANGED');
        expect(kinds).not.toContain('NEW');
        expect(found.find(({ kind }) => kind === 'GONE')?.before?.text).toBe(texts[at]);
      }),
    );
  });
});

describe('duties', () => {
  const duty = (clause: string, text: string, news: Partial<ComparedDuty> = {}): ComparedDuty => ({
    clause,
    text,
    kind: 'DUTY',
    addressees: ['QH', 'XPT'],
    cadence: 'YEARLY',
    periodKinds: ['YEAR'],
    ...news,
  });
  const clauses = compareClauses(
    outline({ '1': 'Một', '2': 'Hai' }),
    outline({ '1': 'Một', '2': 'Mới hẳn', '3': 'Hai' }),
  );
  const compare = (befores: ComparedDuty[], afters: ComparedDuty[], chosen?: Map<ComparedDuty, ComparedDuty | null>) =>
    compareDuties(befores, afters, dutyPairs(befores, afters, clauses, chosen)).map(({ kind, aspects }) =>
      [kind, ...aspects].join(' '),
    );

  it.each<[string, ComparedDuty, ComparedDuty]>([
    ['UNCHANGED', duty('1', 'tổ chức đối thoại'), duty('1', 'tổ chức đối thoại;')],
    ['MOVED', duty('2', 'tổ chức đối thoại'), duty('3', 'tổ chức đối thoại')],
    ['CHANGED WORDS', duty('1', 'tổ chức đối thoại'), duty('1', 'tổ chức đối thoại với dân')],
    ['CHANGED ADDRESSEES', duty('1', 'đối thoại'), duty('1', 'đối thoại', { addressees: ['XPT'] })],
    ['CHANGED CADENCE', duty('1', 'đối thoại'), duty('1', 'đối thoại', { cadence: 'HALF_YEARLY' })],
    ['CHANGED PERIODS', duty('1', 'đối thoại'), duty('1', 'đối thoại', { periodKinds: ['HALF_YEAR'] })],
    ['CHANGED KIND', duty('1', 'đối thoại'), duty('1', 'đối thoại', { kind: 'REQUIREMENT' })],
    [
      'CHANGED WORDS DEADLINE',
      duty('1', 'báo cáo trước ngày 15 tháng 11 hàng năm'),
      duty('1', 'báo cáo trước ngày 10 tháng 11 hàng năm'),
    ],
  ])('%s', (expected, before, after) => expect(compare([before], [after])).toEqual([expected]));

  it('order of addressees aside', () => {
    expect(compare([duty('1', 'x y')], [duty('1', 'x y', { addressees: ['XPT', 'QH'] })])).toEqual(['UNCHANGED']);
  });

  it('tells new from gone where words have little in common', () => {
    const before = duty('1', 'lập sổ theo dõi đơn thư');
    const after = duty('2', 'xây dựng mô hình dân vận khéo');
    expect(compare([before], [after])).toEqual(['GONE', 'NEW']);
  });

  it('does as a person says, also where two claim the same', () => {
    const before = duty('1', 'lập sổ theo dõi đơn thư');
    const after = duty('2', 'xây dựng mô hình dân vận khéo');
    const other = duty('1', 'lập sổ theo dõi đơn thư');
    expect(compare([before], [after], new Map([[after, before]]))).toEqual(['CHANGED WORDS']);
    expect(compare([before], [other], new Map([[other, null]]))).toEqual(['GONE', 'NEW']);
    const both = new Map([
      [after, before],
      [other, before],
    ]);
    expect(compare([before], [after, other], both)).toEqual(['CHANGED WORDS', 'NEW']);
  });
});
