// The head of every page: the product, its parts, the unit search, the account.
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { AccountMenu } from './AccountMenu.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { NoticeBell } from '../notices/NoticeBell.tsx';
import { withDuty } from '../plan/planUrl.ts';
import styles from './AppHeader.module.css';
import { MoreMenu } from './MoreMenu.tsx';
import { navigationFor, type NavigationPage } from './navigation.ts';
import { UnitSearch } from './UnitSearch.tsx';
import { useViewer } from './viewer.ts';

/** Stays the same on every page; to another page it takes along what is looked at: unit, period, filters. */
export function AppHeader() {
  const { t } = useTranslation('session');
  const { pathname, search } = useLocation();
  const { t: common } = useTranslation('common');
  const { daily, occasional } = navigationFor(useViewer());
  const isFilterHere = daily.some(({ path, carriesFilter }) => carriesFilter && path === pathname);
  const to = ({ path, carriesFilter }: NavigationPage): string =>
    carriesFilter && isFilterHere && pathname !== path ? path + withoutDuty(search) : path;
  return (
    <header className={styles.header}>
      <NavLink to="/tien-do" className={styles.product}>
        {common('product')}
      </NavLink>
      <nav aria-label={common('mainNav')} className={styles.nav}>
        {daily.map((page) => (
          <NavLink key={page.path} to={to(page)} className={styles.link}>
            {t(page.name)}
          </NavLink>
        ))}
        {occasional.length > 0 ? <MoreMenu pages={occasional} to={to} /> : null}
      </nav>
      <UnitSearch />
      <NoticeBell />
      <AccountMenu />
    </header>
  );
}

const withoutDuty = (search: string): string => readableSearch(withDuty(new URLSearchParams(search), null));
