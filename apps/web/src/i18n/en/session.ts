// Signing in and out, the account menu, and the head of every page.
import type { session as original } from '../vi/session.ts';
import type { Shape } from '../shape.ts';

export const session: Shape<typeof original> = {
  signInTitle: 'Sign in',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  account: 'Account {{name}}',
  language: 'Language',
  expiredTitle: 'Your session has expired',
  expiredText: 'Sign in again. What you typed is still here and will be saved.',
  otherAccount: 'Signed in with another account: the page is loaded again.',
  signedInAs: 'Signed in as {{username}}',
  sampleData: 'This is sample data, generated for trying things out. To start empty, run:',
  hideBanner: 'Hide the notice about sample data',
  navProgress: 'Progress',
  navPlan: 'Plan',
  navPeriods: 'Periods',
  navReminders: 'Urgings',
  navReview: 'Review',
  navHistory: 'History',
  navImport: 'Import',
  navMore: 'More',
  unitSearch: 'Find a unit',
  unitSearchHint: 'Find a unit (e.g. cai khe)',
  unitSearchNone: 'No unit matches',
  unitSearchCount: '{{count}} units match',
  role: { OFFICER: 'Officer', LEADER: 'Leader', REVIEWER: 'Reviewer', OBSERVER: 'Observer', ADMIN: 'Administrator' },
};
