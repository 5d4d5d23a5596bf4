// Finds where a text names documents: type, number, date, issuer.
import { readDate, type FoundDate } from './date.ts';
import { readIssuer } from './issuer.ts';
import { DOCUMENT_NUMBER, numberOf } from './number.ts';

/** One naming of a document; offsets are of the text that was searched. */
export interface FoundCitation {
  start: number;
  end: number;
  /** Of the number alone. */
  numberStart: number;
  numberEnd: number;
  number: string;
  type: string | null;
  date: FoundDate | null;
  issuer: string | null;
}

const TYPES =
  'Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch liên tịch|Kế hoạch|Kết luận|Hướng dẫn|Thông báo|Công văn|Công điện|Chương trình hành động|Chương trình phối hợp|Chương trình|Báo cáo|Tờ trình|Đề án|Quy định|Quy chế|Văn bản hợp nhất|Văn bản|Lệnh|Sắc lệnh|Phương án|Biên bản|Giấy mời|Thông tri|Điều lệ';
/** The type right before a number, with "số", a subject ("Luật Đầu tư số …") or a list of numbers between. */
const TYPE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${TYPES.replaceAll(' ', '\\s+')})((?:\\s+\\p{L}[^.;:“”"()\\d]{0,80}?)??)\\s*(số\\s*:?)?\\s*$`,
  'iu',
);
const INTRODUCED = /(?:^|[^\p{L}])số\s*:?\s*$/iu;
const REACH = 130;

/** @param text in the recognisers' form (see `viewOf`) */
export function findCitations(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (const match of text.matchAll(DOCUMENT_NUMBER)) {
    const lead = text.slice(Math.max(0, match.index - REACH), match.index);
    const type = typeBefore(lead);
    const introduced = type !== null || INTRODUCED.test(lead);
    const number = numberOf(match, introduced);
    if (!number) continue;
    const numberEnd = match.index + number.length;
    const date = readDate(text, numberEnd);
    const issuer = readIssuer(text, date?.end ?? numberEnd);
    found.push({
      start: match.index - (type?.reach ?? 0),
      end: issuer?.end ?? date?.end ?? numberEnd,
      numberStart: match.index,
      numberEnd,
      number: number.normal,
      type: type?.name ?? null,
      date,
      issuer: issuer?.name ?? null,
    });
  }
  return shareDates(text, found);
}

function typeBefore(lead: string): { name: string; reach: number } | null {
  const found = TYPE_BEFORE.exec(lead);
  if (!found) return null;
  const between = found[2]!;
  // Words between a type and its number only where a law has a name: "Luật Đầu tư số 61/2020/QH14".
  if (between.trim() !== '' && !/^(?:bộ luật|luật|pháp lệnh)$/i.test(found[1]!)) return null;
  const at = found.index + found[0].indexOf(found[1]!);
  return { name: found[1]!.replace(/\s+/g, ' '), reach: lead.length - at };
}

/** "Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị": one date for both. */
function shareDates(text: string, found: FoundCitation[]): FoundCitation[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i]!, found[i + 1]!];
    const between = text.slice(one.numberEnd, next.start);
    if (one.date || one.issuer || !/^\s*(?:và|,|;)\s*(?:số\s*)?$/i.test(between)) continue;
    const sameType = next.type === null || next.type.toLowerCase() === one.type?.toLowerCase();
    if (sameType) one.date = next.date;
    if (sameType || next.issuer !== null) one.issuer = next.issuer;
  }
  return found;
}
