// Footnotes that are marked "(1)", "*" or "1" and gathered at the end: such marks also stand for other things, so they
// are taken for footnotes only where a list behind the body and marks in the text that fit each other make it certain.
import type { Line } from '../text/lines.ts';
import { isRule } from '../text/shape.ts';
import { beginsTail } from './tail.ts';
import { endsBody } from './phrases.ts';

/** How the notes of a document are marked. */
export interface NoteStyle {
  /** What a note begins with; its number in the first group, or a star for each. */
  note: RegExp;
  /** A mark in the text, which stands right behind a word. */
  reference: RegExp;
  /** The first line of the list. */
  from: number;
}

/** Behind a word, a number or a closing sign, without a blank. */
const GLUED = '(?<=[\\p{L}\\d”"»)])';
const STYLES = [
  { note: /^\((\d{1,2})\)\s*(?=["“‘(]?[\p{L}\d])/u, reference: new RegExp(`${GLUED}\\((\\d{1,2})\\)`, 'gu') },
  { note: /^(\*{1,4})\s*(?=["“‘(]?[\p{L}\d])/u, reference: /(?<=[\p{L}\d”"»)])(\*{1,4})(?!\*)/gu },
  {
    note: /^(\d{1,2})\s+(?=["“‘(]?\p{Lu})/u,
    reference: /(?<=\p{Ll}[”"»)]?)(\d{1,2})(?=[\s,.;:)]|$)/gu,
  },
];

/** The style of the list that ends the text, or null where there is none that is certain. */
export function endNoteStyle(lines: readonly Line[]): NoteStyle | null {
  const texts = lines.filter(({ blank }) => !blank);
  for (const { note, reference } of STYLES) {
    const at = texts.findLastIndex((line) => numberIn(note.exec(line.text)) === 1);
    const first = texts[at];
    if (!first || !comesBehind(texts, at)) continue;
    const listed = texts
      .slice(at)
      .map((line) => numberIn(note.exec(line.text)))
      .filter((number) => number !== null);
    if (!listed.every((number, i) => number === i + 1)) continue;
    const referred = new Set(
      texts.slice(0, at).flatMap((line) => [...line.text.matchAll(reference)].map((found) => numberIn(found))),
    );
    if (listed.every((number) => referred.has(number))) return { note, reference, from: first.index };
  }
  return null;
}

/** Of "(12)" or "**". */
export function numberIn(found: RegExpMatchArray | null): number | null {
  const mark = found?.[1];
  if (mark === undefined) return null;
  return mark.startsWith('*') ? mark.length : Number(mark);
}

/** The body has ended before the list: by its "./.", its signature, or a line that is drawn. */
function comesBehind(texts: readonly Line[], at: number): boolean {
  const before = texts[at - 1];
  if (!before) return false;
  return isRule(before.text) || texts.slice(0, at).some((line) => endsBody(line.text) || beginsTail(line, false));
}
