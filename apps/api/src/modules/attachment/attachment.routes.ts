// Attachments over plain HTTP: POST /attachments takes a file in, GET /attachments/:id hands it out.
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendDownload } from '../../lib/download.ts';
import { badInput } from '../../lib/errors.ts';
import { givenName } from '../../lib/file-name.ts';
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import type { Storage } from '../../lib/storage.ts';
import { MAX_FILE_BYTES } from './attachment.rules.ts';
import { keepFile, readAttachment, requireUploader, tooLarge } from './attachment.service.ts';
import { say } from '../../lib/words.ts';

/** What the parts' heads and boundaries may add to a file. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

const UPLOAD = { bodyLimit: MAX_FILE_BYTES + FORM_OVERHEAD_BYTES, config: { upload: true } };

/** Registers the routes; the requests must have `apiContext()`. */
export async function attachmentRoutes(app: FastifyInstance, { storage }: { storage: Storage }): Promise<void> {
  await app.register(multipart, {
    // One byte more than allowed tells a file that is too large from one that just fits.
    limits: { fileSize: MAX_FILE_BYTES + 1, files: 1, fields: 5, fieldSize: 1_000, parts: 6, headerPairs: 20 },
    throwFileSizeLimit: false,
  });

  app.post('/attachments', UPLOAD, async (request, reply) => {
    const ctx = await request.apiContext();
    await requireUploader(ctx);
    const part = await filePart(request);
    const { id, fileName, mediaType, size, sha256 } = await keepFile(ctx, storage, givenName(part), part.file);
    return reply.code(201).send({ id: toGlobalId('Attachment', id), fileName, mediaType, size, sha256 });
  });

  app.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
    const ctx = await request.apiContext();
    const file = await readAttachment(ctx, keyOf('Attachment', request.params.id));
    return sendDownload(reply, { ...file, open: () => storage.attachments.open(file.storageKey) });
  });
}

async function filePart(request: FastifyRequest): Promise<MultipartFile> {
  if (!request.isMultipart())
    throw badInput(
      say(
        "Cần multipart/form-data với một phần tên 'file'.",
        "Expected multipart/form-data with one part named 'file'.",
      ),
      ['file'],
    );
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES + FORM_OVERHEAD_BYTES) throw tooLarge();
  const part = await request.file();
  if (part?.fieldname === 'file') return part;
  part?.file.resume();
  throw badInput(say("Cần một phần tên 'file'.", "Expected a part named 'file'."), ['file']);
}
