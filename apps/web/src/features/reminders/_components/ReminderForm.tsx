// Whom to urge, with what words, under what letterhead.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import type { TaskFilter } from '../../../generated/types.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { randomKey } from '../../../lib/random-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogActions } from '../../../ui/Dialog.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { SendReminderDocument, type ReminderPreviewQuery } from './ReminderDialog.generated.ts';
import type { Sent } from './ReminderDialog.tsx';
import styles from './ReminderDialog.module.css';

const PARTS = ['superior', 'issuer', 'subject', 'place', 'signatory'] as const;

interface Props {
  preview: ReminderPreviewQuery['reminderPreview'];
  filter: TaskFilter;
  within: number | null;
  onSent: (sent: Sent) => void;
  onClose: () => void;
}

/** Units that were urged for the same today are left out unless they are ticked. */
export function ReminderForm({ preview, filter, within, onSent, onClose }: Props) {
  const { t } = useTranslation('reminders');
  const { t: common } = useTranslation('common');
  const [send, { busy }] = useMutate(SendReminderDocument);
  // One opening of the dialog sends once, however often the button is pressed.
  const [idempotencyKey] = useState(() => randomKey());
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(preview.units.filter(({ remindedToday }) => remindedToday).map(({ unit }) => unit.id)),
  );
  const [words, setWords] = useState(preview.words);
  const [letter, setLetter] = useState(() => {
    const { superior, issuer, subject, place, signatory } = preview.letter;
    return { superior, issuer, subject, place, signatory };
  });
  const [problem, setProblem] = useState<{ message: string; field: string } | null>(null);
  const chosen = preview.units.filter(({ unit }) => !left.has(unit.id));
  const errorOf = (field: string): string | null => (problem?.field === field ? problem.message : null);

  function toggle(id: string, urged: boolean): void {
    const next = new Set(left);
    if (urged) next.delete(id);
    else next.add(id);
    setLeft(next);
  }

  async function run() {
    const outcome = await send({
      variables: { input: { idempotencyKey, filter, within, except: [...left], words, letter } },
      update: (cache) => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'reminders' });
        cache.gc();
      },
      refetchQueries: ['UnitTasks'],
    });
    if (outcome.kind === 'done') return onSent(outcome.value.reminder);
    if (outcome.kind === 'failed') {
      return setProblem({ message: common(`failure.${outcome.failure.reason}`), field: '' });
    }
    const { error } = outcome;
    setProblem({
      message: error.message,
      field: error.__typename === 'ValidationError' ? (error.path.at(-1) ?? '') : '',
    });
  }

  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <p className={styles.sum}>
        {t('sum', {
          units: formatNumber(chosen.length),
          tasks: formatNumber(chosen.reduce((sum, { tasks }) => sum + tasks, 0)),
        })}
      </p>
      <FieldGroup legend={t('units')}>
        <label>
          <input
            type="checkbox"
            checked={left.size === 0}
            onChange={(event) =>
              setLeft(event.target.checked ? new Set() : new Set(preview.units.map(({ unit }) => unit.id)))
            }
          />{' '}
          {t('allUnits')}
        </label>
        <div className={styles.list}>
          {preview.units.map(({ unit, tasks, overdue, remindedToday, lastRemindedAt }) => (
            <label key={unit.id} className={styles.unit}>
              <input
                type="checkbox"
                checked={!left.has(unit.id)}
                onChange={(event) => toggle(unit.id, event.target.checked)}
              />
              <span className={styles.name}>{unit.name}</span>
              {remindedToday ? (
                <span className={styles.flag}>{t('today')}</span>
              ) : lastRemindedAt ? (
                <span className={styles.soft}>{t('last', { at: formatInstant(lastRemindedAt) })}</span>
              ) : null}
              <span className={styles.soft}>
                {t('unitTasks', { tasks: formatNumber(tasks), overdue: formatNumber(overdue) })}
              </span>
            </label>
          ))}
        </div>
      </FieldGroup>
      <TextField label={t('words')} rows={6} value={words} error={errorOf('words')} onChange={setWords} />
      <details open={PARTS.some((part) => part === problem?.field) || undefined}>
        <summary>{t('letterParts')}</summary>
        <div className={styles.parts}>
          {PARTS.map((part) => (
            <TextField
              key={part}
              label={t(`part.${part}`)}
              value={letter[part]}
              error={errorOf(part)}
              onChange={(text) => setLetter({ ...letter, [part]: text })}
            />
          ))}
        </div>
        <p className={styles.soft}>{t('letterHint')}</p>
      </details>
      {problem && !['words', ...PARTS].includes(problem.field) ? <Problem words={problem.message} /> : null}
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" look="primary" disabled={busy || chosen.length === 0}>
          {t('send', { count: chosen.length, n: formatNumber(chosen.length) })}
        </Button>
      </DialogActions>
    </form>
  );
}
