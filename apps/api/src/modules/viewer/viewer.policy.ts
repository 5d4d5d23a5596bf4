// Who may sign in and out, and what people may do with their own account.
import { anyone, signedIn, type Policy } from '../../lib/policy.ts';

export const viewerPolicy = {
  signIn: anyone,
  // Ending a session that has already ended is no error.
  signOut: anyone,
  // Who holds the secret is the one whom it was given.
  usePasswordLink: anyone,
  changePassword: signedIn,
  updateProfile: signedIn,
  endSession: signedIn,
  endOtherSessions: signedIn,
} satisfies Policy;
