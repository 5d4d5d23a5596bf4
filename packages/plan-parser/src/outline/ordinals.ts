// What a printed number counts: romans, the alphabet of points, ordinals in words.

/** The order of points (Nghị định 30/2020/NĐ-CP); the foreign letters stand where English has them, so that a to f fits. */
const LETTERS = [...'abcdđefghijklmnopqrstuvwxyz'];
/** Letters that Vietnamese lettering has; from one to the next nothing is skipped. */
const VIETNAMESE = new Set('abcdđeghiklmnopqrstuvxy');
const ROMAN = /^(?=[IVXLC])(?:C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** @returns null when it is not a well-formed roman number below 400 */
export function romanValue(text: string): number | null {
  const upper = text.toUpperCase();
  if (!ROMAN.test(upper)) return null;
  let sum = 0;
  for (let i = 0; i < upper.length; i++) {
    const value = ROMAN_VALUES[upper[i]!]!;
    sum += value < (ROMAN_VALUES[upper[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** A place in the long alphabet, 1 for a; only good to compare letters with each other. */
export function letterValue(letter: string): number | null {
  const at = LETTERS.indexOf(letter.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** Whether `to` comes right after `from` in Vietnamese lettering, or in one that borrows English letters or skips đ. */
export function isNextLetter(from: number, to: number): boolean {
  return to > from && (to === from + 1 || lettersBetween(from, to).every((letter) => !VIETNAMESE.has(letter)));
}

/** True for a step from d to e: common, and nothing is missing. */
export function skipsOnlyDStroke(from: number, to: number): boolean {
  return lettersBetween(from, to).join('') === 'đ';
}

function lettersBetween(from: number, to: number): string[] {
  return LETTERS.slice(from, to - 1);
}

/** "thứ nhất" → 1. */
export function wordValue(text: string): number | null {
  const at = WORDS.indexOf(text.toLowerCase().replace(/^thứ\s+/, ''));
  return at < 0 ? null : at + 1;
}

/** The value of a number that may be arabic, roman, a letter or a word. */
export function anyValue(text: string): number | null {
  const arabic = /^(\d+)([a-zđ]?)$/i.exec(text);
  // A letter puts the number between two: 3a is 3.01.
  if (arabic) return Number(arabic[1]) + (arabic[2] ? letterValue(arabic[2])! / 100 : 0);
  return romanValue(text) ?? wordValue(text) ?? (text.length === 1 ? letterValue(text) : null);
}
