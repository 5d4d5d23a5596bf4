// What is selected in the document, as offsets of its text. Every line's element bears where it begins (data-start).
import type { Span } from './draft.ts';

function offsetIn(root: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-start]');
  if (!line || !root.contains(line)) return null;
  const range = document.createRange();
  range.selectNodeContents(line);
  range.setEnd(node, offset);
  return Number(line.dataset['start']) + range.toString().length;
}

/** The selected stretch of the document, or null when nothing of it is selected. */
export function selectedSpan(root: Element): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetIn(root, range.startContainer, range.startOffset);
  const end = offsetIn(root, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}
