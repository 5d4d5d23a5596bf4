// Changing one's own password.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { ChangePasswordDocument } from '../AccountPage.generated.ts';
import { isUnequal, NewPasswordFields } from './NewPasswordFields.tsx';
import styles from './forms.module.css';

const nothing = { first: '', second: '' };

/** @param props.onChanged is told when the other sessions have ended */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState(nothing);
  const [error, setError] = useState<{ field: string; message: string } | null>(null);
  const [change, { busy }] = useMutate(ChangePasswordDocument);
  const of = (field: string): string | null => (error?.field === field ? error.message : null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(null);
    const outcome = await change({ variables: { input: { current, password: fresh.first } } });
    if (outcome.kind === 'done') {
      setCurrent('');
      setFresh(nothing);
      toast({ text: t('changed') });
      onChanged();
    } else if (outcome.kind === 'refused') {
      setError({ field: outcome.error.path[0] ?? 'password', message: outcome.error.message });
    } else {
      setError({ field: 'password', message: common(`failure.${outcome.failure.reason}`) });
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('current')}
        type="password"
        autoComplete="current-password"
        value={current}
        error={of('current')}
        required
        onChange={setCurrent}
      />
      <NewPasswordFields value={fresh} onChange={setFresh} error={of('password')} />
      <div>
        <Button
          look="primary"
          type="submit"
          disabled={busy || isUnequal(fresh) || fresh.first === '' || current === ''}
        >
          {t('change')}
        </Button>
      </div>
    </form>
  );
}
