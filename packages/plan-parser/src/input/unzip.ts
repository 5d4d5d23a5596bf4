// Takes the named parts out of a zip archive, and no more bytes than a document may hold.
import { Inflate } from 'fflate';
import { FileError } from './errors.ts';

/** All parts together, unpacked, in bytes: a document of 5 MB with text alone stays far below. */
const MOST = 40 * 1024 * 1024;
const CHUNK = 64 * 1024;
const MOST_ENTRIES = 10_000;

interface Entry {
  method: number;
  encrypted: boolean;
  offset: number;
  packed: number;
}

/**
 * What an archive says of its sizes is not believed: bytes are counted as they unpack.
 * @param wanted names of parts; those that the archive lacks are left out of the result
 * @throws {FileError} broken, encrypted or zip-bomb
 */
export function unzipParts(bytes: Uint8Array, wanted: string[]): Map<string, Uint8Array> {
  const entries = directoryOf(bytes);
  const parts = new Map<string, Uint8Array>();
  let room = MOST;
  for (const name of wanted) {
    const entry = entries.get(name);
    if (!entry) continue;
    if (entry.encrypted) throw new FileError('encrypted');
    const part = unpack(bytes, entry, room);
    room -= part.length;
    parts.set(name, part);
  }
  return parts;
}

/** Reads the central directory (APPNOTE.TXT 4.3.12), the one that programs go by. */
function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(data);
  const entries = new Map<string, Entry>();
  const count = Math.min(data.getUint16(end + 10, true), MOST_ENTRIES);
  let at = data.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== 0x02014b50) throw new FileError('broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => data.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
      method: data.getUint16(at + 10, true),
      packed: data.getUint32(at + 20, true),
      offset: data.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endOfDirectory(data: DataView): number {
  const least = Math.max(0, data.byteLength - 22 - 0xffff);
  for (let at = data.byteLength - 22; at >= least; at--) {
    if (data.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new FileError('broken');
}

function unpack(bytes: Uint8Array, entry: Entry, room: number): Uint8Array {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || data.getUint32(offset, true) !== 0x04034b50) throw new FileError('broken');
  const from = offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) throw new FileError('broken');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new FileError('broken');
  return inflate(packed, room);
}

function inflate(packed: Uint8Array, room: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > room) throw new FileError('zip-bomb');
    chunks.push(chunk);
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof FileError ? cause : new FileError('broken', { cause });
  }
  if (!ended) throw new FileError('broken');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
