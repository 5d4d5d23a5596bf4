// Loaders of the people behind comments and notifications, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader } from '../../lib/loader.ts';
import { participantsByIds, type ParticipantRow } from './participant.store.ts';

export interface ParticipantLoaders {
  byId: DataLoader<number, ParticipantRow | null>;
}

/** Makes a request's loaders of people. */
export function makeParticipantLoaders(ctx: Context): ParticipantLoaders {
  return {
    byId: keyLoader(
      (ids: readonly number[]) => participantsByIds(ctx, ids),
      (row) => row.id,
    ),
  };
}
