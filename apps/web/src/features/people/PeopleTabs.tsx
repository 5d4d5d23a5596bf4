// The parts of the people's page, for those who may open both.
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useViewer } from '../session/viewer.ts';
import styles from './PeopleTabs.module.css';

/** Nothing for those who see only one part. */
export function PeopleTabs() {
  const { t } = useTranslation('people');
  if (!useViewer().viewerCanManageAccounts) return null;
  return (
    <nav aria-label={t('tabs')} className={styles.tabs}>
      <NavLink to="/nguoi-dung" className={styles.tab} end>
        {t('tabPeople')}
      </NavLink>
      <NavLink to="/phan-cong" className={styles.tab}>
        {t('tabStaffing')}
      </NavLink>
    </nav>
  );
}
