// The history: entries, what changed in them, and whether they can be brought back.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import type { HistoryConnectionResolvers, HistoryEntryResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { ownUnit } from '../evidence/evidence.service.ts';
import { restorable } from '../evidence/evidence.rules.ts';
import { changesOf } from './history.rules.ts';
import { readHistory } from './history.service.ts';

export const historyQueries: Pick<QueryResolvers, 'history'> = {
  history: (_, args, ctx) => readHistory(ctx, args),
};

export const HistoryEntry: HistoryEntryResolvers = {
  id: ({ id }) => toGlobalId('HistoryEntry', id),
  actor: ({ username, displayName }) => (username === null ? null : { username, displayName: displayName ?? username }),
  subjectId: ({ subjectType, subjectKey }) => toGlobalId(subjectType, subjectKey),
  unit: ({ unitId }, _, ctx) => (unitId === null ? null : ctx.loaders.unit.byId(0).existing(unitId)),
  changes: ({ before, after, taskNames }) => changesOf(before, after, taskNames ?? {}),
  evidence: ({ subjectType, subjectKey }, _, ctx) =>
    subjectType === 'Evidence' ? ctx.loaders.evidence.byId.load(subjectKey) : null,
  async viewerCanRestore(entry, _, ctx) {
    const kept = restorable(entry);
    if (!kept || !ownUnit.allows(ctx.viewer, kept)) return false;
    const now = await ctx.loaders.evidence.byId.load(kept.id);
    return now?.version !== kept.version;
  },
};

export const HistoryConnection = connectionFields as HistoryConnectionResolvers;
