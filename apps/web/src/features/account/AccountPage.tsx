// The Tài khoản page: one's own name, password, roles and sessions.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { formatDate } from '../../lib/dates.ts';
import { Pending } from '../../ui/Pending.tsx';
import { PasswordForm } from './_components/PasswordForm.tsx';
import { ProfileForm } from './_components/ProfileForm.tsx';
import { SessionList } from './_components/SessionList.tsx';
import { OwnAccountDocument } from './AccountPage.generated.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './AccountPage.module.css';

/** What one can change about oneself. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const { t: session } = useTranslation('session');
  const { data, error, refetch } = useQuery(OwnAccountDocument, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  return (
    <Page title={t('title')} narrow>
      {viewer ? (
        <>
          <section className={styles.part}>
            <h2>{t('profile')}</h2>
            <p className={styles.soft}>{t('username', { username: viewer.username })}</p>
            <ProfileForm displayName={viewer.displayName} />
          </section>
          <section className={styles.part}>
            <h2>{t('grants')}</h2>
            {viewer.grants.length === 0 ? <p>{t('noGrants')}</p> : null}
            <ul>
              {viewer.grants.map((grant) => (
                <li key={grant.id}>
                  {session(`role.${grant.role}`)} · {grant.unit.name}
                  {grant.endsOn ? `, ${t('until', { day: formatDate(grant.endsOn) })}` : ''}
                  {grant.delegatedFrom ? ` (${t('delegated', { name: grant.delegatedFrom })})` : ''}
                </li>
              ))}
            </ul>
          </section>
          <section className={styles.part}>
            <h2>{t('password')}</h2>
            {viewer.hasPassword ? <PasswordForm onChanged={() => void refetch()} /> : <p>{t('noPassword')}</p>}
          </section>
          <section className={styles.part}>
            <h2>{t('sessions')}</h2>
            <SessionList sessions={viewer.sessions} />
          </section>
        </>
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
