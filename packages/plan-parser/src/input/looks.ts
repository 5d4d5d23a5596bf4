// How the styles of a Word document look: headings, bold, italic, and where a line stands.
import type { Align } from './blocks.ts';
import { childrenOf, valueOf, xmlTree, type Element } from './xml.ts';

/** What a style says; undefined where it says nothing. */
export interface Look {
  heading?: number | undefined;
  align?: Align | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
}

const OFF = new Set(['0', 'false', 'off', 'none']);
const DEEPEST_STYLE = 20;

/** A property that is there holds, unless it says that it doesn't. */
export const isOn = (value = '1'): boolean => !OFF.has(value);

/** Where Word's words for it put a line; undefined for words that are none. */
export function alignOf(value: string | undefined): Align | undefined {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'end';
  return value === undefined ? undefined : 'start';
}

/** Word counts outline levels from 0; 9 is running text. */
export function headingOf(level: string | undefined): number | undefined {
  const heading = Number(level ?? 9) + 1;
  return heading >= 1 && heading <= 9 ? heading : undefined;
}

export class Looks {
  readonly #own = new Map<string, Look & { basedOn: string | undefined }>();

  constructor(styles: Uint8Array | undefined) {
    if (!styles) return;
    for (const style of childrenOf(xmlTree(styles), 'style')) {
      const [paragraph] = childrenOf(style, 'pPr');
      const [run] = childrenOf(style, 'rPr');
      this.#own.set(style.attributes.styleId ?? '', {
        heading: headingOf(valueOf(paragraph, 'outlineLvl')),
        align: alignOf(valueOf(paragraph, 'jc')),
        bold: toggled(run, 'b'),
        italic: toggled(run, 'i'),
        basedOn: valueOf(style, 'basedOn'),
      });
    }
  }

  /** What a style looks like, with all that it is based on. */
  of(style: string | undefined): Look {
    const look: Look = {};
    for (let i = 0; i < DEEPEST_STYLE && style !== undefined; i++) {
      const own = this.#own.get(style);
      look.heading ??= own?.heading;
      look.align ??= own?.align;
      look.bold ??= own?.bold;
      look.italic ??= own?.italic;
      style = own?.basedOn;
    }
    return look;
  }
}

function toggled(run: Element | undefined, name: string): boolean | undefined {
  const [property] = childrenOf(run, name);
  return property && isOn(property.attributes.val);
}
