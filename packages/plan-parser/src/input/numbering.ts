// The numbers that Word makes automatically: definitions, styles that carry them, and the count as paragraphs go by.
import { formatNumber } from './number-format.ts';
import { childrenOf, valueOf, xmlTree, type Element } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** The level that makes this one begin again; null for the one above, 0 for never. */
  restart: number | null;
  legal: boolean;
  style: string | undefined;
}

interface List {
  /** Lists of one abstract definition count on together. */
  counts: Map<number, number>;
  levels: Map<number, Level>;
}

interface Numbering {
  list: List;
  /** Begin anew here, at the list's first use. */
  overrides: Map<number, number>;
}

/** A paragraph's number, as the paragraph itself or its style asks for it. */
export interface NumberRequest {
  style?: string | undefined;
  list?: string | undefined;
  level?: string | undefined;
}

/** A mark longer than this is no number. */
const LONGEST_MARK = 60;
const DEEPEST_STYLE = 20;

export class NumberingCounter {
  readonly #numberings = new Map<string, Numbering>();
  readonly #styles = new Map<string, NumberRequest & { basedOn: string | undefined }>();

  constructor(numbering: Uint8Array | undefined, styles: Uint8Array | undefined) {
    if (styles) this.#readStyles(xmlTree(styles));
    if (numbering) this.#readNumbering(xmlTree(numbering));
  }

  /** Counts one paragraph. @returns its mark with the blank behind it, or nothing */
  next(request: NumberRequest): string {
    const { list, level } = this.#resolve(request);
    const numbering = list === undefined ? undefined : this.#numberings.get(list);
    if (!numbering) return '';
    const depth = level === undefined ? this.#levelOfStyle(numbering, request.style) : Number(level);
    const definition = numbering.list.levels.get(depth);
    if (!definition) return '';
    this.#count(numbering, depth, definition);
    if (definition.format === 'bullet') return `${bulletSign(definition.text)} `;
    const mark = this.#write(numbering.list, definition);
    return mark === '' ? '' : `${mark} `;
  }

  #count({ list, overrides }: Numbering, depth: number, { start }: Level): void {
    const override = overrides.get(depth);
    overrides.delete(depth);
    const last = list.counts.get(depth);
    list.counts.set(depth, override ?? (last === undefined ? start : last + 1));
    for (const [below, level] of list.levels) {
      if (below > depth && (level.restart === null || (level.restart > 0 && depth < level.restart)))
        list.counts.delete(below);
    }
  }

  #write({ counts, levels }: List, { text, legal }: Level): string {
    return text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const depth = Number(digit) - 1;
        const level = levels.get(depth);
        return formatNumber(counts.get(depth) ?? level?.start ?? 1, legal ? 'decimal' : (level?.format ?? 'decimal'));
      })
      .trim();
  }

  /** What the paragraph says goes before what its style says; list 0 takes the number away. */
  #resolve(request: NumberRequest): NumberRequest {
    let { list, level } = request;
    let style = request.style;
    for (let i = 0; i < DEEPEST_STYLE && style !== undefined && list === undefined; i++) {
      const found = this.#styles.get(style);
      list ??= found?.list;
      level ??= found?.level;
      style = found?.basedOn;
    }
    return { list: list === '0' ? undefined : list, level };
  }

  #levelOfStyle({ list }: Numbering, style: string | undefined): number {
    for (const [depth, level] of list.levels) if (style !== undefined && level.style === style) return depth;
    return 0;
  }

  #readStyles(root: Element): void {
    for (const style of childrenOf(root, 'style')) {
      const numbers = childrenOf(childrenOf(style, 'pPr')[0], 'numPr')[0];
      this.#styles.set(style.attributes.styleId ?? '', {
        list: valueOf(numbers, 'numId'),
        level: valueOf(numbers, 'ilvl'),
        basedOn: valueOf(style, 'basedOn'),
      });
    }
  }

  #readNumbering(root: Element): void {
    const lists = new Map<string, List>();
    const byStyle = new Map<string, List>();
    const abstracts = childrenOf(root, 'abstractNum');
    for (const abstract of abstracts) {
      const levels = childrenOf(abstract, 'lvl').map(
        (level) => [Number(level.attributes.ilvl), levelOf(level)] as const,
      );
      const list = { counts: new Map(), levels: new Map(levels) };
      lists.set(abstract.attributes.abstractNumId ?? '', list);
      const link = valueOf(abstract, 'styleLink');
      if (link !== undefined) byStyle.set(link, list);
    }
    for (const abstract of abstracts) {
      const linked = byStyle.get(valueOf(abstract, 'numStyleLink') ?? '');
      if (linked) lists.set(abstract.attributes.abstractNumId ?? '', linked);
    }
    for (const num of childrenOf(root, 'num')) {
      const list = lists.get(valueOf(num, 'abstractNumId') ?? '');
      if (list) this.#numberings.set(num.attributes.numId ?? '', numberingOf(num, list));
    }
  }
}

function levelOf(element: Element): Level {
  const restart = valueOf(element, 'lvlRestart');
  return {
    start: Number(valueOf(element, 'start') ?? 1),
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: (valueOf(element, 'lvlText') ?? '').slice(0, LONGEST_MARK),
    restart: restart === undefined ? null : Number(restart),
    legal: childrenOf(element, 'isLgl').length > 0,
    style: valueOf(element, 'pStyle'),
  };
}

function numberingOf(num: Element, list: List): Numbering {
  const overrides = new Map<number, number>();
  const levels = new Map(list.levels);
  for (const override of childrenOf(num, 'lvlOverride')) {
    const depth = Number(override.attributes.ilvl);
    const start = valueOf(override, 'startOverride');
    if (start !== undefined) overrides.set(depth, Number(start));
    const level = childrenOf(override, 'lvl')[0];
    if (level) levels.set(depth, levelOf(level));
  }
  return { list: { counts: list.counts, levels }, overrides };
}

/** Bullets of symbol fonts have no letters of their own; dashes and pluses are kept, others are dots. */
function bulletSign(text: string): string {
  const sign = text.trim();
  if (/^[-+*•◦○●▪■◆➢✓–—]$/.test(sign)) return sign;
  return sign === '\uf02d' ? '-' : sign === '\uf02b' ? '+' : sign === 'o' ? '◦' : '•';
}
