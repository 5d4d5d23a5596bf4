// The page on which people sign in; afterwards they are where they meant to go.
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SignInForm } from './SignInForm.tsx';
import styles from './SignInPage.module.css';

/** Only a path of this site is followed. */
function safePath(path: string | null): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}

/** `?den=/path` says where to go on. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation('common');
  const [params] = useSearchParams();
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header>
          <p className={styles.product}>{common('product')}</p>
          <p className={styles.sub}>{common('productLong')}</p>
        </header>
        <h1>{t('signInTitle')}</h1>
        {/* A full load: nothing of another person's session stays in memory. */}
        <SignInForm onSignedIn={() => location.replace(safePath(params.get('den')))} />
        <LanguageSwitch />
      </div>
    </main>
  );
}
