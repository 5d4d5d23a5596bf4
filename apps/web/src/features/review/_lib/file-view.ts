// How a file can be shown in the browser, by its type; and what the readers make of it. Pure.
import type { Block } from '@dan-van/plan-parser/office';
import type { Language } from '../../../lib/language.ts';

export type FileView = 'image' | 'pdf' | 'word' | 'sheets' | 'text';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** Null for what can only be downloaded. The server tells the type from the content, not from the name. */
export function viewOf(mediaType: string): FileView | null {
  const type = mediaType.split(';', 1)[0]!.trim();
  if (IMAGES.has(type)) return 'image';
  if (type === 'application/pdf') return 'pdf';
  if (type === WORD) return 'word';
  if (type === SHEETS) return 'sheets';
  return type === 'text/plain' || type === 'text/csv' ? 'text' : null;
}

/** So much of a text is shown. */
const MOST_BYTES = 500_000;

/** A text file as it is shown, and whether there is more; a letter that the cut goes through is left out. */
export const textOf = (bytes: ArrayBuffer): { text: string; cut: boolean } => ({
  text: new TextDecoder().decode(bytes.slice(0, MOST_BYTES), { stream: true }),
  cut: bytes.byteLength > MOST_BYTES,
});

const SIGNATURES: [type: string, at: number, bytes: number[]][] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** What a picture is, by its first bytes; null for drawings that could hold more than points, and for what is unknown. */
export const pictureType = (bytes: Uint8Array): string | null =>
  SIGNATURES.find(([, at, signature]) => signature.every((byte, index) => bytes[at + index] === byte))?.[0] ?? null;

/** A Word document as it is shown. */
export interface WordPages {
  blocks: Block[];
  /** By the keys that the blocks name them with; what can't be shown is left out. */
  pictures: Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>;
  /** There is more than is shown. */
  cut: boolean;
}

/** A sheet as it is shown: texts only. */
export interface Sheet {
  name: string;
  rows: string[][];
  /** There is more than is shown. */
  cut: boolean;
}

/** What the worker is asked, and what it answers. */
export interface OfficeQuestion {
  view: 'word' | 'sheets';
  bytes: ArrayBuffer;
  /** In which figures and days are written. */
  language: Language;
}
export type OfficeAnswer = { word: WordPages } | { sheets: Sheet[] } | { failed: true };
