// Writes a parsed document in the form of the hand-made trees beside the test documents.
import { toOutlineJson, type OutlineJsonNode } from '../outline-json.ts';
import type { PlanDocument } from '../model.ts';

/** One line a fact, indented as the outline is. */
export function outlineText(document: PlanDocument): string[] {
  const json = toOutlineJson(document);
  const many = (name: string, texts: string[] = []) => texts.map((text) => `${name}: ${text}`);
  return [
    `type: ${json.type ?? '-'}`,
    `number: ${json.number ?? '-'}`,
    `issuedOn: ${json.issuedOn ?? '-'}`,
    `title: ${json.title ?? '-'}`,
    ...many('preamble', json.preamble),
    ...json.sections.flatMap((node) => nodeLines(node, '')),
    ...many('closing', json.closing),
    ...many('recipients', json.recipients),
    ...many('signature', json.signature),
    ...(json.annexes ?? []).map(
      (a) => `annex: ${a.type} | ${a.title} | ${a.sectionCount} sections from ${a.firstSection}`,
    ),
    ...json.footnotes.map(({ number, text }) => `footnote ${number}: ${text}`),
    ...json.citations.map(({ number, issuedOn, issuer }) => `cites: ${number} ${issuedOn ?? '-'} ${issuer ?? '-'}`),
    ...json.warnings.map(({ code }) => `warning: ${code}`),
  ];
}

function nodeLines({ kind, number, text, paragraphs = [], children }: OutlineJsonNode, indent: string): string[] {
  return [
    `${indent}${kind} ${number} | ${text}`,
    ...paragraphs.map((paragraph) => `${indent}  ¶ ${paragraph}`),
    ...children.flatMap((child) => nodeLines(child, `${indent}  `)),
  ];
}

/**
 * Puts the document's words where the tree leaves out the middle of a long text with " … ".
 * @returns the expected lines, to be compared with what was found
 */
export function filledIn(expected: string[], found: string[]): string[] {
  return expected.map((line, i) => {
    const parts = line.split(' … ');
    const actual = found[i] ?? '';
    if (parts.length === 1) return line;
    let at = 0;
    const inOrder = parts.every((part) => {
      const from = actual.indexOf(part, at);
      at = from + part.length;
      return from >= 0;
    });
    return inOrder && actual.startsWith(parts[0]!) && actual.endsWith(parts.at(-1)!) ? actual : line;
  });
}
