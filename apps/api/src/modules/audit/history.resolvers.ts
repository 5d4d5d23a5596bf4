// The history: entries, what changed in them, and whether they can be brought back.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import type { HistoryConnectionResolvers, HistoryEntryResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { mayRestore } from '../evidence/restore.service.ts';
import { changesOfEntry } from './history.rules.ts';
import { readHistory } from './history.service.ts';

export const historyQueries: Pick<QueryResolvers, 'history'> = {
  history: (_, args, ctx) => readHistory(ctx, args),
};

export const HistoryEntry: HistoryEntryResolvers = {
  id: ({ id }) => toGlobalId('HistoryEntry', id),
  actor: ({ username, displayName }) => (username === null ? null : { username, displayName: displayName ?? username }),
  subjectId: ({ subjectType, subjectKey }) => toGlobalId(subjectType, subjectKey),
  unit: ({ unitId }, _, ctx) => (unitId === null ? null : ctx.loaders.unit.byId(0).existing(unitId)),
  changes: (entry) => changesOfEntry(entry),
  evidence: ({ subjectType, subjectKey }, _, ctx) =>
    subjectType === 'Evidence' ? ctx.loaders.evidence.byId.load(subjectKey) : null,
  viewerCanRestore: (entry, _, ctx) => mayRestore(ctx, entry),
};

export const HistoryConnection = connectionFields as HistoryConnectionResolvers;
