// Who may export, and whose an export is.
import { rule, signedIn, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

export const exportPolicy = {
  // What the file holds is checked row by row, by the viewer's own scope.
  startExport: signedIn,
  exportSize: signedIn,
  readExport: rule<ViewerIdentity, { accountId: number }>(
    'the one who started it',
    (viewer, { accountId }) => viewer.accountId === accountId,
  ),
} satisfies Policy;
