// Gives a person another role.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { emptyGrant, GrantFields, readTypedGrant } from './GrantFields.tsx';
import { AddGrantDocument } from './GrantForm.generated.ts';
import styles from './AddPersonDialog.module.css';

/** Closed until it is asked for. */
export function GrantForm({ accountId }: { accountId: string }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [open, setOpen] = useState(false);
  const [grant, setGrant] = useState(emptyGrant);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [add, { busy }] = useMutate(AddGrantDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const read = readTypedGrant(grant);
    if (!('role' in read)) {
      return setErrors(Object.fromEntries(Object.entries(read).map(([field, key]) => [field, t(key)])));
    }
    setErrors({});
    const outcome = await add({ variables: { input: { accountId, fields: read } } });
    if (outcome.kind === 'done') {
      setOpen(false);
      setGrant(emptyGrant);
      toast({ text: t('saved') });
    } else if (outcome.kind === 'refused') {
      const field = outcome.error.__typename === 'ValidationError' ? outcome.error.path.at(-1) : undefined;
      setErrors({ [field ?? 'role']: outcome.error.message });
    } else setErrors({ role: common(`failure.${outcome.failure.reason}`) });
  }

  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('addGrant')}</Button>
      </div>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <GrantFields value={grant} onChange={setGrant} errors={errors} />
      <div className={styles.check}>
        <Button look="primary" type="submit" disabled={busy}>
          {t('give')}
        </Button>
        <Button onClick={() => setOpen(false)}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
