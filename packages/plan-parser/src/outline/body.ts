// Reads the lines of one body into its preamble and its outline.
import type { OutlineNode, Paragraph } from '../model.ts';
import { isClosingPhrase, isTableHead, isTableRow } from '../document/phrases.ts';
import type { Writer } from '../document/writer.ts';
import type { Line } from '../text/lines.ts';
import { endsOpen, endsSentence, isRule, startsLower } from '../text/shape.ts';
import { goesOn, type Wrapping } from '../text/wrap.ts';
import { judge, misfitReason } from './accept.ts';
import { marksOf, type Mark } from './mark.ts';
import { quotedLines } from './quotation.ts';
import { TableRun } from './table.ts';
import { Tree, type Place } from './tree.ts';

export interface Body {
  preamble: Paragraph[];
  sections: OutlineNode[];
}

/** A paragraph while it grows, in offsets of the view. */
interface Growing {
  start: number;
  lines: Line[];
  /** The node's own text, or null in the preamble. */
  owner: OutlineNode | null;
  own: boolean;
}

/**
 * @param lines of one body, in order; those of its head, tail and footnotes are not among them
 * @param width at which the text was broken into lines, if it was
 * @param inTable whether a line is known to stand in a table
 */
export function readBody(
  writer: Writer,
  lines: Line[],
  { wrapping, inTable }: { wrapping: Wrapping | null; inTable: (line: Line) => boolean },
): Body {
  const preamble: Paragraph[] = [];
  const tree = new Tree();
  const texts = lines.filter((line) => !line.blank);
  const quoted = quotedLines(texts);
  const marks = texts.map((line) => (isRule(line.text) || quoted.has(line) ? [] : marksOf(line.text)));
  const numbered = marks.some((found, i) => found.some(({ kind }) => kind !== 'bullet') && !inTable(texts[i]!));
  let growing: Growing | null = null;
  let addressed = false;
  let table: TableRun | null = null;

  const close = () => {
    if (!growing) return;
    const paragraph = writer.paragraphOf(growing.start, growing.lines);
    if (growing.owner) growing.owner.paragraphs.push(paragraph);
    else preamble.push(paragraph);
    growing = null;
  };
  const open = (line: Line) => {
    const before = (growing as Growing | null)?.lines.at(-1)?.text ?? '';
    close();
    // Behind the full stop of a list's last item, or with a colon of its own, a paragraph belongs to what holds the list.
    const leavesList = tree.current?.kind === 'bullet' && (/[.!?]$/.test(before) || line.text.endsWith(':'));
    const owner = leavesList ? (tree.enclosing ?? tree.current) : tree.current;
    // A mark alone on its line has its heading on the next one.
    const own = owner !== null && owner.paragraphs.length + owner.children.length === 0;
    growing = { start: line.start, lines: [line], owner, own };
    writer.assign(line, owner ? 'text' : 'preamble');
  };
  const extend = (line: Line) => {
    growing!.lines.push(line);
    writer.assign(line, growing!.owner ? 'text' : 'preamble');
  };

  for (const [i, line] of texts.entries()) {
    const next = texts[i + 1];
    const row = isTableRow(line.text) || inTable(line);
    if (table && !row && (!(table as TableRun).loose || isClosingPhrase(line.text))) endTable();
    const before: Line | null = (growing as Growing | null)?.lines.at(-1) ?? null;
    if (isRule(line.text) || isPageNumber(line, before, next)) {
      writer.assign(line, 'furniture');
      continue;
    }
    const place = choosePlace(i, line, before);
    if (place === 'inside') {
      extend(line);
      continue;
    }
    if (place) {
      addNode(line, place);
      continue;
    }
    if (table || row || isTableHead(line.text)) {
      table ??= new TableRun(line, !row);
      table.add(line);
      open(line);
      continue;
    }
    if (/^kính gửi/i.test(line.text)) addressed = true;
    else if (!/^[-+*]/.test(line.text)) addressed = false;
    if (continues(line)) extend(line);
    else open(line);
  }
  close();
  endTable();
  return { preamble, sections: tree.sections };

  /** The mark that this line begins with, if it is one here; 'inside' when it belongs to the sentence before it. */
  function choosePlace(i: number, line: Line, before: Line | null): Place | 'inside' | null {
    if (inTable(line) || isTableRow(line.text)) return null;
    const found = marks[i]!.filter(({ kind }) => kind !== 'bullet' || tree.current || (!numbered && !addressed));
    if (found.length === 0) return null;
    tree.describe(endingOf(before));
    const place = tree.place(found)!;
    if (table) {
      if (!table.isOver(place, line)) return null;
      // What stood in the table's last cell does not go on here.
      before = null;
      endTable();
    }
    const afterHeading = growing !== null && growing.own && growing.lines.length === 1;
    const verdict = judge(place, { line, before, afterHeading, open: tree.currentMark, after: texts[i + 1], wrapping });
    if (verdict === 'text') return before && !endsSentence(before.text) ? 'inside' : null;
    if (verdict === 'doubtful') warnDoubtful(line, place.mark);
    return place;
  }

  function endingOf(before: Line | null): { awaiting: boolean; colon: boolean } {
    const own = growing !== null && growing.own && growing.owner === tree.current;
    const text = before?.text ?? '';
    return { awaiting: own && !endsSentence(text), colon: /:["”]?$/.test(text) };
  }

  function addNode(line: Line, place: Place): void {
    close();
    const { mark, fit } = place;
    const markEnd = line.start + mark.length;
    const node: OutlineNode = {
      kind: mark.kind,
      number: mark.number,
      mark: writer.span(line.start, markEnd),
      paragraphs: [],
      children: [],
    };
    tree.add(place, node);
    warnMisfit(line, mark, fit);
    writer.cut(line, markEnd, 'mark');
    writer.assign(line, 'text');
    if (markEnd < line.end) growing = { start: markEnd, lines: [line], owner: node, own: true };
  }

  /** Whether a line without a mark goes on with the paragraph before it. */
  function continues(line: Line): boolean {
    if (!growing) return false;
    const last = growing.lines.at(-1)!;
    if (isClosingPhrase(line.text) && endsSentence(last.text)) return false;
    const gap = writer.lines.slice(last.index + 1, line.index).some((between) => between.blank);
    return goesOn(last, line, { gap, heading: growing.own, wrapping });
  }

  function endTable(): void {
    if (!table) return;
    const [first, last] = table.range;
    writer.warn('table-flattened', 'Rows of a table stand here as lines: kept as text, not as outline', first, last);
    table = null;
    close();
  }

  function warnDoubtful(line: Line, mark: Mark): void {
    const [code, what] =
      mark.kind === 'bullet' ? (['dash-doubtful', 'dash'] as const) : (['mark-doubtful', 'number'] as const);
    writer.warn(code, `This ${what} may belong to the sentence before it`, line.start, line.start + mark.length);
  }

  function warnMisfit(line: Line, mark: Mark, fit: Place['fit']): void {
    const reason = misfitReason(mark, fit);
    if (!reason) return;
    const codes = {
      skip: 'number-skips',
      late: 'number-skips',
      repeat: 'number-repeats',
      restart: 'number-restarts',
    } as const;
    const code = fit in codes ? codes[fit as keyof typeof codes] : 'number-misfits';
    writer.warn(code, reason, line.start, line.start + mark.length);
  }
}

/** A bare number inside a sentence that goes on after it: the foot or head of a printed page. */
function isPageNumber(line: Line, before: Line | null, next: Line | undefined): boolean {
  if (!before || !next || !/^-?\s*\d{1,3}\s*-?$/.test(line.text)) return false;
  return before.text.length > 20 && !endsSentence(before.text) && (startsLower(next.text) || endsOpen(before.text));
}
