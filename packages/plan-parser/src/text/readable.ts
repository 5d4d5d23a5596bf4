// A stretch of the source as one reads it, for output: composed, without invisible characters, blanks run together.

/** Normalising a long run of marks takes quadratic time; letters have a few at most. */
const MARKED_LETTER = /[^\p{M}]\p{M}{1,8}/gsu;

/**
 * The words stay as printed, slips included.
 * @param raw a slice of the source, line breaks and all
 */
export function readable(raw: string): string {
  return raw
    .replace(MARKED_LETTER, (letter) => letter.normalize('NFC'))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
