// Everything that a parsed document shows, part by part: to hold against its source.
import type { OutlineNode, Paragraph, PlanDocument } from '../model.ts';

/** The texts of all parts, each once. A letter's subject is its title and a line of its letterhead: it counts as the latter. */
export function shownTexts(document: PlanDocument): string[] {
  const { source, letterhead, footnotes, annexes } = document;
  const texts = (paragraphs: Paragraph[]) => paragraphs.map(({ text }) => text);
  const nodes = (all: OutlineNode[]): string[] =>
    all.flatMap(({ mark, paragraphs, children }) => [
      source.slice(mark.start, mark.end),
      ...texts(paragraphs),
      ...nodes(children),
    ]);
  const isSubject = document.type === null && /^V\s*\/\s*v/i.test(document.title ?? '');
  return [
    ...texts(letterhead),
    ...(isSubject ? [] : [document.title ?? '']),
    ...annexes.map(({ title }) => title ?? ''),
    ...[document, ...annexes].flatMap(({ type, preamble, sections, closing, signature, recipients }) => [
      type ?? '',
      ...texts(preamble),
      ...nodes(sections),
      ...texts(closing),
      ...texts(signature),
      ...texts(recipients),
    ]),
    ...footnotes.flatMap(({ paragraphs }) => texts(paragraphs)),
  ];
}

/** How many letters a text has, however they are composed. */
export function countLetters(text: string): number {
  return text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0;
}
