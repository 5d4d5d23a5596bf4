// Builds the outline: each mark finds its level among those open, by what would follow there.
import type { NodeKind, OutlineNode } from '../model.ts';
import { isNextLetter, skipsOnlyDStroke } from './ordinals.ts';
import type { Mark } from './mark.ts';

interface Open {
  node: OutlineNode;
  mark: Mark;
  /** No paragraph but its heading, no children yet, and the heading asks for something below it. */
  awaiting: boolean;
  /** Its last line ends in a colon. */
  colon: boolean;
}

/** How well a mark follows what came before. */
export type Fit = 'next' | 'first' | 'late' | 'skip' | 'repeat' | 'restart' | 'misfit';

/** Where a mark would go: below the open levels up to `depth`. */
export interface Place {
  mark: Mark;
  fit: Fit;
  depth: number;
}

/** No document nests deeper; noise would, without end. */
const DEEPEST = 24;
const WORDED = new Set<NodeKind>(['part', 'chapter', 'section', 'article']);
/** What "2.1" may stand below. */
const PREFIXES = new Set<NodeKind>(['clause', 'subclause', 'roman', 'point']);
const ORDER: Fit[] = ['next', 'first', 'skip', 'late', 'restart', 'misfit', 'repeat'];

export class Tree {
  readonly sections: OutlineNode[] = [];
  #open: Open[] = [];
  /** The last value of each style, for numbers that run on across chapters. */
  readonly #last = new Map<string, Mark>();

  /** The innermost open node. */
  get current(): OutlineNode | null {
    return this.#open.at(-1)?.node ?? null;
  }

  /** The innermost open node that is no item of a list. */
  get enclosing(): OutlineNode | null {
    return this.#open.findLast(({ mark }) => mark.kind !== 'bullet')?.node ?? null;
  }

  /** The mark of the innermost open node. */
  get currentMark(): Mark | null {
    return this.#open.at(-1)?.mark ?? null;
  }

  /** The best reading of a line's marks, or null when it has none. */
  place(marks: Mark[]): Place | null {
    let best: Place | null = null;
    for (const mark of marks) {
      const place = this.#placeOne(mark);
      if (!best || ORDER.indexOf(place.fit) < ORDER.indexOf(best.fit)) best = place;
    }
    return best;
  }

  /** Opens a node at its place. */
  add({ mark, depth }: Place, node: OutlineNode): void {
    this.#open.length = depth;
    const parent = this.#open.at(-1);
    if (parent) parent.awaiting = parent.colon = false;
    (parent?.node.children ?? this.sections).push(node);
    this.#open.push({ node, mark, awaiting: true, colon: false });
    this.#last.set(mark.style, mark);
  }

  /** Tells how the current node's last paragraph ends: what follows a colon or a bare heading stands below it. */
  describe(ending: { awaiting: boolean; colon: boolean }): void {
    const top = this.#open.at(-1);
    if (top) Object.assign(top, ending);
  }

  #placeOne(mark: Mark): Place {
    if (mark.kind === 'subclause') return this.#placeCompound(mark);
    const same = this.#open.findLastIndex((open) => open.mark.style === mark.style);
    if (mark.kind === 'bullet') {
      if (same >= 0) return { mark, fit: 'next', depth: same };
      // Where the first sign of a list is "+", a dash stands below it.
      const within = this.#open.length < DEEPEST && mark.number === '-' && this.currentMark?.number === '+';
      return { mark, fit: 'first', depth: within ? this.#open.length : this.#depthFor(mark) };
    }
    if (same >= 0 && follows(this.#open[same]!.mark, mark)) return { mark, fit: 'next', depth: same };
    // The same numbering with other punctuation: "1." then "2/".
    const kin = this.#open.findLastIndex(
      ({ mark: open }) => open.kind === mark.kind && alike(open, mark) && follows(open, mark),
    );
    if (kin >= 0) return { mark, fit: 'next', depth: kin };
    if (same >= 0) return this.#again(mark, same);
    const last = this.#last.get(mark.style);
    const runsOn = last !== undefined && follows(last, mark);
    return { mark, fit: mark.value === 1 ? 'first' : runsOn ? 'next' : 'late', depth: this.#depthFor(mark) };
  }

  /** A number of an open level that does not follow. */
  #again(mark: Mark, same: number): Place {
    const last = this.#open[same]!.mark.value;
    const top = this.#open.at(-1)!;
    if (mark.value === 1 && top.colon && !WORDED.has(mark.kind) && this.#open.length < DEEPEST)
      return { mark, fit: 'first', depth: this.#open.length };
    if (mark.value > last) return { mark, fit: 'skip', depth: same };
    return { mark, fit: mark.value === 1 && last > 1 ? 'restart' : 'repeat', depth: same };
  }

  #placeCompound(mark: Mark): Place {
    const above = this.#open.findLastIndex(({ mark: open }) => isPrefix(open, mark.prefix));
    if (above < 0) {
      const same = this.#open.findLastIndex((open) => open.mark.style === mark.style);
      if (same >= 0 && this.#open[same]!.mark.prefix.join('.') === mark.prefix.join('.')) {
        return this.#siblingOf(same, mark);
      }
      const clause = this.#open.findLastIndex((open) => open.mark.kind === 'clause');
      if (same < 0 && clause < 0 && mark.value === 1) return { mark, fit: 'first', depth: this.#depthFor(mark) };
      return { mark, fit: 'misfit', depth: same >= 0 ? same : clause >= 0 ? clause : this.#depthFor(mark) };
    }
    const below = this.#open[above + 1];
    if (below?.mark.style === mark.style) return this.#siblingOf(above + 1, mark);
    return { mark, fit: mark.value === 1 ? 'first' : 'late', depth: Math.min(above + 1, DEEPEST) };
  }

  #siblingOf(at: number, mark: Mark): Place {
    const last = this.#open[at]!.mark.value;
    return { mark, fit: mark.value === last + 1 ? 'next' : mark.value > last ? 'skip' : 'repeat', depth: at };
  }

  /** For a style that is not open: below all that usually stands further out, or below a heading that asks for it. */
  #depthFor(mark: Mark): number {
    const top = this.#open.at(-1);
    const opensList = mark.value <= 1 && top !== undefined && mayStandBelow(mark, top.mark);
    const asks = top?.colon || (top?.awaiting && top.mark.kind !== 'bullet');
    if (opensList && asks && this.#open.length < DEEPEST) return this.#open.length;
    let depth = this.#open.length;
    while (depth > 0 && this.#open[depth - 1]!.mark.rank >= mark.rank) depth -= 1;
    return depth;
  }
}

/**
 * Whether a numbering may begin below a heading that usually stands further in. A decision may approve a plan with all
 * its parts ("Điều 1. … nội dung sau: I. …"), and a part may have sections ("II. NHIỆM VỤ", "Mục 1. …").
 */
function mayStandBelow(mark: Mark, above: Mark): boolean {
  if (mark.kind === 'roman') return above.kind === 'article';
  if (mark.kind === 'section') return above.kind === 'roman';
  return !/^\p{L}{2}/u.test(mark.number);
}

/** Numbers of the same script: "1." and "1/", not "(1)" and "(a)". */
function alike(a: Mark, b: Mark): boolean {
  return a.style.replace(/[^a-z]/gi, '') === b.style.replace(/[^a-z]/gi, '');
}

function follows(last: Mark, mark: Mark): boolean {
  const lettered = /^(letter|capital|paren-letter)/.test(mark.style);
  // "Điều 3a" comes behind "Điều 3", and "Điều 4" behind that.
  if (!lettered) return mark.value === Math.floor(last.value) + 1 || isInserted(last.value, mark.value);
  return isNextLetter(last.value, mark.value) || skipsOnlyDStroke(last.value, mark.value);
}

function isInserted(last: number, value: number): boolean {
  return !Number.isInteger(value) && Math.floor(value) === Math.floor(last) && value > last;
}

function isPrefix(open: Mark, prefix: string[]): boolean {
  if (!PREFIXES.has(open.kind)) return false;
  const own = open.kind === 'subclause' ? [...open.prefix, open.number.split('.').at(-1)!] : [open.number];
  if (own.length === prefix.length && own.every((part, i) => part === prefix[i])) return true;
  // "II." may be followed by "2.1".
  return open.kind === 'roman' && prefix.length === 1 && String(open.value) === prefix[0];
}
