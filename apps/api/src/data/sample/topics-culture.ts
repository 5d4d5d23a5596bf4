// Patterns of evidence for civil-service culture and the Fatherland Front: II.3.d and II.3.đ.
import { doc, event, figure, media, type Topic } from './piece.ts';

export const cultureTopics: Record<string, Topic> = {
  'II.3.d.1': {
    pieces: [
      doc('KH', 'thực hiện Đề án Văn hóa công vụ năm {year} theo Kế hoạch số 102/KH-UBND'),
      doc('QĐ', 'ban hành Quy tắc ứng xử của cán bộ, công chức, viên chức {unit}', { also: ['II.3.d.2'] }),
      doc('BC', 'kết quả thực hiện Đề án Văn hóa công vụ {term}'),
      media('Ảnh bộ quy tắc ứng xử niêm yết tại phòng làm việc'),
    ],
  },
  'II.3.d.2': {
    pieces: [
      doc('BC', 'thực hiện trách nhiệm nêu gương của người đứng đầu, cán bộ, công chức {term}'),
      figure('Bản cam kết nêu gương của cán bộ, công chức, viên chức năm {year}', 18, 60),
      doc('QĐ', 'đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức {term}'),
      event('Hội nghị kiểm điểm, đánh giá trách nhiệm nêu gương của người đứng đầu', 15, 60),
    ],
  },
  'II.3.d.3': {
    pieces: [
      doc('KH', 'bồi dưỡng đạo đức công vụ và kỹ năng giao tiếp năm {year}'),
      event('Tập huấn kỹ năng giao tiếp, ứng xử với Nhân dân cho cán bộ, công chức', 20, 80),
      doc('QĐ', 'cử công chức, viên chức tham gia lớp bồi dưỡng kỹ năng dân vận'),
      figure('Lượt cán bộ, công chức, viên chức được bồi dưỡng {term}', 10, 70),
    ],
  },
  'II.3.d.4': {
    pieces: [
      doc('KH', 'kiểm tra công vụ năm {year} {where}'),
      doc('BB', 'kiểm tra kỷ luật, kỷ cương hành chính đột xuất tại {spot}'),
      doc('TB', 'kết quả kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính {term}', { also: ['III.4.2'] }),
      figure('Cuộc kiểm tra công vụ {term}', 1, 6),
    ],
    notApplicable: {
      reason: 'Cấp xã không có chức năng thanh tra công vụ; trong kỳ không có vụ việc phải xử lý.',
      only: 'GOVERNMENT',
      chance: 0.04,
    },
  },
  'II.3.đ.1': {
    pieces: [
      doc('CTr', 'phối hợp giữa {unit} và Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp năm {year}'),
      doc('CV', 'về việc lấy ý kiến phản biện xã hội đối với dự thảo kế hoạch phát triển kinh tế - xã hội'),
      doc('BC', 'tiếp thu, giải trình kiến nghị sau giám sát của {group} {term}'),
      event('Hội nghị Mặt trận Tổ quốc và {group} góp ý xây dựng Đảng, xây dựng Chính quyền', 25, 90),
      figure('Kiến nghị sau giám sát đã được giải quyết {term}', 2, 25),
    ],
  },
  'II.3.đ.2': {
    pieces: [
      doc('BC', 'vận động Nhân dân chấp hành quy định về phòng, chống dịch COVID-19 {term}', { until: 2022 }),
      event('Vận động Nhân dân tiêm vắc xin phòng COVID-19 tại {spot}', 60, 400, { only: 'GOVERNMENT', until: 2022 }),
      event('Tuyên truyền phòng, chống sốt xuất huyết, vệ sinh môi trường tại {spot}', 40, 160, { only: 'GOVERNMENT' }),
      doc('KH', 'phối hợp với {group} tuyên truyền, vận động Nhân dân chấp hành pháp luật năm {year}'),
      media('Tin tuyên truyền chủ trương, chính sách mới trên trang thông tin của {unit}'),
      figure('Lượt người được tuyên truyền, vận động {term}', 200, 2400),
    ],
    notApplicable: {
      reason: 'Nội dung phòng, chống dịch COVID-19 không còn hiệu lực; đơn vị không trực tiếp vận động Nhân dân.',
      only: 'AGENCY',
      chance: 0.06,
    },
  },
};
