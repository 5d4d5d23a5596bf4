// Exports: how large one would be, starting one, and asking how it stands.
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import type { ExportResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { exportPath } from './export.routes.ts';
import { exportSize, readExport, startExport } from './export.service.ts';

export const exportQueries: Pick<QueryResolvers, 'export' | 'exportSize'> = {
  export: (_, { id }, ctx) => readExport(ctx, keyOf('Export', id)),
  exportSize: (_, { view, filter, history }, ctx) =>
    exportSize(ctx, view, view === 'AUDIT' ? { history: history ?? {} } : (filter ?? {})),
};

export const exportMutations: Pick<MutationResolvers, 'startExport'> = {
  startExport: (_, { input }, ctx) => startExport(ctx, input),
};

export const Export: ExportResolvers = {
  id: ({ id }) => toGlobalId('Export', id),
  error: ({ error }, _, { language }) => error && error[language],
  url: ({ id, state }) => (state === 'DONE' ? exportPath(id) : null),
};
