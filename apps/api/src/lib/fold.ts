// Folding for search: case, marks and tone placement are dropped, as fold_vi does in the database.
import { badInput } from './errors.ts';
import { say } from './words.ts';

/** 'Bình Thuỷ' and 'binh thủy' both become 'binh thuy'. For search only: never shown, never sorted by. */
export const foldVi = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[Đđ]/g, 'd')
    // ASCII alone, as the database's "C" does.
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const MAX_WORDS = 50;

/** LIKE patterns, one for each word of a search text. Throws BAD_USER_INPUT naming `text` when there are too many. */
export function searchPatterns(text: string): string[] {
  const words = new Set(foldVi(text.toWellFormed()).split(/[\s\u0000]+/));
  words.delete('');
  if (words.size > MAX_WORDS)
    throw badInput(
      say(`Chỉ tìm được ${MAX_WORDS} từ một lần.`, `At most ${MAX_WORDS} words can be searched for at once.`),
      ['text'],
    );
  return [...words].map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
