// Deadlines and rhythms as plans write them.
import { describe, expect, it } from 'vitest';
import { findTimes } from './find.ts';

const rulesIn = (text: string) =>
  findTimes(text).map(({ start, end, cadences, bound, date, term }) => [
    text.slice(start, end),
    cadences.join('+') || '-',
    ...(bound ? [bound] : []),
    ...(date ? [date] : []),
    ...(term ? [term] : []),
  ]);

describe('findTimes', () => {
  it.each<[string, unknown[][]]>([
    [
      'báo cáo năm trước ngày 15 tháng 11 hàng năm',
      [
        ['báo cáo năm', 'YEARLY'],
        ['trước ngày 15 tháng 11 hàng năm', 'YEARLY', 'before', { day: 15, month: 11 }],
      ],
    ],
    ['gửi trước ngày 15/11 hằng năm', [['trước ngày 15/11 hằng năm', 'YEARLY', 'before', { day: 15, month: 11 }]]],
    ['định kỳ 6 tháng, năm các Sở báo cáo', [['định kỳ 6 tháng, năm', 'HALF_YEARLY+YEARLY']]],
    ['Định kỳ hằng quý, 6 tháng và năm', [['Định kỳ hằng quý, 6 tháng và năm', 'QUARTERLY+HALF_YEARLY+YEARLY']]],
    ['báo cáo tháng, quý và 6 tháng', [['báo cáo tháng, quý và 6 tháng', 'MONTHLY+QUARTERLY+HALF_YEARLY']]],
    [
      'định kỳ 06 tháng (giữa năm), năm (cuối năm)',
      [
        ['định kỳ 06 tháng', 'HALF_YEARLY'],
        ['năm', 'YEARLY'],
      ],
    ],
    ['báo cáo chậm nhất ngày 20 hằng tháng', [['chậm nhất ngày 20 hằng tháng', 'MONTHLY', 'by', { day: 20 }]]],
    ['hoàn thành trong Quý IV/2025', [['hoàn thành trong Quý IV/2025', 'ONCE', 'within', { quarter: 4, year: 2025 }]]],
    ['Thời gian: Quý IV/2025', [['Quý IV/2025', 'ONCE', 'on', { quarter: 4, year: 2025 }]]],
    ['Thời gian: Quý 2 năm 2023.', [['Quý 2 năm 2023', 'ONCE', 'on', { quarter: 2, year: 2023 }]]],
    ['hoặc đột xuất theo yêu cầu, gửi Sở Nội vụ', [['đột xuất theo yêu cầu', 'AD_HOC']]],
    ['thường xuyên theo dõi', [['thường xuyên', 'CONTINUOUS']]],
    ['mỗi tuần một lần', [['mỗi tuần', 'WEEKLY']]],
    [
      'xong trước ngày 31/12/2022',
      [['xong trước ngày 31/12/2022', 'ONCE', 'before', { day: 31, month: 12, year: 2022 }]],
    ],
    ['trước 15/11/2022', [['trước 15/11/2022', 'ONCE', 'before', { day: 15, month: 11, year: 2022 }]]],
    ['đến hết năm 2025', [['đến hết năm 2025', 'ONCE', 'by', { year: 2025 }]]],
    ['trong tháng 11/2021', [['trong tháng 11/2021', 'ONCE', 'within', { month: 11, year: 2021 }]]],
    ['6 tháng đầu năm 2022', [['6 tháng đầu năm 2022', 'ONCE', 'on', { half: 1, year: 2022 }]]],
    [
      'trong thời hạn 05 ngày làm việc kể từ ngày nhận',
      [['trong thời hạn 05 ngày làm việc kể từ ngày', 'ONCE', 'by', { count: 5, unit: 'working-day' }]],
    ],
    ['trước ngày 05 tháng sau', [['trước ngày 05 tháng sau', 'MONTHLY', 'before', { day: 5, following: true }]]],
    [
      'chậm nhất ngày 10 tháng đầu quý sau',
      [['chậm nhất ngày 10 tháng đầu quý sau', 'QUARTERLY', 'by', { day: 10, following: true }]],
    ],
    ['trước ngày 15 của tháng cuối quý', [['trước ngày 15 của tháng cuối quý', 'QUARTERLY', 'before', { day: 15 }]]],
    ['trước ngày 20 của tháng cuối quý', [['trước ngày 20 của tháng cuối quý', 'QUARTERLY', 'before', { day: 20 }]]],
    [
      'từ ngày 10/12/2026 đến ngày 15/12/2026',
      [
        ['từ ngày 10/12/2026', 'ONCE', 'from', { day: 10, month: 12, year: 2026 }],
        ['đến ngày 15/12/2026', 'ONCE', 'by', { day: 15, month: 12, year: 2026 }],
      ],
    ],
    [
      'trước ngày\n15 tháng 11\nhàng năm',
      [['trước ngày\n15 tháng 11\nhàng năm', 'YEARLY', 'before', { day: 15, month: 11 }]],
    ],
  ])('%j', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });

  it.each([
    'Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ',
    'giai đoạn 2021 - 2025, tầm nhìn đến thế hệ sau',
    'Nghị quyết 76/NQ-CP ngày 15/7/2021',
    'Quyết định số 23/2016/QĐ-UBND',
    'phân công 01 Lãnh đạo và 01 công chức',
    'ngày 45 tháng 13 hằng',
    'báo cáo năm 2021',
  ])('finds none in %j', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});
