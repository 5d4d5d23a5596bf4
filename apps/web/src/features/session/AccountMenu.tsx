// Who one is here, the language, and the way out.
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutate } from '../../apollo/mutate.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SignOutDocument } from './AccountMenu.generated.ts';
import styles from './AccountMenu.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useViewer } from './viewer.ts';

/** Name, roles and units; language; sign out. */
export function AccountMenu() {
  const { t } = useTranslation('session');
  const viewer = useViewer();
  const [signOut, { busy }] = useMutate(SignOutDocument);

  async function leave() {
    await signOut({ variables: {} });
    // A full load: nothing of this session stays in memory.
    location.assign('/dang-nhap');
  }

  return (
    <Popover
      look="quiet"
      className={styles.trigger}
      aria-label={t('account', { name: viewer.displayName })}
      panelLabel={t('account', { name: viewer.displayName })}
      trigger={
        <>
          <span className={styles.name}>{bareName(viewer.displayName)}</span>
          {/* Drawn, not written: a visible text that is not in the label is an error to those who speak it. */}
          <span className={styles.initials} data-initials={initials(viewer.displayName)} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <div className={styles.panel}>
          <div>
            <p className={styles.full}>{viewer.displayName}</p>
            <p className={styles.soft}>{t('signedInAs', { username: viewer.username })}</p>
          </div>
          <ul className={styles.grants}>
            {viewer.grants.map((grant) => (
              <li key={`${grant.role} ${grant.unit.id}`}>
                {t(`role.${grant.role}`)} · {grant.unit.name}
              </li>
            ))}
          </ul>
          <Link to="/tai-khoan" onClick={close}>
            {t('myAccount')}
          </Link>
          <LanguageSwitch />
          <Button disabled={busy} onClick={() => void leave()}>
            {t('signOut')}
          </Button>
        </div>
      )}
    </Popover>
  );
}

/** 'Đỗ Thùy Thảo (Công chức Văn phòng)' → 'Đỗ Thùy Thảo': the head of the page has no room for the office. */
const bareName = (name: string): string => name.replace(/\s*\(.*/, '');

/** 'Đỗ Thùy Thảo (Công chức)' → 'TT': the last two names, as people are called. */
const initials = (name: string): string =>
  bareName(name)
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0))
    .join('');
