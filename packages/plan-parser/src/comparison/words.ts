// The words of a text, and how much two texts have in common.

/** A word with its marks, a number such as "1.234,5" or "33/CT-TTg", a stretch of blanks, or one other sign. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+(?:[./,&-][\p{L}\p{N}\p{M}]+)*|./gsu;

/** A text cut into words, blanks and signs: together they are the text in NFC. */
export const tokensOf = (text: string): string[] => text.normalize('NFC').match(TOKEN) ?? [];

/** The words alone, in small letters. */
export const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .map((token) => token.toLowerCase());

const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\[\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:/]+$/, '')
    .trim();

/**
 * True when two texts say the same: blanks, the numbers of footnotes and the signs at the end aside, for these change
 * when something else is inserted.
 */
export const sameWords = (a: string, b: string): boolean => comparable(a) === comparable(b);

/** What texts that say the same have in common. */
export const wordKey = comparable;

/** How many of the words of two texts are the same: from 0 (none) to 1 (all), as often as they stand there. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const rest = new Map<string, number>();
  for (const word of a) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = rest.get(word) ?? 0;
    if (left === 0) continue;
    rest.set(word, left - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
