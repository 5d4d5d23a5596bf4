// Answers with a file: always as an attachment, never as something that a browser would run or guess at.
import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachmentHeader } from './file-name.ts';

export interface Download {
  fileName: string;
  mediaType: string;
  /** In bytes, where it is known. */
  size: number | null;
  /** The content's SHA-256, where it is known. */
  sha256: string | null;
  open: () => Promise<Readable>;
}

/** Sends the file, or 304 when the client has this very content. Errors of the storage before the first byte are thrown. */
export async function sendDownload(reply: FastifyReply, file: Download): Promise<FastifyReply> {
  void reply.headers({
    'content-disposition': attachmentHeader(file.fileName),
    'content-type': file.mediaType,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    // Asked again each time: who may read it can change.
    'cache-control': 'private, no-cache',
  });
  if (file.sha256 !== null) {
    const etag = `"${file.sha256}"`;
    void reply.header('etag', etag);
    if (reply.request.headers['if-none-match'] === etag) return reply.code(304).send();
  }
  const bytes = await opened(await file.open());
  if (file.size !== null) void reply.header('content-length', file.size);
  return reply.send(bytes);
}

/** Waits for the first bytes, so that a file that is missing is an error and not half an answer. */
function opened(bytes: Readable): Promise<Readable> {
  return new Promise((resolve, reject) => {
    bytes.once('error', reject);
    bytes.once('readable', () => resolve(bytes));
  });
}
