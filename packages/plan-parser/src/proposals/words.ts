// The words by which an order is known: verbs that order, and the headings under which nothing is ordered.

/** What an order begins with, in the manner of plans and directives; longer ones first where one begins another. */
const VERBS = `
thực hiện|tổ chức|triển khai|xây dựng|ban hành|phân công|theo dõi|tiếp tục|tăng cường|đẩy mạnh|nâng cao|chủ động|phối hợp|
chủ trì|chỉ đạo|quán triệt|tuyên truyền|quan tâm|thường xuyên|kịp thời|hoàn thành|hoàn thiện|ưu tiên|củng cố|rà soát|
công khai|báo cáo|tổng hợp|kiểm tra|giám sát|đôn đốc|hướng dẫn|tham mưu|bố trí|bảo đảm|đảm bảo|cử|gửi|mở|tiếp công dân|
tiếp dân|đối thoại|giải quyết|nghiêm túc|gương mẫu|làm tốt|cụ thể hóa|đổi mới|sắp xếp|lồng ghép|cấp phát|kiện toàn|vận động|
giải phóng|đề xuất|tự chấm|số hóa|tập huấn|đánh giá|đăng ký|đăng tải|gắn với việc|treo|phải|có trách nhiệm|chịu trách nhiệm|
khen thưởng|biểu dương|xử lý|thanh tra|phát động|bám sát|không để|khẩn trương|tích cực|thống kê|công bố|cập nhật|nộp|trình|
lập|thành lập|duy trì|khai thác|hỗ trợ|tạo mọi điều kiện|tạo điều kiện|tạo|giới thiệu|niêm yết|thông báo|phát huy|nắm|
thể chế hóa|đóng góp|sơ kết|tổng kết|nhân rộng|bồi dưỡng|giáo dục|đào tạo|phổ biến|tập trung|thẩm định|quy định|thu thập|
tiếp nhận|trả lời|thẩm tra|vận hành|cung cấp|phân bổ|nghiên cứu|sửa đổi|bổ sung|điều chỉnh|đầu tư|hằng năm|hàng năm|hằng tháng|
hàng tháng|hằng quý|hàng quý|định kỳ|căn cứ|thực hành|nhắc nhở|chấn chỉnh|kiên quyết|chú trọng|phấn đấu|đề nghị|góp ý|
phản biện|vào cuộc|giao ban|lãnh đạo|quản lý|sử dụng|ứng dụng|in ấn|mời|lưu trữ|bàn giao|đối chiếu|xác minh|tiến hành|
làm sạch|rút ngắn|khắc phục|tự kiểm tra|mở rộng|chuẩn bị|phân loại|nâng cấp|kết nối|thí điểm|ngăn chặn|phát hiện|đấu tranh|
cấp tài khoản|cấp giấy|khảo sát|lấy ý kiến|tham gia|ký kết|cắt giảm|đơn giản hóa|chuẩn hóa|phân cấp|tôn vinh|bình xét|huy động|tiết kiệm|cải thiện
`
  .replace(/\s*\n\s*/g, '')
  .split('|')
  .sort((a, b) => b.length - a.length);

/** For building patterns: a verb that orders, as a whole word. */
export const VERB = `(?:${VERBS.join('|')})(?!\\p{L})`;

const STARTS = new RegExp(`^(?:${VERB}|[“"]?đột xuất)`, 'iu');

/** True when the text begins with a verb that orders. */
export const startsWithVerb = (text: string): boolean => STARTS.test(text);

/** How the clauses below a heading are to be read; null when the heading says nothing about it. */
export function headingRole(heading: string): 'duty' | 'requirement' | 'none' | null {
  const text = heading.slice(0, 90);
  if (/yêu cầu/iu.test(text) && /^(?:mục đích|yêu cầu)/iu.test(text)) return 'requirement';
  if (NOT_ORDERS.test(text)) return 'none';
  return /^(?:nội dung|nhiệm vụ|tổ chức|giải pháp|phương hướng|phân công|trách nhiệm)/iu.test(text) ? 'duty' : null;
}

const NOT_ORDERS =
  /^(?:mục đích|mục tiêu|quan điểm|đặc điểm|tình hình|thuận lợi|khó khăn|kết quả|kinh phí|nguồn kinh phí|căn cứ|phạm vi|giải thích|sự cần thiết|tiêu chí|đối tượng|hiệu lực|nơi nhận)/iu;
