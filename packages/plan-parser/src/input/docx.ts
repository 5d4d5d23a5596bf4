// Reads a Word document: its body and its notes as blocks, and the pictures that lie in the file.
import type { Block } from './blocks.ts';
import { FileError } from './errors.ts';
import { Looks } from './looks.ts';
import { NumberingCounter } from './numbering.ts';
import { StoryReader } from './story.ts';
import { unzipParts } from './unzip.ts';
import { childrenOf, readXml, xmlTree, type Attributes } from './xml.ts';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const NOTES = { footnoteReference: 'word/footnotes.xml', endnoteReference: 'word/endnotes.xml' };

export interface WordDocument {
  body: Block[];
  /** In the order of their references; in the text stands `[1]` for the first. */
  notes: { number: number; blocks: Block[] }[];
}

/** @throws {FileError} when the archive is broken, encrypted, a bomb, or no Word document */
export function readDocx(bytes: Uint8Array): WordDocument {
  const names = [DOCUMENT, 'word/numbering.xml', 'word/styles.xml', ...Object.values(NOTES)];
  const parts = unzipParts(bytes, [...names, 'EncryptionInfo']);
  const document = parts.get(DOCUMENT);
  if (!document) throw new FileError(parts.has('EncryptionInfo') ? 'encrypted' : 'not-a-document');
  const styles = parts.get('word/styles.xml');
  const setting = {
    numbering: new NumberingCounter(parts.get('word/numbering.xml'), styles),
    looks: new Looks(styles),
  };
  const order = new Map<string, number>();
  const noteMark = (kind: string, id: string) => {
    const key = `${kind} ${id}`;
    if (!order.has(key)) order.set(key, order.size + 1);
    return `[${order.get(key)}]`;
  };
  const story = new StoryReader({ ...setting, noteMark });
  readXml(document, story);
  const notes = notesOf(parts, () => new StoryReader({ ...setting, noteMark: () => '' }));
  return {
    body: story.blocks,
    notes: [...order].map(([key, number]) => ({ number, blocks: notes.get(key) ?? [] })),
  };
}

/** Notes by "kind id". */
function notesOf(parts: Map<string, Uint8Array>, newReader: () => StoryReader): Map<string, Block[]> {
  const notes = new Map<string, Block[]>();
  for (const [kind, name] of Object.entries(NOTES)) {
    const part = parts.get(name);
    if (!part) continue;
    const element = kind.replace('Reference', '');
    let reader: StoryReader | null = null;
    let id = '';
    readXml(part, {
      open(name: string, attributes: Attributes) {
        if (name === element) {
          reader = newReader();
          id = attributes.id ?? '';
        } else reader?.open(name, attributes);
      },
      close(name: string) {
        if (name === element) notes.set(`${kind} ${id}`, reader?.blocks ?? []);
        else reader?.close(name);
      },
      text: (text: string) => reader?.text(text),
    });
  }
  return notes;
}

/**
 * The pictures of a document's body that lie in the file; those elsewhere are never asked for.
 * @param keys of their relations, as the blocks name them
 * @throws {FileError} broken, encrypted, or zip-bomb when they are too much together
 */
export function docxPictures(bytes: Uint8Array, keys: ReadonlySet<string>): Map<string, Uint8Array> {
  const relations = keys.size === 0 ? undefined : unzipParts(bytes, [RELATIONS]).get(RELATIONS);
  if (!relations) return new Map();
  const paths = new Map(
    childrenOf(xmlTree(relations), 'Relationship')
      .filter(({ attributes }) => keys.has(attributes.Id ?? '') && attributes.TargetMode !== 'External')
      .map(({ attributes: { Id = '', Target = '' } }) => [Id, Target.replace(/^(?!\/)/, '/word/').slice(1)]),
  );
  const parts = unzipParts(bytes, [...new Set(paths.values())]);
  return new Map([...paths].flatMap(([key, path]) => (parts.has(path) ? [[key, parts.get(path)!]] : [])));
}
