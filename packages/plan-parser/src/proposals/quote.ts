// A stretch of the source as a clause's text has it: the words, and where they stand among the clause's.
import type { PlanDocument, Span } from '../model.ts';
import { readable } from '../text/readable.ts';
import type { PlanClause } from './model.ts';

export interface Quote {
  text: string;
  /** In the clause's text, from 0, in characters (code points). */
  start: number;
}

/**
 * @param span offsets in the source
 * @returns null when the span holds no words, or reaches beyond the clause's own text
 */
export function quoteOf(document: PlanDocument, clause: PlanClause, span: Span): Quote | null {
  const parts: string[] = [];
  let before: string | null = null;
  let covered = 0;
  let passed = '';
  for (const paragraph of clause.paragraphs) {
    const from = Math.max(span.start, paragraph.start);
    const to = Math.min(span.end, paragraph.end);
    if (to > from) {
      covered += to - from;
      before ??= passed + wordsOf(document, paragraph.start, from);
      parts.push(wordsOf(document, from, to));
    }
    passed += `${paragraph.text}\n`;
  }
  const text = parts.join('\n').trim();
  const outside = document.source.slice(span.start, span.end).replace(/\s+/g, '').length;
  if (text === '' || covered < outside) return null;
  // The words before may lose a blank where they are cut: the quote stands there or right behind.
  const at = clause.text.indexOf(text, Math.max(0, before!.length - 1));
  const found = at >= 0 ? at : clause.text.indexOf(text);
  return found < 0 ? null : { text, start: [...clause.text.slice(0, found)].length };
}

/** What the document's own text holds between two offsets: page numbers and footnotes that stand between are left out. */
function wordsOf({ source, pieces }: PlanDocument, start: number, end: number): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.end <= start || piece.role === 'furniture' || piece.role === 'footnote') continue;
    if (piece.start >= end) break;
    text += source.slice(Math.max(start, piece.start), Math.min(end, piece.end));
  }
  return readable(text);
}
