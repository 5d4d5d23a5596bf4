// What may be an outline mark at the start of a line. Whether it is one, the tree decides from what came before.
import type { NodeKind } from '../model.ts';
import { isCapitals } from '../text/shape.ts';
import { anyValue, letterValue, romanValue } from './ordinals.ts';

export interface Mark {
  kind: NodeKind;
  /** Marks of one style count together: "1." and "1)" do not. */
  style: string;
  /** How far out it usually stands: less is further out. */
  rank: number;
  number: string;
  /** The last component of the number, to compare within its style; 0 for bullets. */
  value: number;
  /** Of "2.1.3": ["2", "1"]. */
  prefix: string[];
  /** Units of the line that the mark takes, its punctuation and blanks included. */
  length: number;
  /** Written in a way that text also is: it needs the context's word for it. */
  weak: boolean;
}

const WORDED: { kind: NodeKind; rank: number; pattern: RegExp }[] = [
  {
    kind: 'part',
    rank: 10,
    pattern:
      /^phần\s+(?:thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|[IVXLC]{1,7}|\d{1,2}|[A-ZĐ])(?![\p{L}\d])/iu,
  },
  { kind: 'chapter', rank: 20, pattern: /^chương\s+(?:[IVXLC]{1,7}|\d{1,3})[a-z]?(?![\p{L}\d])/iu },
  { kind: 'section', rank: 30, pattern: /^mục\s+(?:[IVXLC]{1,7}|\d{1,3}|[A-ZĐ])(?![\p{L}\d])/iu },
  { kind: 'section', rank: 35, pattern: /^tiểu\s+mục\s+(?:[IVXLC]{1,7}|\d{1,3}|[A-ZĐ])(?![\p{L}\d])/iu },
  { kind: 'article', rank: 40, pattern: /^điều\s+\d{1,4}[a-zđ]?(?![\p{L}\d])/iu },
];

const ROMAN = /^([IVXLC]{1,7})(\s*(?:\/\.|\.[-/)]|\/-|[./)-])\s*)/;
/** Without its punctuation: alone on its line, or before a heading in capitals. */
const BARE_ROMAN = /^([IVXLC]{1,7})(?:$|\s+(?=\p{Lu}{2}))/u;
const COMPOUND = /^((?:[IVXLC]{1,7}|\d{1,3}|[a-zđ](?=\.\d{1,2}[.)/:]))(?:\.\d{1,2}){1,4})(?![\d%])(\s*[.):/-]|)(\s*)/;
const ARABIC = /^(\d{1,3})(\s*(?:\/\.|\.[-/)]|\/-|[./)-])\s*)(?![\d.])/;
const CAPITAL = /^([A-ZĐ])(\s*[./)-]\s*)/;
const LETTER = /^([a-zđ])(\s*[./)]\s*|-\s+(?=\p{Lu})|,\s+(?=\p{Lu}))/u;
const SMALL_ROMAN = /^(i{1,3}|iv|vi{0,3}|ix|x)(\s*[.)]\s*)/;
const PAREN = /^\(\s*(\d{1,3}|[a-zđ]|[ivx]{2,4})\s*\)(\s*)/;
const BULLET = /^([-+*•●▪■·∙◦○◆♦➢✓\uf0a7\uf0b7\uf0d8\uf0fc])(\s*)/;
const TYPED_O = /^o(?:\t\s*|\s{2,})(?=\p{Lu})/u;

/**
 * @param text a line without the blanks around it
 * @returns the readings in the order of preference; "C." may be a letter or a roman hundred
 */
export function marksOf(text: string): Mark[] {
  const worded = wordedMark(text);
  if (worded) return [worded];
  const found = [compoundMark(text), romanMark(text), arabicMark(text), capitalMark(text)];
  return [...found, smallRomanMark(text), letterMark(text), parenMark(text), bulletMark(text)].filter(
    (mark) => mark !== null,
  );
}

function wordedMark(text: string): Mark | null {
  if (!/^[pcmtđ]/i.test(text)) return null;
  for (const { kind, rank, pattern } of WORDED) {
    const found = pattern.exec(text)?.[0];
    if (!found) continue;
    const behind = text.slice(found.length);
    const separator = /^\s*[.:/)-]*\s*/.exec(behind)![0];
    const rest = behind.slice(separator.length);
    // "Điều 4 Nghị định số …" is a reference; "Chương I QUY ĐỊNH CHUNG" and "Điều 4" alone are headings.
    const punctuated = /[.:-]/.test(separator) && !/^\s*\//.test(separator);
    if (rest !== '' && !punctuated && !isCapitals(rest)) return null;
    const number = found.replace(/\s+/g, ' ');
    const counted = number.slice(number.search(/\s(?!mục\s)/i) + 1).replace(/^mục\s+/i, '');
    const value = anyValue(counted);
    if (value === null) return null;
    const length = found.length + separator.length;
    const weak = !/^\p{Lu}/u.test(text);
    return { kind, style: `${kind}${rank}`, rank, number, value, prefix: [], length, weak };
  }
  return null;
}

/** The punctuation that tells styles apart. */
const punctuation = (separator: string) => separator.trim();

/** "1/KH-UBND", "1-KH" and "5-7 tỷ" are no marks; "1/ Mục đích" and "I- MỤC ĐÍCH" are. */
function isNumbersOwn(separator: string, rest: string): boolean {
  if (!/[/-]/.test(separator)) return false;
  if (/^[/-]$/.test(separator)) return !/^\p{Lu}\p{Ll}/u.test(rest);
  return /^\d/.test(rest);
}

function romanMark(text: string): Mark | null {
  const found = ROMAN.exec(text);
  if (!found) return bareRomanMark(text);
  const value = romanValue(found[1]!);
  if (value === null || value > 60) return null;
  const rest = text.slice(found[0].length);
  // "V.I. Lênin", "C.Mác": initials of a name.
  if (/^\p{Lu}\.(?!\d)/u.test(rest)) return null;
  if (/^[/-]$/.test(found[2]!) && !/^\p{Lu}[\p{L} ]/u.test(rest)) return null;
  const style = `roman${punctuation(found[2]!)}`;
  return { kind: 'roman', style, rank: 38, number: found[1]!, value, prefix: [], length: found[0].length, weak: false };
}

function bareRomanMark(text: string): Mark | null {
  const found = BARE_ROMAN.exec(text);
  const value = found ? romanValue(found[1]!) : null;
  if (!found || value === null || value > 30) return null;
  const length = found[0].length;
  if (length < text.length && !isCapitals(text.slice(length))) return null;
  return { kind: 'roman', style: 'roman.', rank: 38, number: found[1]!, value, prefix: [], length, weak: true };
}

function compoundMark(text: string): Mark | null {
  const found = COMPOUND.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  const closed = found[2] !== '';
  // "1.5 triệu", "2.1 tỷ": an amount, unless something closes the number or a sentence begins.
  if (!closed && !/^["“‘]?[\p{Lu}]/u.test(rest)) return null;
  if (/^\s*[/-]$/.test(found[2]!) && found[3] === '') return null;
  const parts = found[1]!.split('.');
  const value = Number(parts.at(-1));
  const length = found[0].length;
  const base = { style: `subclause${parts.length}`, rank: 55 + parts.length, number: found[1]!, value };
  return { kind: 'subclause', ...base, prefix: parts.slice(0, -1), length, weak: !closed };
}

function arabicMark(text: string): Mark | null {
  const found = ARABIC.exec(text);
  if (!found) return null;
  const [all, number, separator] = [found[0], found[1]!, found[2]!];
  const rest = text.slice(all.length);
  if (isNumbersOwn(separator, rest)) return null;
  const value = Number(number);
  const style = `arabic${punctuation(separator)}`;
  const closedByBracket = punctuation(separator) === ')';
  const [kind, rank] = closedByBracket ? (['paren', 68] as const) : (['clause', 50] as const);
  return { kind, style, rank, number, value, prefix: [], length: all.length, weak: false };
}

function capitalMark(text: string): Mark | null {
  const found = CAPITAL.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  if (/^\p{Lu}\./u.test(rest) || (/^\s*[./-]$/.test(found[2]!) && !/^\p{Lu}{2}/u.test(rest))) return null;
  const style = `capital${punctuation(found[2]!)}`;
  const base = { kind: 'part', style, rank: 15, number: found[1]!, prefix: [] } as const;
  return { ...base, value: letterValue(found[1]!)!, length: found[0].length, weak: !isCapitals(rest), prefix: [] };
}

function letterMark(text: string): Mark | null {
  const found = LETTER.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  // "a/b", "v.v", "d.n": letters within text; a sentence or a blank must follow the point.
  if (/^[./]$/.test(found[2]!) && !/^["“‘]?\p{Lu}/u.test(rest)) return null;
  const style = `letter${punctuation(found[2]!)}`;
  const base = { kind: 'point', style, rank: 60, number: found[1]!, prefix: [] } as const;
  return {
    ...base,
    value: letterValue(found[1]!)!,
    length: found[0].length,
    weak: found[2]!.startsWith(','),
    prefix: [],
  };
}

function smallRomanMark(text: string): Mark | null {
  const found = SMALL_ROMAN.exec(text);
  if (!found || (/^\.$/.test(found[2]!) && !/^\p{Lu}/u.test(text.slice(found[0].length)))) return null;
  const style = `smallRoman${punctuation(found[2]!)}`;
  const value = romanValue(found[1]!)!;
  return { kind: 'point', style, rank: 65, number: found[1]!, value, prefix: [], length: found[0].length, weak: false };
}

function parenMark(text: string): Mark | null {
  const found = PAREN.exec(text);
  if (!found) return null;
  const number = found[1]!;
  const [script, value] = /^\d/.test(number)
    ? (['digit', Number(number)] as const)
    : number.length > 1 || number === 'i'
      ? (['roman', romanValue(number)] as const)
      : (['letter', letterValue(number)] as const);
  if (value === null) return null;
  const base = { kind: 'paren', style: `paren-${script}`, rank: 70, number, value, prefix: [] } as const;
  return { ...base, length: found[0].length, weak: false, prefix: [] };
}

/** How far out each bullet usually stands: a star heads a group, a plus stands below a dash. */
const BULLET_RANKS: Record<string, number> = { '*': 78, '-': 80, '+': 85, '◦': 86, '○': 86, o: 86 };

function bulletMark(text: string): Mark | null {
  const found = BULLET.exec(text) ?? TYPED_O.exec(text);
  if (!found) return null;
  const sign = found[1] ?? 'o';
  const rest = text.slice(found[0].length);
  if (rest === '' || (found[2] === '' && /^[\d\s*+=-]/.test(rest))) return null;
  const base = { kind: 'bullet', style: `bullet${sign}`, rank: BULLET_RANKS[sign] ?? 82, value: 0 } as const;
  return { ...base, number: sign === '+' ? '+' : '-', prefix: [], length: found[0].length, weak: false };
}
