// The head of every page: the product, its parts, the unit search, the account.
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { AccountMenu } from './AccountMenu.tsx';
import styles from './AppHeader.module.css';
import { UnitSearch } from './UnitSearch.tsx';
import { useViewer } from './viewer.ts';

/** Stays the same on every page. */
export function AppHeader() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation('common');
  const { viewerCanImportPlans } = useViewer();
  return (
    <header className={styles.header}>
      <NavLink to="/tien-do" className={styles.product}>
        {common('product')}
      </NavLink>
      <nav aria-label={common('mainNav')} className={styles.nav}>
        <NavLink to="/tien-do" className={styles.link}>
          {t('navProgress')}
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
