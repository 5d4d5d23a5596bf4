// Hands a person's work over: to whom, from when, and what passes.
import { useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { dayOf, typedDate, parseDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import type { Found } from '../../../ui/OptionList.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { HandOverDocument, SuccessorsDocument } from './HandoverDialog.generated.ts';
import { HandoverPreview } from './HandoverPreview.tsx';
import type { Person } from './PersonDialog.tsx';
import styles from './AddPersonDialog.module.css';

interface Props {
  person: Person;
  onClose: () => void;
  onDone: () => void;
}

/** What passes is shown as soon as successor and days are known. */
export function HandoverDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [to, setTo] = useState<Found | null>(null);
  const [kind, setKind] = useState<'good' | 'time'>('good');
  const [startsOn, setStartsOn] = useState(() => typedDate(dayOf(new Date())));
  const [endsOn, setEndsOn] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<{ field: string; message: string } | null>(null);
  const [handOver, { busy }] = useMutate(HandOverDocument);
  const of = (field: string): string | null => (error?.field === field ? error.message : null);

  const [from, until] = [parseDate(startsOn), kind === 'time' ? parseDate(endsOn) : null];
  const isWhole = to !== null && from !== null && (kind === 'good' || until !== null);
  const input = isWhole ? { from: person.id, to: to.id, startsOn: from, endsOn: until } : null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!input) return;
    setError(null);
    const outcome = await handOver({ variables: { input: { ...input, note } }, refetchQueries: ['People'] });
    if (outcome.kind === 'done') {
      toast({ text: t('handedOver') });
      onDone();
    } else if (outcome.kind === 'failed') {
      setError({ field: 'note', message: common(`failure.${outcome.failure.reason}`) });
    } else {
      const field = outcome.error.__typename === 'ValidationError' ? outcome.error.path[0] : undefined;
      setError({ field: field ?? 'to', message: outcome.error.message });
    }
  }

  return (
    <Dialog title={t('handOverTitle', { name: person.displayName })} onClose={onClose} wide>
      <p>{t('handOverLead')}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <SuccessorField value={to} onChoose={setTo} error={of('to')} except={person.id} />
        <Select
          label={t('kind')}
          value={kind}
          options={[
            { value: 'good', label: t('forGood') },
            { value: 'time', label: t('forATime') },
          ]}
          onChange={setKind}
        />
        <TextField
          label={t('handOverFrom')}
          value={startsOn}
          placeholder={t('dayHint')}
          error={of('startsOn') ?? (startsOn.trim().length > 7 && from === null ? t('notADay') : null)}
          onChange={setStartsOn}
          required
        />
        {kind === 'time' ? (
          <TextField
            label={t('handOverTo')}
            value={endsOn}
            placeholder={t('dayHint')}
            error={of('endsOn')}
            onChange={setEndsOn}
            required
          />
        ) : null}
        <TextField label={t('note')} value={note} onChange={setNote} error={of('note')} autoComplete="off" />
        {input ? <HandoverPreview input={input} /> : null}
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" type="submit" disabled={busy || !input}>
            {t('handOver')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function SuccessorField({
  value,
  onChoose,
  error,
  except,
}: {
  value: Found | null;
  onChoose: (found: Found | null) => void;
  error: string | null;
  except: string;
}) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const { data, previousData } = useQuery(SuccessorsDocument, {
    variables: { text },
    skip: text === '',
    // Another list than the page's, though it is the same field.
    fetchPolicy: 'no-cache',
  });
  const found = text === '' ? [] : ((data ?? previousData)?.accounts.nodes ?? []);
  return (
    <SearchField
      label={t('successor')}
      value={value}
      onChoose={onChoose}
      onSearch={setText}
      options={found
        .filter(({ id }) => id !== except)
        .map(({ id, username, displayName }) => ({ id, label: displayName, note: username }))}
      none={t('noSuccessor')}
      error={error}
      autoFocus
    />
  );
}
