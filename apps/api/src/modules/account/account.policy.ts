// Who may see and manage people: administrators alone.
import { rule, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

const administrators = rule<ViewerIdentity>('administrators', (viewer) =>
  viewer.grants.some(({ role }) => role === 'ADMIN'),
);

export const accountPolicy = {
  readAccounts: administrators,
  createAccount: administrators,
  updateAccount: administrators,
  setAccountActive: administrators,
  createPasswordLink: administrators,
  addGrant: administrators,
  changeGrant: administrators,
  removeGrant: administrators,
  importAccounts: administrators,
} satisfies Policy;
