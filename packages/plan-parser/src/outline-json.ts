// The parsed document as the command line prints it.
import type { DocumentBody, OutlineNode, Paragraph, PlanDocument, Warning } from './model.ts';

export interface OutlineJsonNode {
  number: string;
  kind: string;
  /** The node's first paragraph. */
  text: string;
  /** Its further paragraphs; left out when it has none. */
  paragraphs?: string[];
  children: OutlineJsonNode[];
}

/** An annex's sections stand among the document's own; here is the rest of it. */
export interface OutlineJsonAnnex {
  type: string | null;
  title: string | null;
  preamble: string[];
  /** Which of the document's sections are the annex's: from this one, so many. */
  firstSection: number;
  sectionCount: number;
  closing: string[];
}

export interface OutlineJson {
  type: string | null;
  number: string | null;
  issuedOn: string | null;
  title: string | null;
  preamble: string[];
  sections: OutlineJsonNode[];
  closing: string[];
  footnotes: { number: number; text: string }[];
  citations: { number: string; issuedOn: string | null; issuer: string | null }[];
  warnings: Warning[];
  letterhead?: string[];
  recipients?: string[];
  signature?: string[];
  annexes?: OutlineJsonAnnex[];
}

/** Parts that most texts lack are left out when they are empty, so that no sentence is lost and nothing is padded. */
export function toOutlineJson(document: PlanDocument): OutlineJson {
  const bodies = [document, ...document.annexes];
  return {
    type: document.type,
    number: document.number,
    issuedOn: document.issuedOn,
    title: document.title,
    preamble: texts(document.preamble),
    sections: bodies.flatMap(({ sections }) => sections.map(nodeJson)),
    closing: texts(document.closing),
    footnotes: document.footnotes.map(({ number, paragraphs }) => ({ number, text: texts(paragraphs).join(' ') })),
    citations: document.citations.map(({ number, issuedOn, issuer }) => ({ number, issuedOn, issuer })),
    warnings: document.warnings,
    ...unlessEmpty('letterhead', texts(document.letterhead)),
    ...unlessEmpty('recipients', texts(bodies.flatMap(({ recipients }) => recipients))),
    ...unlessEmpty('signature', texts(bodies.flatMap(({ signature }) => signature))),
    ...unlessEmpty('annexes', annexesJson(document)),
  };
}

function annexesJson(document: PlanDocument): OutlineJsonAnnex[] {
  let firstSection = document.sections.length;
  return document.annexes.map(({ type, title, preamble, sections, closing }: DocumentBody) => {
    const sectionCount = sections.length;
    firstSection += sectionCount;
    const own = { firstSection: firstSection - sectionCount, sectionCount };
    return { type, title, preamble: texts(preamble), ...own, closing: texts(closing) };
  });
}

function nodeJson({ number, kind, paragraphs, children }: OutlineNode): OutlineJsonNode {
  const [text = '', ...more] = texts(paragraphs);
  return { number, kind, text, ...unlessEmpty('paragraphs', more), children: children.map(nodeJson) };
}

const texts = (paragraphs: Paragraph[]) => paragraphs.map(({ text }) => text);

function unlessEmpty<K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } {
  return list.length > 0 ? ({ [key]: list } as { [key in K]: T[] }) : {};
}
