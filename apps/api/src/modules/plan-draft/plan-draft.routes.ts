// Imports over plain HTTP: POST /plan-drafts takes a document in and answers with the draft made of it. A part `amends`
// before the file names the plan of which it is to be a new version.
import multipart, { type Multipart } from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { MAX_FILE_SIZE } from '@dan-van/plan-parser';
import { badInput } from '../../lib/errors.ts';
import { givenName } from '../../lib/file-name.ts';
import { requireImporter } from './plan-draft.service.ts';
import { createPlanDraft } from './upload.service.ts';
import { say } from '../../lib/words.ts';

/** What the parts' heads and boundaries may add to a file. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

/** Registers the route; the requests must have `apiContext()`. */
export async function planDraftRoutes(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    // One byte more than allowed tells a file that is too large from one that just fits.
    limits: { fileSize: MAX_FILE_SIZE + 1, files: 1, fields: 1, fieldSize: 1_000, parts: 2, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  const upload = { bodyLimit: MAX_FILE_SIZE + FORM_OVERHEAD_BYTES, config: { upload: true } };
  app.post('/plan-drafts', upload, async (request, reply) => {
    const ctx = await request.apiContext();
    requireImporter(ctx);
    if (!request.isMultipart())
      throw badInput(
        say(
          "Cần multipart/form-data với một phần tên 'file'.",
          "Expected multipart/form-data with one part named 'file'.",
        ),
        ['file'],
      );
    const part = await request.file();
    if (part?.fieldname !== 'file') {
      part?.file.resume();
      throw badInput(say("Cần một phần tên 'file'.", "Expected a part named 'file'."), ['file']);
    }
    const bytes = await part.toBuffer();
    const id = await createPlanDraft(ctx, givenName(part), bytes, amendedPlan(part.fields['amends']));
    return reply.code(201).send({ id });
  });
}

/** The code that a form's part holds, or null. */
function amendedPlan(part: Multipart | (Multipart | undefined)[] | undefined): string | null {
  const one = Array.isArray(part) ? part[0] : part;
  return one?.type === 'field' && typeof one.value === 'string' && one.value !== '' ? one.value : null;
}
