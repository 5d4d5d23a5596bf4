// The text of a Word document: its paragraphs with their automatic numbers, tables as lines, notes at the end.
import type { Span } from '../model.ts';
import { FileError } from './errors.ts';
import { NumberingCounter } from './numbering.ts';
import { StoryReader, type StoryLine } from './story.ts';
import { unzipParts } from './unzip.ts';
import { readXml, type Attributes } from './xml.ts';

const DOCUMENT = 'word/document.xml';
const NOTES = { footnoteReference: 'word/footnotes.xml', endnoteReference: 'word/endnotes.xml' };
/** In letters; a file of 5 MB that says more repeats itself to do harm. */
const LONGEST_TEXT = 6 * 1024 * 1024;

/** @throws {FileError} when the archive is broken, encrypted, a bomb, or no Word document */
export function docxText(bytes: Uint8Array): { text: string; tables: Span[] } {
  const names = [DOCUMENT, 'word/numbering.xml', 'word/styles.xml', ...Object.values(NOTES)];
  const parts = unzipParts(bytes, [...names, 'EncryptionInfo']);
  const document = parts.get(DOCUMENT);
  if (!document) throw new FileError(parts.has('EncryptionInfo') ? 'encrypted' : 'not-a-document');
  const numbering = new NumberingCounter(parts.get('word/numbering.xml'), parts.get('word/styles.xml'));
  const order = new Map<string, number>();
  const noteMark = (kind: string, id: string) => {
    const key = `${kind} ${id}`;
    if (!order.has(key)) order.set(key, order.size + 1);
    return `[${order.get(key)}]`;
  };
  const story = new StoryReader(numbering, noteMark);
  readXml(document, story);
  const notes = notesOf(parts, numbering);
  const noteLines = [...order].flatMap(([key, number]) => noteText(number, notes.get(key) ?? []));
  return join([...story.lines, ...noteLines.map((text) => ({ text, inTable: false }))]);
}

/** Notes by "kind id". */
function notesOf(parts: Map<string, Uint8Array>, numbering: NumberingCounter): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  for (const [kind, name] of Object.entries(NOTES)) {
    const part = parts.get(name);
    if (!part) continue;
    const element = kind.replace('Reference', '');
    let reader: StoryReader | null = null;
    let id = '';
    readXml(part, {
      open(name: string, attributes: Attributes) {
        if (name === element) {
          reader = new StoryReader(numbering, () => '');
          id = attributes.id ?? '';
        } else reader?.open(name, attributes);
      },
      close(name: string) {
        if (name === element) notes.set(`${kind} ${id}`, reader?.lines.map(({ text }) => text) ?? []);
        else reader?.close(name);
      },
      text: (text: string) => reader?.text(text),
    });
  }
  return notes;
}

function noteText(number: number, lines: string[]): string[] {
  const [first = '', ...more] = lines.filter((line) => line.trim() !== '');
  return [`[${number}] ${first.trim()}`, ...more];
}

function join(lines: StoryLine[]): { text: string; tables: Span[] } {
  const tables: Span[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { text, inTable } of lines) {
    const end = at + text.length;
    const last = tables.at(-1);
    if (inTable && last?.end === at - 1) last.end = end;
    else if (inTable) tables.push({ start: at, end });
    texts.push(text);
    at = end + 1;
    if (at > LONGEST_TEXT) throw new FileError('zip-bomb');
  }
  return { text: texts.join('\n'), tables };
}
