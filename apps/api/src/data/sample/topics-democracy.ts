// Patterns of evidence for grassroots democracy, dialogue and citizens' petitions: II.3.c.
import { doc, event, figure, media, type Topic } from './piece.ts';

export const democracyTopics: Record<string, Topic> = {
  'II.3.c.1': {
    pieces: [
      doc('KH', 'thực hiện quy chế dân chủ ở cơ sở năm {year} {where}'),
      event('Hội nghị cán bộ, công chức, viên chức năm {year} của {unit}', 25, 110),
      event('Hội nghị đại biểu Nhân dân bàn việc xây dựng cộng đồng dân cư tại {spot}', 45, 140, {
        only: 'GOVERNMENT',
      }),
      doc('BC', 'thực hiện quy chế dân chủ ở cơ sở {term}', { also: ['KL.1', 'KL.2'] }),
      media('Ảnh bảng công khai các nội dung dân biết, dân bàn, dân kiểm tra tại {spot}', { only: 'GOVERNMENT' }),
    ],
  },
  'II.3.c.2': {
    pieces: [
      doc('QĐ', 'ban hành Quy chế cung cấp thông tin cho công dân của {unit}'),
      doc('TB', 'danh mục thông tin phải được công khai và đầu mối cung cấp thông tin năm {year}'),
      media('Chuyên mục “Tiếp cận thông tin” trên trang thông tin của {unit}'),
      figure('Yêu cầu cung cấp thông tin đã được trả lời {term}', 0, 35),
      doc('BC', 'kết quả thực hiện Luật Tiếp cận thông tin {term}'),
    ],
  },
  'II.3.c.3': {
    pieces: [
      event('Đối thoại của người đứng đầu chính quyền với Nhân dân tại {spot}', 50, 180, { only: 'GOVERNMENT' }),
      event('Đối thoại với người dân và doanh nghiệp về thủ tục thuộc lĩnh vực của {unit}', 30, 120, {
        only: 'AGENCY',
      }),
      doc('KH', 'tổ chức đối thoại với Nhân dân năm {year}'),
      doc('TB', 'kết luận hội nghị đối thoại tại {spot} {term}'),
      figure('Ý kiến đã được trả lời, giải quyết sau đối thoại {term}', 8, 45, { also: ['II.3.c.6'] }),
    ],
    notApplicable: {
      reason: 'Trong kỳ không phát sinh vụ việc phải đối thoại tại cơ sở; đối thoại định kỳ bố trí vào kỳ sau.',
      only: 'AGENCY',
      chance: 0.08,
    },
  },
  'II.3.c.4': {
    pieces: [
      doc('TB', 'lịch tiếp công dân năm {year} của {unit}', { also: ['II.3.c.5'] }),
      figure('Lượt công dân được tiếp thường xuyên, định kỳ, đột xuất {term}', 25, 320),
      doc('BC', 'công tác tiếp công dân và xử lý đơn {term}', { also: ['II.3.c.5'] }),
      event('Tiếp công dân đột xuất liên quan bồi thường, giải phóng mặt bằng tại {spot}', 5, 30, {
        only: 'GOVERNMENT',
      }),
      media('Ảnh lịch và nội quy tiếp công dân niêm yết tại trụ sở'),
    ],
  },
  'II.3.c.5': {
    pieces: [
      figure('Ngày người đứng đầu trực tiếp tiếp công dân {term}', 6, 26),
      doc('TB', 'kết luận của người đứng đầu tại buổi tiếp công dân định kỳ'),
      doc('BC', 'kết quả giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh {term}', { also: ['II.3.c.6'] }),
      figure('Đơn khiếu nại, tố cáo, kiến nghị, phản ánh đã giải quyết {term}', 4, 60),
      doc('QĐ', 'giao nhiệm vụ xác minh nội dung khiếu nại của công dân'),
    ],
  },
  'II.3.c.6': {
    pieces: [
      doc('BC', 'tình hình vụ việc phức tạp, tồn đọng, kéo dài và kết quả giải quyết {term}'),
      doc('CV', 'trả lời kiến nghị của công dân về vệ sinh môi trường, thoát nước tại {spot}', { only: 'GOVERNMENT' }),
      doc('CV', 'trả lời phản ánh, kiến nghị của công dân thuộc lĩnh vực quản lý của {unit}', { only: 'AGENCY' }),
      event('Làm việc với hộ dân để giải quyết dứt điểm kiến nghị tại {spot}', 6, 30, { only: 'GOVERNMENT' }),
      figure('Vụ việc bức xúc được giải quyết dứt điểm {term}', 1, 14),
    ],
  },
};
