// Who may see and manage people: administrators alone; one's own roles one sees oneself.
import { rule, type Policy } from '../../lib/policy.ts';
import { administrators, type ViewerIdentity } from '../viewer/viewer.rules.ts';

export const accountPolicy = {
  readAccounts: administrators,
  readGrant: rule<ViewerIdentity, { accountId: number }>(
    'the one who holds it, and administrators',
    (viewer, grant) => viewer.accountId === grant.accountId || administrators.allows(viewer),
  ),
  createAccount: administrators,
  updateAccount: administrators,
  setAccountActive: administrators,
  createPasswordLink: administrators,
  addGrant: administrators,
  changeGrant: administrators,
  removeGrant: administrators,
  importAccounts: administrators,
} satisfies Policy;
