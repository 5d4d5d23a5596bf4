// Patterns of evidence for organising, spreading the word, checking and reporting: II.1, II.2, III and the closing.
import { doc, event, figure, media, type Topic } from './piece.ts';

export const organisationTopics: Record<string, Topic> = {
  'II.1.1': {
    pieces: [
      doc('KH', 'thực hiện Quyết định số 23-QĐ/TW và Quyết định số 442-QĐ/TU về Quy chế công tác dân vận năm {year}'),
      doc('CV', 'về việc tiếp tục quán triệt Quy chế công tác dân vận của hệ thống chính trị', { also: ['II.2.a.2'] }),
      doc('QĐ', 'ban hành Quy chế phối hợp công tác dân vận giữa {unit} và {group}', { only: 'GOVERNMENT' }),
      doc('QĐ', 'ban hành Quy chế công tác dân vận của {unit}', { only: 'AGENCY' }),
      event('Hội nghị quán triệt Quy chế công tác dân vận của hệ thống chính trị cho cán bộ chủ chốt', 25, 90),
    ],
  },
  'II.1.2': {
    pieces: [
      doc('QĐ', 'phân công lãnh đạo và công chức phụ trách công tác dân vận, thực hiện quy chế dân chủ ở cơ sở'),
      doc('TB', 'phân công nhiệm vụ lãnh đạo và công chức phụ trách công tác dân vận năm {year} của {unit}'),
      doc('QĐ', 'kiện toàn Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở của {unit}', { also: ['II.3.c.1'] }),
      doc('QĐ', 'kiện toàn Tổ dân vận của {unit} và phân công thành viên phụ trách địa bàn', { only: 'GOVERNMENT' }),
    ],
  },
  'II.1.3': {
    pieces: [
      doc('BC', 'tình hình tư tưởng, dư luận xã hội trong cán bộ, công chức và Nhân dân {term}'),
      doc('CV', 'về việc tham mưu giải quyết kiến nghị của Nhân dân tại {spot}', { only: 'GOVERNMENT' }),
      doc('BC', 'công tác dân tộc, tôn giáo {where} {term}'),
      event('Giao ban với cộng tác viên dư luận xã hội và người có uy tín tại {spot}', 15, 45, { only: 'GOVERNMENT' }),
      event('Họp nắm tình hình tư tưởng cán bộ, công chức, viên chức và người lao động', 20, 60, { only: 'AGENCY' }),
    ],
  },
  'II.2.a.1': {
    pieces: [
      doc('KH', 'tuyên truyền, quán triệt Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ năm {year}', {
        also: ['III.1'],
      }),
      event('Hội nghị quán triệt Chỉ thị số 33/CT-TTg cho cán bộ, công chức, viên chức', 30, 120, { also: ['III.1'] }),
      event('Sinh hoạt chuyên đề về Chỉ thị số 33/CT-TTg với Nhân dân tại {spot}', 40, 150, { only: 'GOVERNMENT' }),
      media('Đăng tải toàn văn Chỉ thị số 33/CT-TTg trên trang thông tin của {unit}'),
      media('Phát thanh nội dung Chỉ thị số 33/CT-TTg trên hệ thống truyền thanh cơ sở', { only: 'GOVERNMENT' }),
      figure('Lượt cán bộ, công chức, viên chức được quán triệt Chỉ thị số 33/CT-TTg {term}', 18, 60),
    ],
  },
  'II.2.a.2': {
    pieces: [
      doc('CV', 'về việc triển khai Kết luận số 114-KL/TW và Chỉ thị số 16/CT-TTg về công tác dân vận'),
      doc(
        'KH',
        'tuyên truyền các văn bản của Đảng, Nhà nước về công tác dân vận và quy chế dân chủ ở cơ sở năm {year}',
      ),
      event('Sinh hoạt chuyên đề quý về quy chế dân chủ ở cơ sở của {unit}', 20, 70, { also: ['II.3.c.1'] }),
      event('Tọa đàm nâng cao hiệu quả công tác dân vận của chính quyền', 30, 100),
    ],
  },
  'II.2.a.3': {
    pieces: [
      doc('BC', 'kết quả tuyên truyền, vận động vùng đồng bào dân tộc thiểu số, vùng có đạo {where} {term}'),
      event('Tuyên truyền pháp luật cho đồng bào dân tộc Khmer tại {spot}', 35, 110, { only: 'GOVERNMENT' }),
      event('Gặp mặt chức sắc, chức việc các tôn giáo và người có uy tín {where}', 20, 60, { only: 'GOVERNMENT' }),
      event('Đoàn công tác tuyên truyền, tư vấn pháp luật tại xã vùng sâu', 40, 120, { only: 'AGENCY' }),
      media('Chuyên mục tuyên truyền bằng tiếng Khmer về chính sách dân tộc', { only: 'GOVERNMENT' }),
    ],
    notApplicable: {
      reason: 'Đơn vị không quản lý địa bàn vùng sâu, vùng xa, vùng đồng bào dân tộc thiểu số, vùng có đạo.',
      only: 'AGENCY',
      chance: 0.2,
    },
  },
  'II.2.b': {
    pieces: [
      doc('BC', 'kết quả công tác tuyên truyền, vận động Nhân dân của cán bộ, công chức, viên chức {term}'),
      event('Ra quân Tổ công nghệ số cộng đồng hướng dẫn người dân tại {spot}', 25, 80, { only: 'GOVERNMENT' }),
      event('Ngày hội tư vấn, hướng dẫn người dân và doanh nghiệp của {unit}', 50, 160, { only: 'AGENCY' }),
      media('Cẩm nang hướng dẫn người dân nộp hồ sơ trực tuyến', { also: ['II.3.b.8'] }),
      figure('Lượt người dân được cán bộ, công chức hướng dẫn trực tiếp {term}', 120, 900),
    ],
  },
  'III.1': {
    pieces: [
      doc('CV', 'về việc chỉ đạo thực hiện nghiêm Chỉ thị số 33/CT-TTg và Kế hoạch của UBND thành phố'),
      doc('KH', 'triển khai Kế hoạch của UBND thành phố về thực hiện Chỉ thị số 33/CT-TTg {where}', {
        also: ['III.4.1', 'II.2.a.1'],
      }),
      event('Hội nghị triển khai Kế hoạch thực hiện Chỉ thị số 33/CT-TTg {where}', 30, 100),
      doc('TB', 'kết luận của lãnh đạo {unit} tại cuộc họp về công tác dân vận {term}'),
    ],
  },
  'III.2.1': {
    pieces: [
      doc('KH', 'tuyên truyền về công tác dân vận và quy chế dân chủ ở cơ sở năm {year}'),
      media('Chuyên đề “Dân vận của chính quyền” - số tháng'),
      media('Chuyên mục “Cải cách hành chính vì dân”'),
      figure('Tin, bài về công tác dân vận đã đăng, phát {term}', 60, 140),
      media('Phóng sự “Nghe dân nói, nói dân hiểu”'),
    ],
  },
  'III.2.2': {
    pieces: [
      media('Bài viết gương “Dân vận khéo”: người mở đường ở vùng ven'),
      media('Phóng sự về tổ dân vận được lòng dân'),
      figure('Tin, bài biểu dương tập thể, cá nhân điển hình {term}', 15, 60),
      doc('BC', 'kết quả tuyên truyền gương điển hình trong công tác dân vận {term}'),
    ],
  },
  'III.3.1': {
    pieces: [
      doc('KH', 'kiểm tra công tác dân vận và thực hiện quy chế dân chủ ở cơ sở năm {year}'),
      doc('CV', 'về việc đôn đốc báo cáo kết quả công tác dân vận {term}'),
      doc('TB', 'kết quả kiểm tra công tác dân vận của chính quyền tại các quận, huyện {term}'),
      figure('Đơn vị được kiểm tra công tác dân vận {term}', 8, 24),
    ],
  },
  'III.3.2': {
    pieces: [
      doc('BC', 'tổng hợp kết quả thực hiện công tác dân vận của cơ quan hành chính nhà nước {term}'),
      doc('TTr', 'trình UBND thành phố báo cáo công tác dân vận {term}'),
      figure('Đơn vị đã gửi báo cáo công tác dân vận {term}', 105, 121),
    ],
  },
  'III.4.1': {
    pieces: [
      doc('KH', 'thực hiện Chỉ thị số 33/CT-TTg về tăng cường và đổi mới công tác dân vận năm {year} của {unit}'),
      doc('CTr', 'công tác dân vận của chính quyền năm {year} {where}', { also: ['III.1'] }),
      doc('KH', 'công tác dân vận và thực hiện quy chế dân chủ ở cơ sở năm {year}', { also: ['II.3.c.1'] }),
    ],
  },
  'III.4.2': {
    pieces: [
      doc('KH', 'tự kiểm tra công tác dân vận và thực hiện quy chế dân chủ ở cơ sở năm {year}', { also: ['II.3.a.3'] }),
      doc('TB', 'kết quả tự kiểm tra việc thực hiện Chỉ thị số 33/CT-TTg {term}'),
      doc('BB', 'tự kiểm tra việc thực hiện quy chế dân chủ tại {spot}'),
      figure('Cuộc tự kiểm tra, giám sát công tác dân vận {term}', 1, 5),
    ],
  },
  'KL.1': {
    pieces: [
      doc('BC', 'kết quả thực hiện công tác dân vận và quy chế dân chủ ở cơ sở {term}'),
      doc('BC', 'sơ kết 6 tháng thực hiện Chỉ thị số 33/CT-TTg {where}'),
    ],
  },
  'KL.2': {
    pieces: [
      doc('BC', 'kết quả thực hiện công tác dân vận {term} và phương hướng, nhiệm vụ năm sau'),
      doc('BC', 'tổng kết công tác dân vận của chính quyền và thực hiện quy chế dân chủ ở cơ sở {term}'),
      figure('Phụ lục số liệu công tác dân vận {term}: số chỉ tiêu đã thống kê', 40, 56),
    ],
  },
};
