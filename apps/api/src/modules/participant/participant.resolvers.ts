// A person as others see them: by name.
import { toGlobalId } from '../../lib/global-id.ts';
import type { ParticipantResolvers } from '../../generated/resolvers.ts';

export const Participant: ParticipantResolvers = {
  id: (person) => toGlobalId('Account', person.id),
};
