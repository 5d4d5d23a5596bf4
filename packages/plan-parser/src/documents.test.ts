// Documents in the manner of real ones, against trees that were made by reading them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse.ts';
import { filledIn, outlineText } from './testing/outline-text.ts';

const FOLDER = join(import.meta.dirname, 'testing/documents');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const tree = (name: string) => read(`${name}.tree`).trimEnd().split('\n');

/** Ways in which texts come in; none changes what one reads. */
const DIRT: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  decomposed: (text) => text.normalize('NFD'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with blanks that do not break': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  'with invisible blanks': (text) => text.replace(/(?<=\p{L})(?=[ .,)])/gu, '\u200b').replace(/^/, '\ufeff'),
};

describe.each(NAMES)('%s', (name) => {
  it.each(Object.keys(DIRT))('is read %s', (dirt) => {
    const source = DIRT[dirt]!(read(`${name}.txt`));
    const found = outlineText(parseDocument(source));
    expect(found).toEqual(filledIn(tree(name), found));
  });

  it.each(Object.keys(DIRT))('gives back its text %s', (dirt) => {
    const source = DIRT[dirt]!(read(`${name}.txt`));
    const { pieces } = parseDocument(source);
    expect(pieces.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
  });
});
