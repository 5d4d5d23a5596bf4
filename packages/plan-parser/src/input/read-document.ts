// From the bytes of a file to its text: what kind of file it is, by its contents and never by its name.
import type { Span } from '../model.ts';
import { docxText } from './docx-text.ts';
import { FileError } from './errors.ts';

/** In bytes. */
export const MAX_FILE_SIZE = 5 * 1024 * 1024;

export interface DocumentText {
  text: string;
  /** Where rows of tables stand in the text; empty where the file does not tell. */
  tables: Span[];
}

/** @throws {FileError} when there is no text to be had from these bytes */
export function readDocument(bytes: Uint8Array): DocumentText {
  if (bytes.length > MAX_FILE_SIZE) throw new FileError('too-large');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return docxText(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Word wraps an encrypted .docx in the container of the old format.
    throw new FileError(holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
  }
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) throw new FileError('pdf');
  if (latin(bytes.subarray(0, 5)) === '{\\rtf') throw new FileError('not-a-document');
  return { text: decode(bytes), tables: [] };
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Whether the bytes hold the word in UTF-16, as the names in an old container are. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(word);
}

function decode(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : (wideWithoutMark(bytes) ?? 'utf-8');
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const legacy = bytes.includes(0) ? null : windows1258(bytes);
    if (legacy !== null) return legacy;
    throw new FileError(bytes.includes(0) ? 'not-a-document' : 'not-text', { cause });
  }
  if (text.includes('\0')) throw new FileError('not-a-document');
  return text;
}

const SAMPLE = 4_096;

/** UTF-16 without its mark: every other byte of Vietnamese text is mostly zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 !== 0 || sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  const many = sample.length / 6;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** Small words that no longer Vietnamese text does without. */
const SMALL_WORDS = /(?<!\p{L})(?:và|của|các|về|được|thực hiện|kế hoạch)(?!\p{L})/giu;
const ENOUGH = 3;

/** The text in the old code page for Vietnamese, or null where that gives no Vietnamese. */
function windows1258(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const words = text.slice(0, 20_000).normalize('NFC').match(SMALL_WORDS);
  return words && words.length >= ENOUGH ? text : null;
}
