// What the plan is called, its year, and the periods in which it is reported.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDate, parseDate } from '../../../lib/dates.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { periodName } from '../../filter/periodName.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { DraftDesk } from '../_lib/desk.ts';
import type { DraftState, Period } from '../_lib/draft.ts';
import styles from './PlanFields.module.css';

const DATES = ['startsOn', 'endsOn', 'dueOn'] as const;

interface Props {
  desk: DraftDesk;
  draft: DraftState;
  /** It is to be a new version of a plan: that one's code and periods stay. */
  amends: boolean;
}

/** Saved as they are typed. */
export function PlanFields({ desk, draft, amends }: Props) {
  const { t } = useTranslation('import');
  const { t: names } = useTranslation(['filter', 'common']);
  // Open while something is missing; afterwards as it is left.
  const [open, setOpen] = useState(draft.code === '' || (draft.periods.length === 0 && !amends));
  const [year, setYear] = useState(draft.year === null ? '' : String(draft.year));

  function changeYear(typed: string) {
    setYear(typed);
    if (typed === '') desk.change({ year: null }, false);
    else if (/^20\d\d$/.test(typed)) desk.change({ year: Number(typed) }, false);
  }
  const changePeriod = (index: number, news: Partial<Period>) =>
    desk.change({ periods: draft.periods.map((one, i) => (i === index ? { ...one, ...news, assumed: false } : one)) });

  return (
    <details className={styles.fields} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('planFacts', { code: draft.code || '…', year: draft.year ?? '…' })}</summary>
      <div className={styles.grid}>
        <TextField
          label={t('planTitle')}
          rows={2}
          value={draft.title}
          onChange={(title) => desk.change({ title }, false)}
        />
        <div className={styles.pair}>
          <TextField
            label={t('planCode')}
            value={draft.code}
            placeholder="KH-75-2022"
            disabled={amends}
            error={draft.code === '' ? t('codeNeeded') : null}
            onChange={(code) => desk.change({ code }, false)}
          />
          <TextField
            label={t('planYear')}
            value={year}
            inputMode="numeric"
            maxLength={4}
            placeholder="2022"
            error={draft.year === null && !amends ? t('yearNeeded') : null}
            title={amends ? t('yearOptional') : undefined}
            onChange={changeYear}
          />
        </div>
        {draft.periods.length > 0 ? (
          <div className={styles.scroll}>
            <table className={styles.periods}>
              <caption>{t('periods')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('period')}</th>
                  {DATES.map((field) => (
                    <th key={field} scope="col">
                      {t(field)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {draft.periods.map((period, i) => (
                  <tr key={period.code}>
                    <th scope="row">
                      {periodName(period, names)} <span className={styles.code}>{period.code}</span>
                      {period.assumed ? <span className={styles.assumed}>{t('assumedDay')}</span> : null}
                    </th>
                    {DATES.map((field) => (
                      <td key={field} data-label={t(field)}>
                        <DateCell
                          label={`${t(field)}, ${period.code}`}
                          value={period[field]}
                          onChange={(day) => changePeriod(i, { [field]: day })}
                        />
                      </td>
                    ))}
                    <td>
                      <IconButton
                        small
                        label={t('removePeriod', { code: period.code })}
                        onClick={() => desk.change({ periods: draft.periods.filter((one) => one !== period) })}
                      >
                        ×
                      </IconButton>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
      </div>
    </details>
  );
}

function DateCell({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const day = typed === null ? value : parseDate(typed);
  return (
    <input
      aria-label={label}
      aria-invalid={day === null || undefined}
      className={styles.date}
      value={typed ?? typedDate(value)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed === null || day === null) return;
        setTyped(null);
        if (day !== value) onChange(day);
      }}
    />
  );
}
