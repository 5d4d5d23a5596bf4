// File names: what is kept of a name that came from outside, and how a Vietnamese name travels in a header.
import { create } from 'content-disposition';

const MAX_BYTES = 255;
const MAX_EXTENSION_BYTES = 20;

// Control characters, what turns the reading direction, and what no Windows file name may hold.
const CONTROL = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;
const FORBIDDEN = /[<>:"|?*]/g;

/** What the sender calls a file; empty where they call it nothing, which the multipart parser's types don't tell. */
export const givenName = ({ filename }: { filename?: string }): string => filename ?? '';

/**
 * A name as it may be kept and shown: NFC, without folders and control characters, at most 255 bytes with its extension kept.
 * @param given what the client called the file; anything at all
 */
export function cleanFileName(given: string): string {
  const own = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const name = own
    .normalize('NFC')
    .replace(CONTROL, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(name === '' ? 'tep' : name);
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= MAX_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot) : '';
  const extension = Buffer.byteLength(ending) <= MAX_EXTENSION_BYTES ? ending : '';
  let room = MAX_BYTES - Buffer.byteLength(extension);
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(name.slice(0, name.length - extension.length))) {
    room -= Buffer.byteLength(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept.trimEnd() + extension;
}

/** Vietnamese without its marks: 'Báo cáo Hoà Đ' gives 'Bao cao Hoa D'; what is then not ASCII becomes '_'. */
export const toAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, '_');

/** A name's part in lower case with hyphens: 'UBND quận Ninh Kiều' gives 'ubnd-quan-ninh-kieu'. */
export const slug = (text: string): string =>
  toAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The Content-Disposition of a download: always an attachment, with an ASCII name for old clients.
 * The fallback is given for every name: one that fits Latin-1 would otherwise go out without `filename*`.
 */
export const attachmentHeader = (fileName: string): string =>
  create(fileName, { fallback: toAscii(fileName).replace(/["\\%]/g, '_') });
