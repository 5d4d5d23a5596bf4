// The head of every page: the product, its parts, the unit search, the account.
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { AccountMenu } from './AccountMenu.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { withDuty } from '../plan/planUrl.ts';
import styles from './AppHeader.module.css';
import { UnitSearch } from './UnitSearch.tsx';
import { useViewer } from './viewer.ts';

const pages = [
  ['/tien-do', 'navProgress'],
  ['/ke-hoach', 'navPlan'],
] as const;

/** Stays the same on every page; to another page it takes along what is looked at: unit, period, filters. */
export function AppHeader() {
  const { t } = useTranslation('session');
  const { pathname, search } = useLocation();
  const { t: common } = useTranslation('common');
  const { viewerCanImportPlans } = useViewer();
  return (
    <header className={styles.header}>
      <NavLink to="/tien-do" className={styles.product}>
        {common('product')}
      </NavLink>
      <nav aria-label={common('mainNav')} className={styles.nav}>
        {pages.map(([path, name]) => (
          <NavLink key={path} to={pathname === path ? path : path + withoutDuty(search)} className={styles.link}>
            {t(name)}
          </NavLink>
        ))}
        <NavLink to="/lich-su" className={styles.link}>
          {t('navHistory')}
        </NavLink>
        {viewerCanImportPlans ? (
          <NavLink to="/nhap-ke-hoach" className={styles.link}>
            {t('navImport')}
          </NavLink>
        ) : null}
      </nav>
      <UnitSearch />
      <AccountMenu />
    </header>
  );
}

const withoutDuty = (search: string): string => readableSearch(withDuty(new URLSearchParams(search), null));
