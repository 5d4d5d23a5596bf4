// Reads XML as events or as a small tree, names without their prefixes. No entity of a document type is expanded.
import { SaxesParser } from 'saxes';
import { FileError } from './errors.ts';

export type Attributes = Record<string, string>;

export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

export interface Element {
  name: string;
  attributes: Attributes;
  children: Element[];
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** @throws {FileError} broken, when it is not well-formed */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (cause) => {
    throw new FileError('broken', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain: Attributes = {};
    for (const key in attributes) plain[local(key)] = (attributes as Attributes)[key]!;
    events.open(local(name), plain);
  });
  parser.on('closetag', ({ name }) => events.close(local(name)));
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.write(decode(bytes)).close();
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** For the small parts of a document: numbering and styles. */
export function xmlTree(bytes: Uint8Array): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  readXml(bytes, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: () => undefined,
  });
  return root.children[0] ?? root;
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The `val` of a child, the way Word keeps nearly everything. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return element?.children.find((child) => child.name === name)?.attributes.val;
}
