// What reaches one and how: a table of kinds by ways, the address, single mails or a daily one.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import {
  SetNotificationSettingsDocument,
  type NoticeSettings_SettingsFragment,
} from '../NoticeSettingsPage.generated.ts';
import styles from './SettingsForm.module.css';

const ways = ['app', 'mail'] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Kept as it is until it is saved. */
export function SettingsForm({ settings }: { settings: NoticeSettings_SettingsFragment }) {
  const { t } = useTranslation('notices');
  const { t: common } = useTranslation('common');
  const [email, setEmail] = useState(settings.email ?? '');
  const [digestHour, setDigestHour] = useState(settings.digestHour ?? null);
  const [language, setLanguage] = useState(settings.language);
  const [choices, setChoices] = useState(settings.choices.map(({ kind, app, mail }) => ({ kind, app, mail })));
  const [problem, setProblem] = useState<string | null>(null);
  const [save, { busy }] = useMutate(SetNotificationSettingsDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const outcome = await save({ variables: { input: { email, digestHour, language, choices } } });
    setProblem(outcome.kind === 'refused' ? outcome.error.message : null);
    if (outcome.kind === 'done') toast({ text: t('saved') });
    if (outcome.kind === 'failed') toast({ tone: 'bad', text: common(`failure.${outcome.failure.reason}`) });
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('email')}
        type="email"
        autoComplete="email"
        value={email}
        error={problem}
        onChange={setEmail}
      />
      <p className={styles.hint}>{t('emailHint')}</p>
      <FieldGroup legend={t('rhythm')}>
        <label className={styles.line}>
          <input type="radio" name="rhythm" checked={digestHour === null} onChange={() => setDigestHour(null)} />
          {t('single')}
        </label>
        <span className={styles.line}>
          <label className={styles.line}>
            <input type="radio" name="rhythm" checked={digestHour !== null} onChange={() => setDigestHour(7)} />
            {t('digest')}
          </label>
          <select
            aria-label={t('digestHour')}
            disabled={digestHour === null}
            value={digestHour ?? 7}
            onChange={(event) => setDigestHour(Number(event.target.value))}
          >
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                {String(hour).padStart(2, '0')}:00
              </option>
            ))}
          </select>
        </span>
        <label className={styles.line}>
          {t('language')}
          <select value={language} onChange={(event) => setLanguage(event.target.value === 'EN' ? 'EN' : 'VI')}>
            <option value="VI">Tiếng Việt</option>
            <option value="EN">English</option>
          </select>
        </label>
      </FieldGroup>
      <table className={styles.table}>
        <caption>{t('what')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kindColumn')}</th>
            {ways.map((way) => (
              <th key={way} scope="col" className={styles.way}>
                {t(`way.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.kind}>
              <th scope="row">{t(`kind.${choice.kind}`)}</th>
              {ways.map((way) => (
                <td key={way} className={styles.way}>
                  <input
                    type="checkbox"
                    aria-label={`${t(`kind.${choice.kind}`)}: ${t(`way.${way}`)}`}
                    checked={choice[way]}
                    onChange={(event) =>
                      setChoices(choices.map((one) => (one === choice ? { ...one, [way]: event.target.checked } : one)))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button type="submit" look="primary" disabled={busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
