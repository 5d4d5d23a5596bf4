// Whom clauses name, with the plan for Directive 33/CT-TTg among them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDefinitions } from './definitions.ts';
import { findAddressees } from './find.ts';

const plan = readFileSync(join(import.meta.dirname, '../testing/ke-hoach-chi-thi-33.txt'), 'utf8');
const who = (text: string, definitions = findDefinitions(text)) =>
  findAddressees(text, definitions).map(({ start, end, kind, codes, part }) => {
    return `${text.slice(start, end)} = ${kind} ${codes.join('+') || '-'} ${part}`;
  });
const lineWith = (words: string) => plan.split('\n').find((line) => line.includes(words))!;

describe('findAddressees', () => {
  it.each<[string, string[]]>([
    [
      'Yêu cầu các Sở, Ban ngành thành phố; UBND quận, huyện; UBND xã, phường, thị trấn tổ chức',
      [
        'các Sở, Ban ngành thành phố = class SBN owes',
        'UBND quận, huyện = class QH owes',
        'UBND xã, phường, thị trấn = class XPT owes',
      ],
    ],
    [
      'UBND các quận, huyện, xã, phường, thị trấn niêm yết',
      ['UBND các quận, huyện, xã, phường, thị trấn = class QH+XPT owes'],
    ],
    ['Giao Sở Tài chính phối hợp với Sở Nội vụ', ['Sở Tài chính = unit - owes', 'Sở Nội vụ = unit SNV helps']],
    [
      'Giám đốc Sở Y tế, Chủ tịch UBND quận, huyện',
      ['Giám đốc Sở Y tế = role - owes', 'Chủ tịch UBND quận, huyện = role QH owes'],
    ],
    [
      'UBND quận Ninh Kiều, UBND phường Cái Khế',
      ['UBND quận Ninh Kiều = unit - owes', 'UBND phường Cái Khế = unit - owes'],
    ],
    ['Thủ trưởng cơ quan, đơn vị phải trực tiếp tiếp công dân', ['Thủ trưởng cơ quan, đơn vị = role TT owes']],
    ['CBCCVC gương mẫu', ['CBCCVC = role CBCCVC owes']],
    ['Các sở báo cáo; các Sở Y tế và Nội vụ', ['Các sở = class SBN owes', 'Sở Y tế = unit - owes']],
    ['theo Kết luận của UBND thành phố', ['UBND thành phố = unit - owns']],
  ])('%j', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  it('tells apart who owes, who helps and who receives', () => {
    expect(who(lineWith('3. Sở Nội vụ phối hợp'))).toEqual([
      'Sở Nội vụ = unit SNV owes',
      'Ban Dân vận Thành ủy = unit - helps',
      'các cơ quan, đơn vị và địa phương = class SBN+DP owns',
      'Ban Dân vận Thành ủy = unit - receives',
      'UBND thành phố = unit - receives',
    ]);
    expect(who(lineWith('2. Báo Cần Thơ'))).toEqual([
      'Báo Cần Thơ = unit BCT owes',
      'Đài Phát thanh và Truyền hình Cần Thơ = unit DAI owes',
    ]);
  });

  it('reads past a slip of the pen', () => {
    expect(who(lineWith('UBND dân xã')).slice(0, 3)).toEqual([
      'Các Sở, Ban ngành thành phố = class SBN owes',
      'UBND quận, huyện = class QH owes',
      'UBND dân xã, phường, thị trấn = class XPT owes',
    ]);
  });

  it('knows the names that a document gives', () => {
    const text = 'Sở Nội vụ (sau đây gọi tắt là Sở) chủ trì. Định kỳ hằng quý, Sở báo cáo; Sở Y tế phối hợp.';
    expect(who(text).slice(2)).toEqual(['Sở = unit SNV owes', 'Sở Y tế = unit - owes']);
  });
});

describe('findDefinitions', () => {
  it('finds those of the plan', () => {
    expect(findDefinitions(plan).map(({ short, long }) => [short, long])).toEqual([
      ['CBCCVC', 'cán bộ, công chức, viên chức'],
      ['UBND', 'Ủy ban nhân dân'],
      ['QCDC ở cơ sở', 'quy chế dân chủ ở cơ sở'],
    ]);
  });

  it.each([
    ['Đề án Văn hóa công vụ (sau đây gọi là Đề án)', 'Đề án', 'Đề án Văn hóa công vụ', true],
    ['Mặt trận Tổ quốc (gọi tắt là MTTQ)', 'MTTQ', 'Mặt trận Tổ quốc', false],
    ['các xã, phường, thị trấn (gọi chung là cấp xã)', 'cấp xã', 'thị trấn', true],
  ])('%s', (text, short, long, doubtful) => {
    expect(findDefinitions(text)).toMatchObject([{ short, long, doubtful }]);
  });

  it('takes no other brackets for a definition', () => {
    expect(findDefinitions('công chức (hoặc viên chức), năm (2021), dịch (COVID)')).toEqual([]);
  });
});
