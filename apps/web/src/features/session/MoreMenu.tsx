// The menu of the pages that are opened now and then.
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { Popover } from '../../ui/Popover.tsx';
import styles from './MoreMenu.module.css';
import type { NavigationPage } from './navigation.ts';

/** @param props.to gives the address that a page is opened at */
export function MoreMenu({ pages, to }: { pages: NavigationPage[]; to: (page: NavigationPage) => string }) {
  const { t } = useTranslation('session');
  const { pathname } = useLocation();
  const here = pages.find(({ path }) => pathname.startsWith(path));
  return (
    <Popover
      look="quiet"
      className={here ? `${styles.trigger} ${styles.here}` : styles.trigger}
      panelLabel={t('navMore')}
      trigger={here ? t(here.name) : t('navMore')}
    >
      {(close) => (
        <div className={styles.menu}>
          {pages.map((page) => (
            <NavLink key={page.path} to={to(page)} className={styles.item} onClick={close}>
              {t(page.name)}
            </NavLink>
          ))}
        </div>
      )}
    </Popover>
  );
}
