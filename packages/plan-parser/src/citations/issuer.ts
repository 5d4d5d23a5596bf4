// The body named behind a document's number and date: "của Thủ tướng Chính phủ".

const PLACE = '\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,3}';
const CITY = `(?:\\s+(?:thành phố|tỉnh|quận|huyện|xã|phường|thị trấn|thị xã)(?![\\p{L}])(?:\\s+${PLACE})?)?`;
const NAME =
  '(?:\\s+(?:Trung ương(?:\\s+Đảng)?|Thành ủy|Thành uỷ|Tỉnh ủy|Tỉnh uỷ|Quận ủy|Huyện ủy)(?:\\s+\\p{Lu}\\p{L}*){0,3})?';
const BODIES = [
  'Ban Chấp hành Trung ương(?: Đảng)?(?: khóa [IVX]+)?',
  'Thủ tướng Chính phủ',
  'Phó Thủ tướng Chính phủ',
  'Thường trực Chính phủ',
  'Văn phòng Chính phủ',
  'Văn phòng Trung ương(?: Đảng)?',
  'Chính phủ',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Chủ tịch nước',
  'Bộ Chính trị',
  `Ban Bí thư${NAME}`,
  `Ban Thường vụ${NAME}`,
  `Ban Chấp hành${NAME}`,
  `Ban (?:Dân vận|Tổ chức|Tuyên giáo|Nội chính|Kiểm tra|Tuyên giáo và Dân vận)${NAME}`,
  `(?:Thành|Tỉnh|Quận|Huyện) (?:ủy|uỷ)(?:\\s+\\p{Lu}\\p{L}*){0,3}`,
  `(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân)${CITY}`,
  `(?:HĐND|Hội đồng nhân dân|Hội đồng Nhân dân)${CITY}`,
  '(?:Bộ trưởng )?Bộ (?:Nội vụ|Tài chính|Tư pháp|Công an|Quốc phòng|Y tế|Xây dựng|Công Thương|Ngoại giao|Giáo dục và Đào tạo|Khoa học và Công nghệ|Thông tin và Truyền thông|Lao động - Thương binh và Xã hội|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Tài nguyên và Môi trường|Kế hoạch và Đầu tư|Giao thông vận tải|Văn hóa, Thể thao và Du lịch|Dân tộc và Tôn giáo)',
  '(?:Giám đốc )?Sở \\p{Lu}\\p{L}*(?:,? (?:và )?\\p{L}+){0,5}?(?=\\s+(?:về|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|[“"])|[;,.:)\\]“"]|$)',
  'Thanh tra Chính phủ',
  'Ủy ban Dân tộc',
  'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
];
const behind = (of: string, bodies: string[]) =>
  new RegExp(`^(?:\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]{1,3})?\\)?,?\\s{1,4}${of}\\s{1,4}(${bodies.join('|')})`, 'u');
const BEHIND = behind('của', BODIES);
/** In a title all is capitals; names that vary are left to the text below it. */
const BEHIND_CAPITALS = behind(
  'CỦA',
  BODIES.filter((body) => !body.includes('\\')).map((body) => body.toUpperCase()),
);

/** @param at where the number, or its date, ends */
export function readIssuer(text: string, at: number): { name: string; end: number } | null {
  const rest = text.slice(at, at + 160).replace(/[\r\n\t]/g, ' ');
  const found = BEHIND.exec(rest) ?? BEHIND_CAPITALS.exec(rest);
  if (!found) return null;
  return { name: found[1]!.replace(/\s+/g, ' ').trim(), end: at + found[0].length };
}
