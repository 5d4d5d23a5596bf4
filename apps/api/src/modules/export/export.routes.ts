// Finished exports over plain HTTP, to those who started them.
import type { FastifyInstance } from 'fastify';
import { sendDownload } from '../../lib/download.ts';
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import type { Storage } from '../../lib/storage.ts';
import type { WritableFormat } from './export.rules.ts';
import { readExportFile } from './export.service.ts';

const MEDIA_TYPES: Record<WritableFormat, string> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
  JSON: 'application/json; charset=utf-8',
};

/** Where the file of an export is fetched. */
export const exportPath = (id: number): string => `/exports/${toGlobalId('Export', id)}/file`;

/** Registers the route; the requests must have `apiContext()`. */
export async function exportRoutes(app: FastifyInstance, { storage }: { storage: Storage }): Promise<void> {
  app.get<{ Params: { id: string } }>('/exports/:id/file', async (request, reply) => {
    const ctx = await request.apiContext();
    const { fileName, format, storageKey } = await readExportFile(ctx, keyOf('Export', request.params.id));
    return sendDownload(reply, {
      fileName,
      mediaType: MEDIA_TYPES[format],
      size: null,
      sha256: null,
      open: () => storage.exports.open(storageKey),
    });
  });
}
