// A paragraph cut into sentences and their parts, with offsets; what stands in quotes or brackets is never cut.
import type { Span } from '../model.ts';
import { VERB } from './words.ts';

const OPENING = '(“«[';
const CLOSING = ')”»]';

/** For each place of the text, whether it lies outside quotes and brackets; all of it when they don't pair up. */
function outside(text: string): (at: number) => boolean {
  const inner = new Uint8Array(text.length);
  let depth = 0;
  let straight = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (OPENING.includes(letter)) depth++;
    // An item's own mark, "a)", closes nothing.
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === '"') straight = !straight;
    if (depth > 0 || straight) inner[i] = 1;
  }
  return depth > 0 || straight ? () => true : (at) => inner[at] === 0;
}

function cut(text: string, span: Span, pattern: RegExp, free: (at: number) => boolean): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const at = span.start + match.index;
    if (!free(at)) continue;
    parts.push({ start, end: at });
    start = at + match[0].length;
  }
  parts.push({ start, end: span.end });
  return parts.map((part) => trimmed(text, part)).filter(({ start: from, end }) => end > from);
}

/** Abbreviations before a full stop end no sentence. */
const SENTENCE = /(?<!(?:^|\s)(?:TT|KT|TM|TP|Tp|ThS|TS|PGS|GS|Q|P|\d{1,2}))[.!?](?:\[\d{1,3}\])?\s+(?=[“"]?\p{Lu})/gu;

/** The sentences of a text, without their full stops. */
export const sentencesOf = (text: string): Span[] => cut(text, { start: 0, end: text.length }, SENTENCE, outside(text));

const PART = new RegExp(
  `\\s*;\\s*(?:đồng thời,?\\s+)?|,?\\s+đồng thời,?\\s+(?=${VERB})|,\\s+(?=kịp thời\\s+${VERB})|,\\s+(?=gắn với việc\\s)|\\s+(?=hoặc đột xuất (?:theo yêu cầu|khi))`,
  'giu',
);

/** The parts of a sentence from `start` on: each may order something of its own. */
export const partsOf = (text: string, sentence: Span): Span[] => cut(text, sentence, PART, outside(text));

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;.]/.test(text[from]!)) from++;
  while (to > from && /[\s,;.]|\//.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
