// Who may urge whom.
import { rule, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

const urgers = rule<ViewerIdentity>('reviewers, of the units below theirs, and administrators', (viewer) =>
  viewer.grants.some(({ role }) => role === 'REVIEWER' || role === 'ADMIN'),
);

export const reminderPolicy = {
  previewReminder: urgers,
  // Which units it reaches is bounded by `Reach`, in the statement itself.
  sendReminder: urgers,
  /** GET /reminders/:id/letter */
  readLetter: urgers,
} satisfies Policy;
