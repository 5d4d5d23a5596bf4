// Files that hold no text to be read, each with the error that says so.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, p } from '../testing/docx.ts';
import { FileError, type FileProblem } from './errors.ts';
import { MAX_FILE_SIZE, readDocument } from './read-document.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const bomb = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }, { level: 1 });
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const whole = docx({ body: p('Kế hoạch') });

/** With a bit set in the directory's entry of the document. */
function withFlag(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const data = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) if (data.getUint32(at, true) === 0x02014b50) copy[at + 8]! |= 1;
  return copy;
}

function problemOf(bytes: Uint8Array): FileProblem | null {
  try {
    readDocument(bytes);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
}

const entity =
  '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';

describe('a file that cannot be read', () => {
  it.each<[string, FileProblem, Uint8Array]>([
    ['a PDF', 'pdf', strToU8('%PDF-1.7\n%âãÏÓ')],
    ['a PDF behind a few bytes', 'pdf', strToU8('\n\n%PDF-1.4')],
    ['an old .doc', 'old-word', new Uint8Array([...COMPOUND, ...wide('WordDocument')])],
    ['an encrypted .docx', 'encrypted', new Uint8Array([...COMPOUND, ...wide('EncryptedPackage')])],
    ['an archive with a password', 'encrypted', withFlag(whole)],
    ['an archive cut short', 'broken', whole.slice(0, whole.length - 40)],
    ['an archive of nothing but its first bytes', 'broken', new Uint8Array([0x50, 0x4b, 3, 4])],
    [
      'XML that is not well-formed',
      'broken',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:p></w:document>') }),
    ],
    ['XML that would expand', 'broken', zipSync({ 'word/document.xml': strToU8(entity) })],
    ['a zip bomb', 'zip-bomb', bomb],
    ['a workbook', 'not-a-document', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['an RTF', 'not-a-document', strToU8('{\\rtf1\\ansi}')],
    ['a picture', 'not-a-document', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0])],
    ['a text in an old code page', 'not-text', new Uint8Array([0x4b, 0xea, 0x20, 0x68, 0x6f, 0xf1])],
    ['a file over 5 MB', 'too-large', new Uint8Array(MAX_FILE_SIZE + 1)],
  ])('%s is refused as %s', (_, problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  it('is not believed about its sizes', () => {
    const lying = bomb.slice();
    const data = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++) {
      if (data.getUint32(at, true) === 0x02014b50) data.setUint32(at + 24, 10, true);
    }
    expect(problemOf(lying)).toBe('zip-bomb');
  });
});

describe('a text', () => {
  it.each([
    ['UTF-8', strToU8('Kế hoạch')],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('Kế hoạch')])],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from([...'Kế hoạch'].map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
  ])('is read in %s', (_, bytes) => {
    expect(readDocument(bytes)).toEqual({ text: 'Kế hoạch', tables: [] });
  });
});
