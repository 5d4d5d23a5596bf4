// A person's name, account name and address, changed in place.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { UpdateAccountDocument } from './PersonDialog.generated.ts';
import type { Person } from './PersonDialog.tsx';
import styles from './PersonDialog.module.css';

/** Made anew for each version of the account. */
export function PersonNames({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [username, setUsername] = useState(person.username);
  const [displayName, setDisplayName] = useState(person.displayName);
  const [email, setEmail] = useState(person.email ?? '');
  const [error, setError] = useState<{ field: string; message: string } | null>(null);
  const [update, { busy }] = useMutate(UpdateAccountDocument);
  const of = (field: string): string | null => (error?.field === field ? error.message : null);
  const isSame =
    username.trim() === person.username &&
    displayName.trim() === person.displayName &&
    email.trim() === (person.email ?? '');

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(null);
    const input = { id: person.id, expectedVersion: person.version, username, displayName, email };
    const outcome = await update({ variables: { input } });
    if (outcome.kind === 'done') toast({ text: t('saved') });
    else if (outcome.kind === 'failed') {
      setError({ field: 'username', message: common(`failure.${outcome.failure.reason}`) });
    } else {
      const field = outcome.error.__typename === 'ValidationError' ? outcome.error.path[0] : undefined;
      setError({ field: field ?? 'username', message: outcome.error.message });
    }
  }

  return (
    <form className={styles.names} onSubmit={(event) => void submit(event)}>
      <TextField label={t('username')} value={username} onChange={setUsername} error={of('username')} required />
      <TextField label={t('name')} value={displayName} onChange={setDisplayName} error={of('displayName')} required />
      <TextField label={t('email')} type="email" value={email} onChange={setEmail} error={of('email')} />
      <Button type="submit" disabled={busy || isSame}>
        {t('save')}
      </Button>
    </form>
  );
}
