// Patterns of evidence for administrative reform, procedures and digital work: II.3.b.
import { doc, event, figure, media, type Topic } from './piece.ts';

export const reformTopics: Record<string, Topic> = {
  'II.3.b.1': {
    pieces: [
      doc('KH', 'cải cách hành chính năm {year} {where}'),
      doc('BC', 'công tác cải cách hành chính {term}', { also: ['II.3.b.3'] }),
      doc('KH', 'tuyên truyền cải cách hành chính năm {year}'),
      event('Hội nghị đánh giá Chỉ số cải cách hành chính và giải pháp cải thiện', 20, 70),
    ],
  },
  'II.3.b.2': {
    pieces: [
      doc('KH', 'thực hiện Chương trình hành động về Nghị quyết số 59-NQ/TW của Bộ Chính trị'),
      doc('KH', 'thực hiện Nghị quyết số 02-NQ/TU về chuyển đổi số thành phố Cần Thơ', { also: ['II.3.b.7'] }),
      doc('BC', 'tiến độ thực hiện Kế hoạch số 10/KH-UBND về phát triển chính quyền điện tử {term}'),
      doc('CV', 'về việc rà soát nhiệm vụ thuộc Đề án đô thị thông minh theo Quyết định số 1652/QĐ-UBND'),
    ],
  },
  'II.3.b.3': {
    pieces: [
      doc('QĐ', 'ban hành Quy chế làm việc của {unit} (sửa đổi, bổ sung)'),
      doc('TB', 'kết luận giao ban công tác chỉ đạo, điều hành {term}'),
      event('Khảo sát mức độ hài lòng của người dân tại bộ phận tiếp nhận và trả kết quả', 60, 260),
      doc('BC', 'sáng kiến, giải pháp đổi mới chỉ đạo, điều hành {term}'),
      figure('Tỷ lệ hài lòng của người dân, tổ chức {term} (%)', 92, 99),
    ],
  },
  'II.3.b.4': {
    pieces: [
      doc('BC', 'kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông {term}', {
        also: ['II.3.b.8'],
      }),
      figure('Hồ sơ thủ tục hành chính đã giải quyết {term}', 350, 2600),
      figure('Hồ sơ giải quyết trước và đúng hạn {term}', 340, 2500),
      doc('KH', 'rà soát, đơn giản hóa thủ tục hành chính năm {year}'),
      doc('TB', 'công khai xin lỗi và hẹn lại ngày trả kết quả đối với hồ sơ quá hạn'),
    ],
  },
  'II.3.b.5': {
    pieces: [
      doc('QĐ', 'ủy quyền giải quyết một số thủ tục hành chính thuộc thẩm quyền của {unit}'),
      doc('BC', 'kết quả phân cấp, ủy quyền trong giải quyết thủ tục hành chính {term}'),
      doc('CV', 'về việc đề xuất phân cấp, ủy quyền giải quyết thủ tục hành chính'),
      figure('Thủ tục hành chính được phân cấp, ủy quyền {term}', 2, 18),
    ],
    notApplicable: {
      reason: 'Cấp xã không có thẩm quyền phân cấp, ủy quyền giải quyết thủ tục hành chính trong kỳ.',
      only: 'GOVERNMENT',
      chance: 0.1,
    },
  },
  'II.3.b.6': {
    pieces: [
      doc('BC', 'rà soát, sắp xếp tổ chức bộ máy và tinh giản biên chế {term}'),
      doc('PA', 'bố trí, sắp xếp cán bộ, công chức và người hoạt động không chuyên trách', { only: 'GOVERNMENT' }),
      doc('QĐ', 'sắp xếp các phòng chuyên môn, đơn vị trực thuộc {unit}', { only: 'AGENCY' }),
      figure('Biên chế tinh giản {term} (người)', 0, 4),
    ],
    notApplicable: { reason: 'Đã hoàn thành sắp xếp bộ máy ở kỳ trước; trong kỳ không phát sinh.', chance: 0.03 },
  },
  'II.3.b.7': {
    pieces: [
      doc('KH', 'chuyển đổi số năm {year} {where}'),
      figure('Hồ sơ tiếp nhận trực tuyến {term}', 180, 1900),
      figure('Tỷ lệ văn bản điện tử được ký số {term} (%)', 90, 100),
      event('Tập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng', 25, 90),
      doc('BC', 'kết quả thực hiện chuyển đổi số {term}', { also: ['II.3.b.2'] }),
    ],
  },
  'II.3.b.8': {
    pieces: [
      media('Chuyên trang công khai thủ tục hành chính của {unit}'),
      doc('QĐ', 'công bố danh mục thủ tục hành chính niêm yết tại {unit}'),
      media('Ảnh bảng niêm yết thủ tục hành chính và mã QR tra cứu tại trụ sở'),
      figure('Thủ tục hành chính được niêm yết công khai {term}', 85, 190),
      doc('TB', 'niêm yết công khai thủ tục hành chính mới, sửa đổi {term}'),
    ],
  },
};
