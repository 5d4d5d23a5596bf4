// Who may sign in and out.
import { anyone, type Policy } from '../../lib/policy.ts';

export const viewerPolicy = {
  signIn: anyone,
  // Ending a session that has already ended is no error.
  signOut: anyone,
} satisfies Policy;
