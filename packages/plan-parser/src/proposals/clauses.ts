// The outline laid flat, as a plan keeps it: clauses with their paths, texts and ranges.
import type { NodeKind, OutlineNode, Paragraph, PlanDocument } from '../model.ts';
import type { PlanClause } from './model.ts';

const KINDS: Record<NodeKind, PlanClause['kind']> = {
  part: 'PART',
  chapter: 'PART',
  section: 'PART',
  article: 'PART',
  roman: 'PART',
  clause: 'CLAUSE',
  subclause: 'CLAUSE',
  point: 'POINT',
  paren: 'POINT',
  bullet: 'POINT',
};

/** The path of the closing paragraph, which has no number. */
const CLOSING = 'KL';
/** The path of a text without any outline. */
const UNDIVIDED = 'ND';

/** All clauses in the order of the text; annexes follow the main document, each below a part of its own. */
export function planClauses(document: PlanDocument): PlanClause[] {
  const flat = new Flattener();
  for (const node of document.sections) flat.add(node, null);
  if (document.sections.length === 0) flat.own('CLAUSE', '', UNDIVIDED, null, document.preamble, false);
  flat.own('CLOSING', '', CLOSING, null, document.closing, false);
  document.annexes.forEach((annex, index) => {
    const number = annex.type ?? `Phụ lục ${index + 1}`;
    const heading = { start: annex.start, end: annex.start, text: annex.title ?? number };
    const root = flat.own('PART', number, `PL${index + 1}`, null, [heading, ...annex.preamble], true)!;
    for (const node of annex.sections) flat.add(node, root.path);
    flat.own('CLOSING', '', `${root.path}.${CLOSING}`, root.path, annex.closing, false);
    root.last = flat.clauses.length;
  });
  return flat.clauses;
}

class Flattener {
  readonly clauses: PlanClause[] = [];
  readonly #byPath = new Map<string, PlanClause>();
  readonly #bullets = new Map<string, number>();

  add(node: OutlineNode, parent: string | null): void {
    const number = this.#numberOf(node, parent);
    const headed = isHeading(node);
    const path = parent === null ? number : `${parent}.${number}`;
    const clause = this.own(KINDS[node.kind], number, path, parent, node.paragraphs, headed, node.mark.start)!;
    for (const child of node.children) this.add(child, clause.path);
    clause.last = this.clauses.length;
  }

  /** Parentheses are part of the number: "(1)" may stand beside "1". */
  #numberOf({ kind, number }: OutlineNode, parent: string | null): string {
    if (kind === 'bullet') return this.#bullet(number, parent);
    return kind === 'paren' ? `(${number})` : number;
  }

  /** Nothing where there is no text, unless a mark stands there. */
  own(
    kind: PlanClause['kind'],
    number: string,
    path: string,
    parent: string | null,
    paragraphs: readonly Paragraph[],
    headed: boolean,
    markedAt?: number,
  ): PlanClause | null {
    const start = markedAt ?? paragraphs[0]?.start;
    if (start === undefined) return null;
    const position = this.clauses.length + 1;
    const clause: PlanClause = {
      kind,
      number,
      path: this.#unique(path),
      parent,
      depth: parent === null ? 0 : this.#byPath.get(parent)!.depth + 1,
      text: paragraphs.map(({ text }) => text).join('\n'),
      paragraphs: [...paragraphs],
      start,
      end: paragraphs.at(-1)?.end ?? start,
      position,
      last: position,
      headed,
    };
    this.clauses.push(clause);
    this.#byPath.set(clause.path, clause);
    return clause;
  }

  #bullet(sign: string, parent: string | null): string {
    const key = `${parent} ${sign}`;
    const count = (this.#bullets.get(key) ?? 0) + 1;
    this.#bullets.set(key, count);
    return `${sign}${count}`;
  }

  #unique(path: string): string {
    let unique = path;
    for (let i = 2; this.#byPath.has(unique); i++) unique = `${path} (${i})`;
    return unique;
  }
}

/** The first paragraph stands over others, and is no sentence of its own. */
function isHeading({ paragraphs, children }: OutlineNode): boolean {
  const [first, ...others] = paragraphs;
  if (!first || others.length + children.length === 0) return false;
  return first.text.endsWith(':') || !/[.;]$/.test(first.text);
}
