// Divides a text into its bodies: the main one, and the regulations or annexes behind it whose numbering begins anew.
import { marksOf } from '../outline/mark.ts';
import { cellsOf, type Line } from '../text/lines.ts';
import { endsSentence, isCapitals } from '../text/shape.ts';
import {
  annexType,
  beginsRecipients,
  endsBody,
  isAttachedNote,
  isNumberedAnnex,
  isOffice,
  isSignedFor,
} from './phrases.ts';
import { typeOf } from './title.ts';
import { beginsTail } from './tail.ts';

export interface Division {
  /** With the annex's head, without the main one's letterhead. */
  body: Line[];
  tail: Line[];
  /** The first line names the annex's type; false when only its numbering tells that another text begins. */
  headed: boolean;
}

/** How far below an annex's type its "(Ban hành kèm theo …)" may stand. */
const NOTE_WITHIN = 8;
const LONGEST_HEAD = 4;

/** @param lines without footnotes, from the main type's line on or from where the preamble begins */
export function divide(lines: Line[]): Division[] {
  const divisions: Division[] = [{ body: [], tail: [], headed: true }];
  let inTail = false;
  let ended = false;
  const texts = lines.filter((line) => !line.blank);
  const position = new Map(texts.map((line, i) => [line, i]));
  for (const line of lines) {
    const current = divisions.at(-1)!;
    const i = position.get(line);
    if (i === undefined) {
      (inTail ? current.tail : current.body).push(line);
      continue;
    }
    const begun = inTail || !isHeadSoFar(current.body);
    const head = begun && beginsAnnex(texts, i, inTail || ended);
    if (head || (inTail && resumesOutline(line))) {
      divisions.push({ body: [line], tail: [], headed: head });
      inTail = ended = false;
      continue;
    }
    if (inTail && !ended && !isSigned(current.tail) && goesOnWith(current.body, line)) inTail = false;
    inTail ||= beginsTail(line, ended) || signsBeforeRecipients(texts, i);
    (inTail ? current.tail : current.body).push(line);
    if (endsBody(line.text)) ended = true;
  }
  return divisions;
}

/** "PHỤ LỤC I" and nothing below it yet: "DANH MỤC …" goes on with it. */
function isHeadSoFar(body: Line[]): boolean {
  const texts = body.slice(0, LONGEST_HEAD + 1).filter((line) => !line.blank);
  return body.length <= LONGEST_HEAD && texts.every(({ text }) => isNumberedAnnex(text));
}

function beginsAnnex(texts: Line[], i: number, after: boolean): boolean {
  const { text } = texts[i]!;
  // Behind a signature a type alone on its line is enough, in whatever letters.
  if (after && typeOf(text) === text) return true;
  if (annexType(text) === null || !(isCapitals(text) || isNumberedAnnex(text))) return false;
  if (after || isNumberedAnnex(text)) return true;
  return texts.slice(i + 1, i + 1 + NOTE_WITHIN).some((line) => isAttachedNote(line.text));
}

/** Behind a signature an outline that begins in earnest is another text, even without a heading of its own. */
function resumesOutline(line: Line): boolean {
  return marksOf(line.text).some(
    ({ kind, length, value }) =>
      (kind === 'roman' && isCapitals(line.text.slice(length)) && value <= 2) ||
      (value === 1 && ['part', 'chapter', 'article'].includes(kind) && /^\p{L}{3}/u.test(line.text)),
  );
}

const isSigned = (tail: Line[]): boolean =>
  tail.some((line) => cellsOf(line).some(({ text }) => isSignedFor(text) || isOffice(text)));

/** Recipients in the middle of a body, such as a column of its first page: the outline goes on behind them. */
function goesOnWith(body: Line[], { text }: Line): boolean {
  return marksOf(text).some(({ kind, style, value, weak, length }) => {
    if (kind === 'bullet' || weak || !/^["“]?\p{Lu}/u.test(text.slice(length))) return false;
    if (value === 1) return !endsSentence(body.findLast((line) => !line.blank)?.text ?? '.');
    return body.some((line) => marksOf(line.text).some((mark) => mark.style === style && mark.value === value - 1));
  });
}

/** Lines of a signature block: the office, a rule, a name. */
const SIGNATURE_LINES = 4;

/** An office alone on its line, and the recipients below it: a body that has forgotten its "./.". */
function signsBeforeRecipients(texts: Line[], i: number): boolean {
  if (!isOffice(texts[i]!.text)) return false;
  return texts.slice(i + 1, i + 1 + SIGNATURE_LINES).some(({ text }) => beginsRecipients(text));
}
