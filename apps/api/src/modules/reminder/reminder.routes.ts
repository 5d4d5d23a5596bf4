// The letters of urgings over plain HTTP, to those who may urge.
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { sendDownload } from '../../lib/download.ts';
import { keyOf } from '../../lib/global-id.ts';
import { readLetter } from './reminder.service.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Registers the route; the requests must have `apiContext()`. */
export async function reminderRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { id: string } }>('/reminders/:id/letter', async (request, reply) => {
    const ctx = await request.apiContext();
    const { fileName, bytes } = await readLetter(ctx, keyOf('Reminder', request.params.id));
    return sendDownload(reply, {
      fileName,
      mediaType: DOCX,
      size: bytes.length,
      sha256: null,
      open: async () => Readable.from([bytes]),
    });
  });
}
