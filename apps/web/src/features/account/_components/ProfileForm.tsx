// Changing one's own name.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { UpdateProfileDocument } from '../AccountPage.generated.ts';
import styles from './forms.module.css';

/** Begins with the name as it is. */
export function ProfileForm({ displayName }: { displayName: string }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [name, setName] = useState(displayName);
  const [error, setError] = useState<string | null>(null);
  const [update, { busy }] = useMutate(UpdateProfileDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(null);
    const outcome = await update({ variables: { input: { displayName: name } } });
    if (outcome.kind === 'done') {
      setName(outcome.value.viewer.displayName);
      toast({ text: t('saved') });
    } else {
      setError(outcome.kind === 'refused' ? outcome.error.message : common(`failure.${outcome.failure.reason}`));
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField label={t('name')} value={name} onChange={setName} autoComplete="name" error={error} required />
      <div>
        <Button type="submit" disabled={busy || name.trim() === displayName}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
