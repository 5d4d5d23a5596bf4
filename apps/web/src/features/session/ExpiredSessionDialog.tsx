// Signing in again over the page that one was working on.
import { useTranslation } from 'react-i18next';
import { renewSession } from '../../apollo/connection.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useViewer } from './viewer.ts';

/** The same person goes on where they were; another person's page is loaded anew. */
export function ExpiredSessionDialog() {
  const { t } = useTranslation('session');
  const viewer = useViewer();
  return (
    <Dialog title={t('expiredTitle')}>
      <p>{t('expiredText')}</p>
      <SignInForm
        username={viewer.username}
        onSignedIn={(username) => (username === viewer.username ? renewSession() : location.assign('/'))}
      />
    </Dialog>
  );
}
