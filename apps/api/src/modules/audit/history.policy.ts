// Who may read the history: everybody signed in, each as far as their scope reaches.
import { signedIn, type Policy } from '../../lib/policy.ts';

export const historyPolicy = {
  // What a page holds is bounded row by row by the viewer's own scope.
  readHistory: signedIn,
} satisfies Policy;
