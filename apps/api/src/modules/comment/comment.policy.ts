// Who may comment: whoever reads the task and has a role on its unit or above; and who may change a comment.
import { rule, type Policy } from '../../lib/policy.ts';
import { hasOwnRole, hasRoleAbove, type UnitPlace, type ViewerIdentity } from '../viewer/viewer.rules.ts';

const author = rule<ViewerIdentity, { accountId: number }>(
  'its author, while they can read what it is about',
  (viewer, { accountId }) => viewer.accountId === accountId,
);

export const commentPolicy = {
  createComment: rule<ViewerIdentity, UnitPlace>(
    'officers and leaders of the unit; reviewers, observers and administrators of the unit or one above',
    (viewer, place) =>
      hasOwnRole(viewer, place.unitId, 'OFFICER', 'LEADER', 'REVIEWER', 'OBSERVER', 'ADMIN') ||
      hasRoleAbove(viewer, place, 'REVIEWER', 'OBSERVER', 'ADMIN'),
  ),
  updateComment: author,
  deleteComment: author,
} satisfies Policy;
