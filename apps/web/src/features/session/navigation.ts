// The pages that the head of every page leads to, in its order, and who may open them. Pure.
import type { Role } from '../../generated/types.ts';
import type { SignedInViewer } from './viewer.ts';

export interface NavigationPage {
  path: string;
  /** The key of its name among the session's texts. */
  name:
    | 'navProgress'
    | 'navPlan'
    | 'navReview'
    | 'navReminders'
    | 'navHistory'
    | 'navPeriods'
    | 'navImport'
    | 'navPeople'
    | 'navStaffing';
  /** What is looked at (unit, period, filters) is in the address of each of these, so it goes along. */
  carriesFilter?: boolean;
  /** Offered only to those for whom this holds. */
  who?: (viewer: SignedInViewer) => boolean;
}

const has =
  (...roles: Role[]) =>
  (viewer: SignedInViewer): boolean =>
    viewer.grants.some(({ role }) => roles.includes(role));

/** What most people open each day: always in sight. */
const DAILY: readonly NavigationPage[] = [
  { path: '/tien-do', name: 'navProgress', carriesFilter: true },
  { path: '/ke-hoach', name: 'navPlan', carriesFilter: true },
  { path: '/cho-tham-dinh', name: 'navReview', who: has('REVIEWER') },
];

/** What is opened now and then: behind a menu where there is more than one. */
const OCCASIONAL: readonly NavigationPage[] = [
  { path: '/don-doc', name: 'navReminders' },
  { path: '/lich-su', name: 'navHistory' },
  { path: '/ky-bao-cao', name: 'navPeriods', who: (viewer) => viewer.viewerCanManagePeriods },
  { path: '/nhap-ke-hoach', name: 'navImport', who: (viewer) => viewer.viewerCanImportPlans },
  { path: '/nguoi-dung', name: 'navPeople', who: (viewer) => viewer.viewerCanManageAccounts },
  // Administrators find it as a tab of the people's page.
  {
    path: '/phan-cong',
    name: 'navStaffing',
    who: (viewer) => viewer.viewerCanSeeStaffing && !viewer.viewerCanManageAccounts,
  },
];

/** What a person finds in the head: `daily` side by side, `occasional` in a menu. */
export function navigationFor(viewer: SignedInViewer): { daily: NavigationPage[]; occasional: NavigationPage[] } {
  const isFor = ({ who }: NavigationPage): boolean => who?.(viewer) ?? true;
  const [daily, occasional] = [DAILY.filter(isFor), OCCASIONAL.filter(isFor)];
  // A menu with a single page in it would only hide that page.
  return occasional.length === 1 ? { daily: [...daily, ...occasional], occasional: [] } : { daily, occasional };
}
