// What stands above a document's type: bodies, the State's or the Party's motto, number, place and date.
import { isoDate } from '../citations/date.ts';
import { DOCUMENT_NUMBER, numberOf } from '../citations/number.ts';
import type { Line } from '../text/lines.ts';
import { isCapitals, isRule } from '../text/shape.ts';
import type { Writer } from './writer.ts';

export interface Letterhead {
  number: string | null;
  place: string | null;
  issuedOn: string | null;
}

const MOTTO = /cộng\s*h[òo][àa]?\s*a?\s*xã hội chủ nghĩa|độc lập\s*-\s*tự do\s*-\s*hạnh phúc|đảng cộng sản việt nam/i;
const NUMBER_LINE = /^(?:\p{L}+\s+){0,3}số\s{0,9}:?(?:[\d.…_\s]{0,60}[-/]|\s{0,9}\d)/iu;
const BLANK_NUMBER = /(?:^|\s)số:?[\s.…_:]{0,60}[-/]\s{0,9}\p{Lu}/iu;
const DATE = /ngày[\s.…_]{0,30}(\d{0,2})[\s.…_]{0,30}tháng[\s.…_]{0,30}(\d{0,2})[\s.…_]{0,30}năm[\s.…_]{0,30}(\d{4}|)/i;
const SHORT_DATE = /,\s*ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/i;
const PLACE = /(\p{Lu}[\p{L} .]{1,40}?)\s*,\s*$/u;
const BODY =
  /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ |SỞ |BAN |THÀNH PHỐ|TỈNH|QUẬN|HUYỆN|XÃ |PHƯỜNG|THÀNH ỦY|THÀNH UỶ|TỈNH ỦY|QUẬN ỦY|HUYỆN ỦY|ĐẢNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VĂN PHÒNG|THANH TRA|CÔNG AN|MẶT TRẬN|UBND|HĐND)/u;

/** A line that only a letterhead has, or capitals where one stands. */
export function isLetterheadLine({ text }: Line): boolean {
  if (MOTTO.test(text) || NUMBER_LINE.test(text) || BLANK_NUMBER.test(text) || isRule(text)) return true;
  if (/^V\s*\/\s*v\s/i.test(text) || /^\(?dự thảo/i.test(text)) return true;
  if ((DATE.test(text) || SHORT_DATE.test(text)) && text.length < 90 && /,\s*ngày/i.test(text)) return true;
  return isCapitals(text) && BODY.test(text);
}

/** Reads number, place and date, and warns of what was left blank. */
export function readLetterhead(writer: Writer, lines: Line[]): Letterhead {
  const head: Letterhead = { number: null, place: null, issuedOn: null };
  let sawDate = false;
  for (const line of lines) {
    head.number ??= readNumber(writer, line);
    const date = DATE.exec(line.text) ?? SHORT_DATE.exec(line.text);
    if (!date || sawDate) continue;
    sawDate = true;
    head.issuedOn = isoDate(date[3], date[2], date[1]);
    const left = line.text
      .slice(0, line.text.indexOf('ngày', date.index))
      .split(/\t|\s{3,}/)
      .at(-1)!;
    head.place = PLACE.exec(left.slice(-60))?.[1]?.trim() ?? null;
    if (head.issuedOn === null) {
      writer.warn(
        'date-blank',
        'The date is not filled in, or no day of the calendar',
        line.start + date.index,
        line.end,
      );
    }
  }
  return head;
}

function readNumber(writer: Writer, { text, start, end }: Line): string | null {
  const label = /(?:^|[\s(])số\s*:?\s*/iu.exec(text);
  if (!label) return null;
  const at = label.index + label[0].length;
  const match = text
    .slice(at, at + 60)
    .matchAll(DOCUMENT_NUMBER)
    .next().value;
  const number = match && match.index === 0 ? numberOf(match, true) : null;
  if (!number && BLANK_NUMBER.test(text)) {
    writer.warn('number-blank', 'The number is not filled in', start + label.index, end);
  }
  return number?.normal ?? null;
}
