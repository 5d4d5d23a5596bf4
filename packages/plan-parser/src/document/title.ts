// A document's type and title: which lines they take.
import type { Line } from '../text/lines.ts';
import { endsOpen, endsSentence, isCapitals, isRule, startsLower } from '../text/shape.ts';
import { marksOf } from '../outline/mark.ts';
import { isAttachedNote } from './phrases.ts';

/** Types of documents (Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW), longer names first. */
const TYPES =
  'KẾ HOẠCH LIÊN TỊCH|KẾ HOẠCH HÀNH ĐỘNG|KẾ HOẠCH PHỐI HỢP|KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT LIÊN TỊCH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|THÔNG BÁO|THÔNG CÁO|THÔNG TRI|HƯỚNG DẪN LIÊN TỊCH|HƯỚNG DẪN|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH PHỐI HỢP|CHƯƠNG TRÌNH CÔNG TÁC|CHƯƠNG TRÌNH|ĐỀ ÁN|DỰ ÁN|PHƯƠNG ÁN|BÁO CÁO|TỜ TRÌNH|QUY CHẾ PHỐI HỢP|QUY CHẾ LÀM VIỆC|QUY CHẾ|QUY ĐỊNH|KẾT LUẬN|CÔNG ĐIỆN|BỘ LUẬT|LUẬT|PHÁP LỆNH|LỆNH|ĐIỀU LỆ|NỘI QUY|BIÊN BẢN|GIẤY MỜI|CÔNG VĂN|ĐỀ CƯƠNG';
/** Scanned texts have blanks too many. */
const SPACED = TYPES.replaceAll(' ', '\\s{1,3}');
const TYPE_LINE = new RegExp(`^((?:DỰ THẢO )?(?:${SPACED}))(?![\\p{L}\\p{M}:])(?!\\s+VÀ(?!\\p{L}))`, 'u');
const SMALL_TYPE = new RegExp(`^(?:${TYPES})(?=\\s+(?!này|trên|số|và)\\p{L})`, 'iu');
const LONGEST_SMALL = 160;
const TYPE_ALONE = new RegExp(`^(?:${SPACED})$`, 'iu');
/** How the first paragraph under a title begins. */
const GROUNDS =
  /^(?:căn cứ|thực hiện|theo|để|nhằm|xét|ngày|thời gian|trong|tiếp tục|triển khai|kính gửi|hiện nay|qua |sau |trước |năm |với|UBND|Ủy ban|Uỷ ban|Ban |Sở |Bộ |Thủ tướng|Chủ tịch|Hội đồng|Chính phủ căn)/i;
/** The body that decides, in capitals between the title and its grounds. */
const AUTHORITY =
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|GIÁM ĐỐC|QUỐC HỘI|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BỘ CHÍNH TRỊ|BAN BÍ THƯ|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|TỔNG THANH TRA)/u;
function isAuthority(text: string): boolean {
  return AUTHORITY.test(text) && !/ (?:VỀ|TRONG|NĂM|GIAI ĐOẠN) /.test(text);
}

const LONGEST = 12;
const LONGEST_SENTENCE = 20;

/** @returns the type as printed at the line's start; "QUYẾT ĐỊNH:" with its colon orders, it is no type */
export function typeOf(text: string): string | null {
  const found = TYPE_LINE.exec(text)?.[1];
  if (found && (found.length === text.length || isCapitals(text) || /^\s*\p{Lu}/u.test(text.slice(found.length)))) {
    return found;
  }
  return TYPE_ALONE.test(text) ? text : null;
}

/** "Kế hoạch công tác dân vận năm 2022" as the text's first line: a type in small letters, and its title. */
export function smallTypeOf(text: string): string | null {
  const found = SMALL_TYPE.exec(text)?.[0];
  return found && text.length < LONGEST_SMALL && !/[.:;,]$/.test(text) ? found : null;
}

/**
 * How many of the lines after the type are the title.
 * @param lines with their blanks, right behind the type
 * @param begun the title's words on the type's own line, if any
 */
export function titleLength(lines: Line[], begun: Line | null): number {
  let last = begun;
  let taken = 0;
  for (const [i, line] of lines.slice(0, LONGEST + 8).entries()) {
    if (line.blank) continue;
    if (isRule(line.text) || isAttachedNote(line.text) || isHeadingMark(line.text)) break;
    const gap = last !== null && i > 0 && lines[i - 1]!.blank;
    if (last !== null && !titleGoesOn(last, line, gap, lines.slice(i, i + LONGEST_SENTENCE))) break;
    if (last === null && !mayBeTitle(line)) break;
    last = line;
    taken = i + 1;
  }
  return taken;
}

/** Several lines that come to a full stop are the first paragraph, however it begins. */
function beginsSentence(lines: Line[]): boolean {
  for (const [i, { text, blank }] of lines.entries()) {
    const before = lines[i - 1];
    if (blank || (before && !startsLower(text) && !endsOpen(before.text))) return false;
    if (/[.:;]$/.test(text)) return true;
  }
  return false;
}

function titleGoesOn(last: Line, line: Line, gap: boolean, from: Line[]): boolean {
  if (endsSentence(last.text) && !/[”"\]]$/.test(last.text)) return false;
  if (startsLower(line.text) || endsOpen(last.text)) return true;
  if (gap) return false;
  if (isCapitals(line.text)) return isCapitals(last.text) && !isAuthority(line.text);
  if (isCapitals(last.text)) return /^(?:về|v\/v|giai đoạn|năm \d)/i.test(line.text) && !/[:.;]$/.test(line.text);
  if (beginsSentence(from)) return false;
  return !GROUNDS.test(line.text) && !/[:.;]$/.test(line.text) && line.text.length < 140;
}

function mayBeTitle(line: Line): boolean {
  if (/^kính gửi/i.test(line.text) || /^căn cứ/i.test(line.text)) return false;
  if (isCapitals(line.text)) return true;
  return line.text.length < 400 && !/[:;]$/.test(line.text);
}

function isHeadingMark(text: string): boolean {
  return marksOf(text).some(({ kind, value }) => kind !== 'bullet' && value <= 2);
}
