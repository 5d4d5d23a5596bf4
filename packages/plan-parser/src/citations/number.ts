// Numbers and signs of documents: what they look like, and their normal form.

const YEAR = '(?:19|20)\\d{2}';
const BLANKS = '[ \\t\\n\\r]{0,4}';
/** Capitals, the small letters that some signs have ("TTg", "CTr", "QĐi"), and the number of a legislature. */
const LETTERS = '\\p{Lu}(?:\\p{Lu}|(?<=[TC]T)[gr]|(?<=Đ)i|(?<=Q)[uy]){0,17}';
const SIGN = `${LETTERS}(?:[&.]${LETTERS})*\\d{0,3}(?!\\p{L})`;

/**
 * "33/CT-TTg", "09/2019/NĐ-CP", "97/2025/QH15", "23-QĐ/TW", "9086/BNV-CTTN&BĐG", with stray blanks around the signs.
 * Bounded everywhere, so that no text makes it slow. Groups: number, year, first sign, the rest.
 */
export const DOCUMENT_NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.,-])(\\d{1,5}[a-z]?)` +
    `(?:${BLANKS}/${BLANKS}(${YEAR}))?` +
    `${BLANKS}[/-]${BLANKS}(${SIGN})` +
    `((?:${BLANKS}[-/]${BLANKS}${SIGN}){0,4})`,
  'gu',
);

/** Signs whose usual spelling mixes capitals and small letters. */
const SPELLING = new Map(
  ['TTg', 'TTr', 'CTr', 'QĐi', 'TTLT', 'NĐ', 'QĐ', 'CTHĐ', 'GPMB', 'PCTT', 'CTrPH', 'CTrHĐ'].map((sign) => [
    sign.toUpperCase(),
    sign,
  ]),
);
/** What a sign is never: units, names of roads, weekdays. */
const NO_SIGN = /^(?:Q|P|H|TP|TX|A|B|C|D|KM|HA|TH|TL|NM|USD|VND|VNĐ|CV|COVID)$/i;
/** First signs that make a number of a document without any word before it. */
const KINDS =
  /^(?:KH|CT|QĐ|QĐI|NQ|NĐ|TT|TTLT|TB|HD|BC|TTR|CTR|CV|CĐ|KL|QC|QH\d+|UBTVQH\d+|L|PL|LCT|ĐA|DA|PA|BB|TTG|VBHN|SL|HĐ|GM|GP|CTHĐ|CTRPH|QUYĐ|TTHC|QYĐ|NQLT|KHLT|HDLT|CTPH|CTLT|ĐT)$/iu;

export interface DocumentNumber {
  /** Units of the text that the number takes. */
  length: number;
  normal: string;
}

/**
 * The normal form of a match of DOCUMENT_NUMBER.
 * @param introduced a word such as "số" or "Công văn" stands before it
 * @returns null when it is another number, such as "15/Q" of an address
 */
export function numberOf(match: RegExpMatchArray, introduced: boolean): DocumentNumber | null {
  const [all, number = '', year, first = '', rest = ''] = match;
  const party = new RegExp(`^\\d+[a-z]?${BLANKS}-`).test(all) && year === undefined;
  const law = /^(?:QH|UBTVQH)\d+$/i.test(first);
  if (NO_SIGN.test(first) && !(rest && introduced)) return null;
  if (!rest && !law && !introduced && !KINDS.test(first)) return null;
  if (!rest && !law && !KINDS.test(first) && !/^\p{Lu}{2,}$/u.test(first)) return null;
  if (party && !/\//.test(rest)) return null;
  const signs = cleanSigns(first + rest, law);
  const separator = party ? '-' : '/';
  const taken = all.length - signs.dropped;
  return { length: taken, normal: `${number}${year ? `/${year}` : ''}${separator}${signs.text}` };
}

/** Usual capitals, no blanks, without the footnote digit that lost its brackets ("CT-TTg1"). */
function cleanSigns(raw: string, law: boolean): { text: string; dropped: number } {
  const glued = law ? null : /(?<=[\p{L}])(?<!QH|HĐND|UBTVQH|K)\d{1,2}$/u.exec(raw);
  const kept = glued ? raw.slice(0, glued.index) : raw;
  const text = kept.replace(/\s+/g, '').replace(/\p{L}+/gu, (sign) => SPELLING.get(sign.toUpperCase()) ?? sign);
  return { text, dropped: glued ? glued[0].length : 0 };
}

/** Two numbers are one when only capitals or a leading zero tell them apart. */
export function sameNumberKey(normal: string): string {
  return normal.toUpperCase().replace(/^0+(?=\d)/, '');
}
