// Patterns of evidence for emulation and the "Dân vận khéo" models: II.3.a.
import { doc, event, figure, media, model, type Topic } from './piece.ts';

export const movementTopics: Record<string, Topic> = {
  'II.3.a.1': {
    pieces: [
      doc('KH', 'phát động phong trào thi đua yêu nước năm {year} {where}'),
      event('Lễ phát động và ký kết giao ước thi đua năm {year}', 40, 140),
      doc('BC', 'kết quả phong trào thi đua yêu nước {term}'),
      doc('QĐ', 'công nhận danh hiệu thi đua cho tập thể, cá nhân {where}', { also: ['II.3.a.4'] }),
    ],
  },
  'II.3.a.2': {
    pieces: [
      model('Mô hình “Dân vận khéo”: Tuyến hẻm sáng - xanh - sạch - đẹp tại {spot}', { only: 'GOVERNMENT' }),
      model('Mô hình “Dân vận khéo”: Camera an ninh do Nhân dân đóng góp tại {spot}', { only: 'GOVERNMENT' }),
      model('Mô hình “Dân vận khéo”: Vận động Nhân dân hiến đất mở rộng đường tại {spot}', { only: 'GOVERNMENT' }),
      model('Mô hình “Dân vận khéo”: Tổ phụ nữ tiết kiệm giúp nhau phát triển kinh tế tại {spot}', {
        only: 'GOVERNMENT',
      }),
      model('Mô hình “Dân vận khéo”: Ngày thứ Bảy hướng dẫn dịch vụ công trực tuyến tại {spot}', {
        only: 'GOVERNMENT',
      }),
      model('Mô hình “Dân vận khéo”: Phân loại rác tại nguồn, đổi rác lấy quà tại {spot}', { only: 'GOVERNMENT' }),
      model('Mô hình “Dân vận khéo”: Nói không với giấy tờ ngoài quy định tại {unit}', { only: 'AGENCY' }),
      model('Mô hình “Dân vận khéo”: Công sở thân thiện, nụ cười công chức tại {unit}', { only: 'AGENCY' }),
      model('Mô hình “Dân vận khéo”: Đưa dịch vụ về cơ sở, trả kết quả tại nhà của {unit}', { only: 'AGENCY' }),
      doc('BC', 'đăng ký mô hình “Dân vận khéo” năm {year} theo Hướng dẫn số 03-HD/BDVTU'),
      doc('QĐ', 'công nhận mô hình “Dân vận khéo” hiệu quả năm {year}', { also: ['II.3.a.4'] }),
      media('Clip giới thiệu mô hình “Dân vận khéo” của {unit}'),
    ],
  },
  'II.3.a.3': {
    pieces: [
      doc('KH', 'kiểm tra phong trào thi đua “Dân vận khéo” năm {year}'),
      doc('CV', 'về việc đôn đốc đăng ký, duy trì mô hình “Dân vận khéo”'),
      doc('TB', 'kết luận kiểm tra mô hình “Dân vận khéo” tại {spot}', { also: ['III.4.2'] }),
      event('Khảo sát thực tế mô hình “Dân vận khéo” tại {spot}', 8, 25),
    ],
  },
  'II.3.a.4': {
    pieces: [
      doc('QĐ', 'khen thưởng tập thể, cá nhân điển hình “Dân vận khéo” {term}'),
      event('Hội nghị biểu dương gương người tốt, việc tốt năm {year} {where}', 40, 150),
      model('Tập thể điển hình “Dân vận khéo” được biểu dương: Tổ dân vận {spot}', { only: 'GOVERNMENT' }),
      model('Cá nhân điển hình được biểu dương trong phong trào “Dân vận khéo” của {unit}', { only: 'AGENCY' }),
      media('Bài viết gương người tốt, việc tốt trên trang thông tin của {unit}'),
    ],
  },
  'II.3.a.5': {
    pieces: [
      doc('KH', 'thực hiện Kết luận số 01-KL/TW và Chỉ thị số 05-CT/TW năm {year}'),
      event('Sinh hoạt chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm {year}', 25, 90),
      doc('BC', 'kết quả học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh {term}'),
      figure('Bản đăng ký nội dung làm theo Bác của cán bộ, công chức, viên chức năm {year}', 18, 60),
    ],
  },
};
