// A person's roles with their days; each can be changed or taken away.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { typedDate, parseDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { useGrantWords } from '../_lib/useGrantWords.ts';
import { ChangeGrantDocument, RemoveGrantDocument } from './GrantList.generated.ts';
import type { Person } from './PersonDialog.tsx';
import styles from './PersonDialog.module.css';

type Grant = Person['grants'][number];

/** Past ones last, and as they were. */
export function GrantList({ grants }: { grants: readonly Grant[] }) {
  const { t } = useTranslation('people');
  if (grants.length === 0) return <p className={styles.soft}>{t('noGrants')}</p>;
  return (
    <ul>
      {grants.map((grant) => (
        <GrantItem key={grant.id} grant={grant} />
      ))}
    </ul>
  );
}

function GrantItem({ grant }: { grant: Grant }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const words = useGrantWords();
  const [changing, setChanging] = useState(false);
  const [remove, { busy }] = useMutate(RemoveGrantDocument);
  const name = words.grant(grant);

  async function takeAway() {
    const outcome = await remove({ variables: { input: { id: grant.id } } });
    if (outcome.kind === 'refused') toast({ text: outcome.error.message, tone: 'bad' });
    if (outcome.kind === 'failed') toast({ text: common(`failure.${outcome.failure.reason}`), tone: 'bad' });
  }

  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <p className={grant.state === 'PAST' ? `${styles.grow} ${styles.past}` : styles.grow}>
          {name}
          <span className={styles.soft}>
            {' '}
            · {words.days(grant)} ({t(grant.state)})
            {grant.delegatedFrom ? ` · ${t('delegated', { name: grant.delegatedFrom })}` : ''}
          </span>
        </p>
        {grant.state === 'PAST' ? null : (
          <>
            <Button small aria-label={t('changeNamed', { name })} onClick={() => setChanging(!changing)}>
              {t('change')}
            </Button>
            <Button
              small
              look="danger"
              disabled={busy}
              aria-label={t('removeNamed', { name })}
              onClick={() => void takeAway()}
            >
              {t('remove')}
            </Button>
          </>
        )}
      </div>
      {changing ? <DaysForm grant={grant} onDone={() => setChanging(false)} /> : null}
    </li>
  );
}

function DaysForm({ grant, onDone }: { grant: Grant; onDone: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [typed, setTyped] = useState({
    startsOn: grant.startsOn ? typedDate(grant.startsOn) : '',
    endsOn: grant.endsOn ? typedDate(grant.endsOn) : '',
  });
  const [error, setError] = useState<{ field: string; message: string } | null>(null);
  const [change, { busy }] = useMutate(ChangeGrantDocument);
  const of = (field: string): string | null => (error?.field === field ? error.message : null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = (['startsOn', 'endsOn'] as const).find((field) => typed[field].trim() && !parseDate(typed[field]));
    if (wrong) return setError({ field: wrong, message: t('notADay') });
    const input = { id: grant.id, startsOn: parseDate(typed.startsOn), endsOn: parseDate(typed.endsOn) };
    const outcome = await change({ variables: { input } });
    if (outcome.kind === 'done') return onDone();
    if (outcome.kind === 'failed') {
      return setError({ field: 'endsOn', message: common(`failure.${outcome.failure.reason}`) });
    }
    const field = outcome.error.__typename === 'ValidationError' ? outcome.error.path[0] : undefined;
    setError({ field: field ?? 'endsOn', message: outcome.error.message });
  }

  return (
    <form className={styles.names} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('startsOn')}
        value={typed.startsOn}
        placeholder={t('dayHint')}
        error={of('startsOn')}
        onChange={(startsOn) => setTyped({ ...typed, startsOn })}
      />
      <TextField
        label={t('endsOn')}
        value={typed.endsOn}
        placeholder={t('dayHint')}
        error={of('endsOn')}
        onChange={(endsOn) => setTyped({ ...typed, endsOn })}
      />
      <Button type="submit" disabled={busy}>
        {t('save')}
      </Button>
    </form>
  );
}
