// All resolvers of the API, gathered from the modules.
import type { Resolvers } from './generated/resolvers.ts';
import { Grant, Viewer, viewerMutations, viewerQueries } from './modules/viewer/viewer.resolvers.ts';

export const resolvers: Resolvers = {
  Query: { ...viewerQueries },
  Mutation: { ...viewerMutations },
  Viewer,
  Grant,
};
