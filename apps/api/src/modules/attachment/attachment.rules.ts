// Which files may be attached: pure, from what the content is, never from what the sender says it is.
import { say } from '../../lib/words.ts';

/** The largest file, in bytes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** Files that one person may have sent without attaching them to any evidence yet. */
export const MAX_UNCLAIMED_FILES = 200;

/** How long a file that no evidence has ever held is kept. */
export const UNCLAIMED_KEPT_MS = 86_400_000;

/** What the content was recognised as. */
export type Content =
  /** A known signature; `extension` as file-type names it. */
  | { kind: 'signature'; extension: string }
  /** No signature, and valid UTF-8 without control characters. */
  | { kind: 'text'; looksLikeMarkup: boolean }
  | { kind: 'unknown' };

interface AllowedType {
  mediaType: string;
  /** The endings that a name of this type may have; the first is given to a name with another one. */
  endings: readonly string[];
}

const type = (mediaType: string, ...endings: string[]): AllowedType => ({ mediaType, endings });

// What an official shows: documents, tables, slides, scans and photos, recordings of meetings and press items.
// Not allowed are what a browser or a desktop would run (html, svg, scripts, programs, documents with macros)
// and archives, whose content nobody sees.
const BY_SIGNATURE: Record<string, AllowedType> = {
  pdf: type('application/pdf', 'pdf'),
  docx: type('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  xlsx: type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  pptx: type('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  odt: type('application/vnd.oasis.opendocument.text', 'odt'),
  ods: type('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  odp: type('application/vnd.oasis.opendocument.presentation', 'odp'),
  rtf: type('application/rtf', 'rtf'),
  png: type('image/png', 'png'),
  jpg: type('image/jpeg', 'jpg', 'jpeg', 'jpe', 'jfif'),
  webp: type('image/webp', 'webp'),
  gif: type('image/gif', 'gif'),
  heic: type('image/heic', 'heic', 'heif'),
  mp3: type('audio/mpeg', 'mp3'),
  m4a: type('audio/mp4', 'm4a'),
  mp4: type('video/mp4', 'mp4', 'm4v'),
};

// The old Office formats share one container; only the name tells them apart. Installers (.msi) share it too.
const OLD_OFFICE: Record<string, AllowedType> = {
  doc: type('application/msword', 'doc'),
  xls: type('application/vnd.ms-excel', 'xls'),
  ppt: type('application/vnd.ms-powerpoint', 'ppt'),
};

const TEXT: Record<string, AllowedType> = {
  txt: type('text/plain; charset=utf-8', 'txt'),
  csv: type('text/csv; charset=utf-8', 'csv'),
};

/** What may be attached, for people. */
export const ALLOWED_IN_WORDS = say(
  'PDF; Word, Excel, PowerPoint (cả bản cũ), OpenDocument, RTF; ảnh PNG, JPEG, WebP, GIF, HEIC; âm thanh MP3, M4A; ' +
    'video MP4; văn bản TXT, CSV mã hoá UTF-8',
  'PDF; Word, Excel, PowerPoint (old ones too), OpenDocument, RTF; pictures PNG, JPEG, WebP, GIF, HEIC; sound MP3, ' +
    'M4A; video MP4; texts TXT, CSV in UTF-8',
);

/**
 * The file's type and name, or null when it may not be attached.
 * A name whose ending doesn't fit the content gets one that does: nothing called '.exe' is ever handed out.
 */
export function admit(content: Content, fileName: string): { mediaType: string; fileName: string } | null {
  const ending = endingOf(fileName);
  const allowed = allowedType(content, ending);
  if (!allowed) return null;
  const fits = allowed.endings.includes(ending);
  return { mediaType: allowed.mediaType, fileName: fits ? fileName : `${fileName}.${allowed.endings[0]!}` };
}

function allowedType(content: Content, ending: string): AllowedType | null {
  if (content.kind === 'unknown') return null;
  if (content.kind === 'text') return content.looksLikeMarkup ? null : own(TEXT, ending);
  return content.extension === 'cfb' ? own(OLD_OFFICE, ending) : own(BY_SIGNATURE, content.extension);
}

const own = (types: Record<string, AllowedType>, key: string): AllowedType | null =>
  Object.hasOwn(types, key) ? types[key]! : null;

const endingOf = (fileName: string): string => /\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
