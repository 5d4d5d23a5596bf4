// The file that people are imported from, with two lines as an example.
import { toCsv } from './csvFile.ts';

/** Its heads are what the server reads the columns by. */
export const importTemplate = (): string =>
  toCsv([
    ['Tên đăng nhập', 'Họ và tên', 'Vai trò', 'Mã đơn vị', 'Từ ngày', 'Đến ngày', 'Thư điện tử'],
    [
      'nguyen.van.a',
      'Nguyễn Văn A (Công chức Văn phòng - Thống kê)',
      'Công chức phụ trách',
      '31117',
      '',
      '',
      'nguyen.van.a@cantho.example',
    ],
    ['tran.thi.b', 'Trần Thị B (Phó Chủ tịch UBND)', 'Lãnh đạo phụ trách', '31117', '01/01/2027', '31/12/2027', ''],
  ]);
