// Adds somebody, with a first role.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { CreateAccountDocument } from './AddPersonDialog.generated.ts';
import styles from './AddPersonDialog.module.css';
import { emptyGrant, GrantFields, readTypedGrant } from './GrantFields.tsx';

/** @param props.onAdded is told the id of the account that was made */
export function AddPersonDialog({ onAdded, onClose }: { onAdded: (id: string) => void; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [email, setEmail] = useState('');
  const [withGrant, setWithGrant] = useState(true);
  const [grant, setGrant] = useState(emptyGrant);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [create, { busy }] = useMutate(CreateAccountDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const read = readTypedGrant(grant);
    if (withGrant && !('role' in read)) {
      return setErrors(Object.fromEntries(Object.entries(read).map(([field, key]) => [field, t(key)])));
    }
    setErrors({});
    const grants = withGrant && 'role' in read ? [read] : [];
    const outcome = await create({
      variables: { input: { username, displayName, email, grants } },
      refetchQueries: ['People'],
    });
    if (outcome.kind === 'done') onAdded(outcome.value.account.id);
    else if (outcome.kind === 'refused')
      setErrors({ [outcome.error.path.at(-1) ?? 'username']: outcome.error.message });
    else setErrors({ username: common(`failure.${outcome.failure.reason}`) });
  }

  return (
    <Dialog title={t('addTitle')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('username')}
          value={username}
          onChange={setUsername}
          error={errors['username']}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          required
        />
        <TextField
          label={t('name')}
          value={displayName}
          onChange={setDisplayName}
          error={errors['displayName']}
          autoComplete="off"
          required
        />
        <TextField
          label={t('email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={errors['email']}
          autoComplete="off"
        />
        <h3>{t('firstGrant')}</h3>
        <label className={styles.check}>
          <input type="checkbox" checked={!withGrant} onChange={(event) => setWithGrant(!event.target.checked)} />
          {t('withoutGrant')}
        </label>
        {withGrant ? <GrantFields value={grant} onChange={setGrant} errors={errors} /> : null}
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" type="submit" disabled={busy}>
            {t('create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
