import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { findOptions, optionKey, planOptions, type Duty, type OutlineClause } from './planOptions.ts';

const clause = (path: string, text: string, children: OutlineClause[] = []): OutlineClause => ({
  path,
  kind: 'CLAUSE',
  text,
  children,
});
const duty = (code: string, path: string, label: string): Duty => ({ code, label, labelEn: null, clause: { path } });

const outline = [
  clause('I', 'Mục đích', [clause('I.1', 'Không giao việc')]),
  clause('II', 'Nội dung', [
    clause('II.1', 'Chỉ đạo'),
    clause('II.3', 'Cải cách', [clause('II.3.c', 'Tiếp công dân'), clause('II.3.đ', 'Mặt trận')]),
  ]),
  clause('KL', 'Báo cáo định kỳ'),
];
const duties = [
  duty('II.1.1', 'II.1', 'Phân công lãnh đạo'),
  duty('II.3.c.4', 'II.3.c', 'Tiếp công dân thường xuyên'),
  duty('II.3.đ.1', 'II.3.đ', 'Phối hợp với Mặt trận Tổ quốc'),
  duty('KL.1', 'KL', 'Báo cáo 6 tháng'),
];
const options = planOptions(outline, duties);
const keys = (query: string): string[] => findOptions(options, query).map(optionKey);

describe('the plan as options', () => {
  it('follows the document and leaves out clauses that bind nobody', () => {
    expect(keys('')).toEqual([
      'm-II',
      'm-II.1',
      'n-II.1.1',
      'm-II.3',
      'm-II.3.c',
      'n-II.3.c.4',
      'm-II.3.đ',
      'n-II.3.đ.1',
      'm-KL',
      'n-KL.1',
    ]);
    expect(options[0]).toMatchObject({ inside: 3, depth: 0 });
  });

  it('finds without marks and keeps the clauses above', () => {
    expect(keys('mat tran')).toEqual(['m-II', 'm-II.3', 'm-II.3.đ', 'n-II.3.đ.1']);
    expect(keys('BAO CAO')).toEqual(['m-KL', 'n-KL.1']);
    expect(keys('phân công')).toEqual(['m-II', 'm-II.1', 'n-II.1.1']);
    expect(keys('II.3.đ')).toEqual(keys('ii.3.d'));
    expect(keys('không có gì')).toEqual([]);
  });

  it('folds marks, Đ and both placements of tones', () => {
    expect(fold('Đường Thuỷ')).toBe(fold('đường THỦY'));
  });
});
