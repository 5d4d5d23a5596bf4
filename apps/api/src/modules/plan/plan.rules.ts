// Finds where a text of the plan cites a document or refers to a footnote. Pure.
import type { FootnoteRow, LegalDocumentRow } from './plan.store.ts';

export interface MentionRow {
  start: number;
  end: number;
  document?: LegalDocumentRow;
  footnote?: FootnoteRow;
}

/**
 * Every place of `text` that names one of the documents by its number, or holds a mark ('[1]') of one of the footnotes,
 * in the order of the text, in code points from 0. A number may be printed in capitals or with stray blanks around its
 * '/' and '-' ('75/KH- UBND'); it is never found inside a longer one ('10/KH-UBND' in '110/KH-UBND').
 */
export function mentionsOf(
  text: string,
  documents: readonly LegalDocumentRow[],
  footnotes: readonly FootnoteRow[],
): MentionRow[] {
  const places: MentionRow[] = [];
  const find = (pattern: RegExp, what: Omit<MentionRow, 'start' | 'end'>): void => {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const start = [...text.slice(0, index)].length;
      places.push({ start, end: start + [...found].length, ...what });
    }
  };
  for (const document of documents) find(numberPattern(document.number), { document });
  for (const footnote of footnotes) find(new RegExp(`\\[${footnote.number}\\]`, 'g'), { footnote });
  return places.sort((a, b) => a.start - b.start);
}

function numberPattern(number: string): RegExp {
  const loose = number
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\s*[/-]\s*/g, (mark) => `\\s*${mark.trim()}\\s*`);
  return new RegExp(`(?<![\\p{L}\\p{N}/-])${loose}(?![\\p{L}\\p{N}])`, 'giu');
}
