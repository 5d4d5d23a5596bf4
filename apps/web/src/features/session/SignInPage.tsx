// The page on which people sign in; afterwards they are where they meant to go.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DoorPage } from '../../ui/DoorPage.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SignInWaysDocument } from './SignInPage.generated.ts';
import styles from './SignInPage.module.css';

/** Only a path of this site is followed. */
function safePath(path: string | null): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}

const problems = ['unknown', 'refused', 'unreachable', 'expired'] as const;

/** `?den=/path` says where to go on, `?loi=` why signing in elsewhere failed. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation('common');
  const [params] = useSearchParams();
  const { data } = useQuery(SignInWaysDocument);
  const goal = safePath(params.get('den'));
  const problem = problems.find((name) => name === params.get('loi'));
  return (
    <DoorPage title={t('signInTitle')} lead={common('productLong')}>
      {problem ? (
        <p className={styles.problem} role="alert">
          {t(`signOnProblem.${problem}`)}
        </p>
      ) : null}
      {data?.instance.singleSignOn ? (
        <>
          {/* Not a route of the app: the server sends the browser on. */}
          <a className={styles.signOn} href={`/oidc/sign-in?den=${encodeURIComponent(goal)}`}>
            {t('singleSignOn')}
          </a>
          <p className={styles.or}>{t('or')}</p>
        </>
      ) : null}
      {/* A full load: nothing of another person's session stays in memory. */}
      <SignInForm onSignedIn={() => location.replace(goal)} />
      <LanguageSwitch />
    </DoorPage>
  );
}
