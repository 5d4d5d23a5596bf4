// All patterns of the sample, by the code of the obligation, and the sentences of reviewers and officers.
import type { Piece, Topic } from './piece.ts';
import { cultureTopics } from './topics-culture.ts';
import { democracyTopics } from './topics-democracy.ts';
import { movementTopics } from './topics-movement.ts';
import { organisationTopics } from './topics-organisation.ts';
import { reformTopics } from './topics-reform.ts';

export const topics: Readonly<Record<string, Topic>> = {
  ...organisationTopics,
  ...movementTopics,
  ...reformTopics,
  ...democracyTopics,
  ...cultureTopics,
};

export const RETURN_REASONS = [
  'Minh chứng chưa có số, ký hiệu và ngày ban hành. Đề nghị bổ sung.',
  'Số liệu chưa thống nhất với báo cáo kỳ trước. Đề nghị rà soát, giải trình phần chênh lệch.',
  'Văn bản được gửi là dự thảo, chưa ký ban hành. Đề nghị gửi bản chính thức.',
  'Chưa nêu số người tham dự và thành phần của hội nghị. Đề nghị bổ sung.',
  'Đường dẫn không mở được. Đề nghị kiểm tra và cập nhật lại.',
  'Minh chứng thuộc kỳ báo cáo trước, không nằm trong thời gian lấy số liệu của kỳ này.',
  'Nội dung báo cáo còn chung chung, chưa nêu kết quả cụ thể theo nhiệm vụ được giao.',
  'Thiếu biên bản hoặc thông báo kết luận kèm theo. Đề nghị bổ sung.',
  'Mô hình chưa nêu địa bàn, lực lượng thực hiện và kết quả đạt được.',
  'Quyết định phân công đã hết hiệu lực do thay đổi nhân sự. Đề nghị gửi quyết định mới.',
  'Minh chứng không đúng nội dung của nhiệm vụ. Đề nghị thay thế.',
  'Chưa có xác nhận của lãnh đạo phụ trách. Đề nghị hoàn thiện trước khi gửi lại.',
] as const;

export const NOTES: Readonly<Record<Piece['kind'], readonly string[]>> = {
  DOCUMENT: [
    'Bản giấy lưu tại Văn phòng.',
    'Bản chính đã gửi qua trục liên thông văn bản.',
    'Đã niêm yết tại trụ sở.',
    'Thay thế văn bản cùng nội dung của năm trước.',
  ],
  EVENT: [
    'Kèm danh sách tham dự và ảnh.',
    'Phối hợp với Ủy ban Mặt trận Tổ quốc và các đoàn thể cùng cấp.',
    'Có biên bản, lưu tại Văn phòng.',
  ],
  MODEL: ['Đăng ký từ đầu năm, duy trì thường xuyên.', 'Có thể nhân rộng sang địa bàn khác.'],
  FIGURE: ['Số liệu tính đến ngày chốt của kỳ báo cáo.', 'Số liệu trích từ sổ theo dõi của đơn vị.'],
  MEDIA: ['Đã chia sẻ trên trang mạng xã hội của đơn vị.', 'Có ảnh kèm theo.'],
};

export const GROUPS = [
  'Hội Liên hiệp Phụ nữ',
  'Đoàn Thanh niên',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Liên đoàn Lao động',
] as const;
