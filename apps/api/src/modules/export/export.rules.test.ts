import { describe, expect, it } from 'vitest';
import { exportFileName, filterInWords } from './export.rules.ts';

const NOW = new Date('2026-11-22T18:00:00Z'); // already the 23rd in Việt Nam

describe('exportFileName', () => {
  it.each([
    ['UNITS', 'XLSX', 'Quận Ninh Kiều', ['2022'], 'tien-do_quan-ninh-kieu_2022_2026-11-23.xlsx'],
    [
      'TASKS',
      'CSV',
      'Thành phố Cần Thơ',
      ['2022-H1', '2022'],
      'nhiem-vu_thanh-pho-can-tho_2022-h1-2022_2026-11-23.csv',
    ],
    ['EVIDENCE', 'JSON', 'Thị trấn Cờ Đỏ', null, 'minh-chung_thi-tran-co-do_tat-ca-ky_2026-11-23.json'],
    ['UNITS', 'XLSX', '', ['a', 'b', 'c', 'd'], 'tien-do_don-vi_nhieu-ky_2026-11-23.xlsx'],
  ] as const)('%s %s of %j', (view, format, unit, periods, name) => {
    expect(exportFileName(view, format, unit, { task: { periods: periods && [...periods] } }, NOW)).toBe(name);
  });
});

describe('filterInWords', () => {
  it('says every part, and what is not restricted', () => {
    const lines = new Map(
      filterInWords(
        'TASKS',
        {
          task: {
            periods: ['2022-H1', '2022'],
            under: '916',
            statuses: ['RETURNED'],
            timings: ['OVERDUE'],
            hasEvidence: false,
          },
          kinds: ['EVENT'],
        },
        'Quận Ninh Kiều',
      ),
    );
    expect(Object.fromEntries(lines)).toEqual({
      'Kế hoạch': 'Tất cả',
      'Kỳ báo cáo': '6 tháng đầu năm 2022; Năm 2022',
      'Đơn vị': 'Quận Ninh Kiều (916) và các đơn vị trực thuộc',
      'Theo địa giới ngày': 'Ngày xuất',
      Cấp: 'Tất cả',
      'Loại đơn vị': 'Tất cả',
      'Nhiệm vụ': 'Tất cả',
      'Mục, khoản, điểm': 'Tất cả',
      'Trạng thái': 'Bị trả lại',
      'Thời hạn': 'Đang thực hiện quá hạn',
      'Có minh chứng': 'Không',
      'Từ khóa': 'Tất cả',
      'Loại minh chứng': 'Hoạt động (không lọc ở bảng này)',
    });
  });
});
