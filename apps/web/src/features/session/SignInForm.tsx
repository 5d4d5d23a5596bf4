// User name and password, with the server's answer when they are wrong.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../apollo/mutate.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SignInDocument } from './SignInForm.generated.ts';
import styles from './SignInForm.module.css';

/** Calls `onSignedIn` with the user name once the server has opened a session. */
export function SignInForm({
  username: known = '',
  onSignedIn,
}: {
  username?: string;
  onSignedIn: (name: string) => void;
}) {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation('common');
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [signIn, { busy }] = useMutate(SignInDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(null);
    const outcome = await signIn({ variables: { input: { username: username.trim(), password } } });
    if (outcome.kind === 'done') onSignedIn(outcome.value.viewer.username);
    else if (outcome.kind === 'refused') setError(outcome.error.message);
    else setError(common(`failure.${outcome.failure.reason}`));
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('username')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={!known}
        required
      />
      <TextField
        label={t('password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus={known !== ''}
        required
      />
      <p className={styles.error} role="alert">
        {error}
      </p>
      <Button look="primary" type="submit" disabled={busy}>
        {busy ? t('signingIn') : t('signIn')}
      </Button>
    </form>
  );
}
