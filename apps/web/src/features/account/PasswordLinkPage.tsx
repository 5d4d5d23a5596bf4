// The page behind a password link: its secret stands behind '#', which browsers send to nobody.
import { useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { useMutate } from '../../apollo/mutate.ts';
import { Button } from '../../ui/Button.tsx';
import { DoorPage } from '../../ui/DoorPage.tsx';
import { Skeleton } from '../../ui/Waiting.tsx';
import { isUnequal, NewPasswordFields } from './_components/NewPasswordFields.tsx';
import { PasswordLinkDocument, UsePasswordLinkDocument } from './PasswordLinkPage.generated.ts';
import styles from './PasswordLinkPage.module.css';

/** Sets the password, signs in, and goes on into the product. */
export function PasswordLinkPage() {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [secret] = useState(() => location.hash.slice(1));
  const { data, error } = useQuery(PasswordLinkDocument, { variables: { secret }, fetchPolicy: 'network-only' });
  const link = data?.passwordLink;
  return (
    <DoorPage title={t('setTitle')}>
      {link ? (
        <SetForm secret={secret} username={link.username} name={link.displayName} />
      ) : data || error ? (
        <>
          <p role="alert">{error ? common(`failure.${failureOf(error).reason}`) : t('linkGone')}</p>
          <a href="/dang-nhap">{t('toSignIn')}</a>
        </>
      ) : (
        <Skeleton width="60%" />
      )}
    </DoorPage>
  );
}

function SetForm({ secret, username, name }: { secret: string; username: string; name: string }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [fresh, setFresh] = useState({ first: '', second: '' });
  const [error, setError] = useState<string | null>(null);
  const [set, { busy }] = useMutate(UsePasswordLinkDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(null);
    const outcome = await set({ variables: { input: { secret, password: fresh.first } } });
    // A full load: nothing of another person's session stays in memory, nor the secret in the address.
    if (outcome.kind === 'done') location.replace('/');
    else if (outcome.kind === 'refused') setError(outcome.error.message);
    else setError(common(`failure.${outcome.failure.reason}`));
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>{t('setFor', { username, name })}</p>
      {/* For password managers. */}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <NewPasswordFields value={fresh} onChange={setFresh} error={error} autoFocus />
      <Button look="primary" type="submit" disabled={busy || isUnequal(fresh) || fresh.first === ''}>
        {t('set')}
      </Button>
    </form>
  );
}
