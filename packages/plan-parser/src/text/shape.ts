// What the look of a line tells: capitals, how it begins, whether its sentence has ended.

/** A sentence or an item of a list ends here, closing quotes and footnote marks aside. */
const ENDING = 40;
const ENDED = /[.;:!?…][”’"'»)\]\s]*(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)?$/;

/** Words that no sentence and no heading ends with. "Tự do", "công bằng", "chuyển đổi số" do end some. */
const NEVER_LAST = new Set(
  'và hoặc của các những cho với về từ đến tại theo trong để là nhằm khi nếu mà thì gồm như giữa bởi bị'.split(' '),
);
/** Words that a number must follow, told by the word before them. */
const AWAITS_NUMBER =
  /(?:định|thị|quyết|hoạch|tư|luận|văn|báo|trình|dẫn|lệnh|án|luật|thứ) số$|(?:tại|theo|và|các|hoặc|,) (?:điểm|khoản|điều|mục)$|(?:^|[^\p{L}])(?<!(?:hằng|hàng|mỗi|từng|trong|các|cuối|đầu|giữa) )(?:ngày|tháng|quý)$/iu;

export function endsSentence(text: string): boolean {
  return ENDED.test(text.slice(-ENDING));
}

/** True when the line cannot be the end of anything: a comma, an open bracket, "và". */
export function endsOpen(text: string): boolean {
  if (/[,(“‘«[&/+-]$/.test(text)) return true;
  if (AWAITS_NUMBER.test(text.slice(-24))) return true;
  const last = /(\p{L}+)$/u.exec(text.slice(-12))?.[1];
  if (last === undefined) return false;
  const small = last.toLowerCase();
  return NEVER_LAST.has(small) && (last === small || isCapitals(text));
}

export function startsLower(text: string): boolean {
  return /^["“‘'(]?\p{Ll}/u.test(text);
}

/** Begins with what cannot begin a paragraph. */
export function startsInside(text: string): boolean {
  if (/^\[\d{1,3}\]\s*[,;.:)]/.test(text)) return true;
  return /^[,;.:)\]”’%»]/.test(text) && !/^\.{3}|^\.\//.test(text);
}

/** Capitals are read this far; no heading is longer. */
const LONGEST_HEADING = 600;

/** All letters are capitals, small words of numbers and abbreviations ("TTg") aside; at least two letters. */
export function isCapitals(text: string): boolean {
  const letters =
    text
      .slice(0, LONGEST_HEADING)
      .replace(/(?<![\p{L}\d])\d[\p{L}\d]*[/-][\p{L}/&-]+/gu, '')
      .match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  return letters.every((letter) => letter === letter.toUpperCase());
}

/** Lines that only draw: "-----", "* * *", "______". */
export function isRule(text: string): boolean {
  return /^(?:[-_=*~.–—•\s]{2,}|\*)$/.test(text) && !/^\.{1,3}$/.test(text);
}

/** Second halves of pairs that are written with a dash: "kinh tế - xã hội", "Phát thanh - Truyền hình". */
const SECOND_HALF =
  /^(?:xã hội|kỹ thuật|công nghệ|nghề nghiệp|an ninh|quốc phòng|đối ngoại|công nghiệp|dịch vụ|thể thao|du lịch|thương mại|chính trị|truyền hình|tự do|hạnh phúc|hành chính|tài chính|kế hoạch|lịch sử|văn hóa|văn hoá|môi trường|thủy sản|thuỷ sản|nghiệp vụ|pháp y)/i;

/** Whether words behind a dash at the start of a line go on with the line before: "kinh tế | - xã hội", "2021 | - 2025". */
export function isSecondHalf(text: string, before: string): boolean {
  return SECOND_HALF.test(text) || (/^\d/.test(text) && /\d$/.test(before));
}
