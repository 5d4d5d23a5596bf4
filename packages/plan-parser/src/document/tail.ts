// The end of a body: recipients and signature, often side by side on one line.
import type { Paragraph } from '../model.ts';
import { cellsOf, type Line } from '../text/lines.ts';
import { isRule } from '../text/shape.ts';
import { beginsRecipients, isOffice, isSignedFor } from './phrases.ts';
import type { Writer } from './writer.ts';

export interface Tail {
  recipients: Paragraph[];
  signature: Paragraph[];
}

/** @param lines from "Nơi nhận" or the first line of the signature on */
export function readTail(writer: Writer, lines: Line[]): Tail {
  const tail: Tail = { recipients: [], signature: [] };
  let listing = false;
  for (const line of lines) {
    if (line.blank) continue;
    for (const cell of cellsOf(line)) {
      if (beginsRecipients(cell.text)) listing = true;
      else if (isSignedFor(cell.text) || isOffice(cell.text)) listing = false;
      const listed = beginsRecipients(cell.text) || /^[-+*•]|^(?:như|lưu)[\s:]/i.test(cell.text) || listing;
      const signed = isSignedFor(cell.text) || isOffice(cell.text);
      const role = listed && !signed ? 'recipients' : 'signature';
      writer.assign(line, isRule(line.text) ? 'signature' : role);
      tail[role].push(writer.paragraph(cell.start, cell.start + cell.text.length));
      // The list ends with where the document is kept.
      if (/^-?\s*lưu\s*:/i.test(cell.text)) listing = false;
    }
  }
  return tail;
}

/**
 * @param ended the body has come to its "./."
 */
export function beginsTail(line: Line, ended: boolean): boolean {
  const cells = cellsOf(line);
  if (cells.some(({ text }) => beginsRecipients(text) || isSignedFor(text))) return true;
  return ended && cells.some(({ text }) => isOffice(text));
}
