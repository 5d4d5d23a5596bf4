// Whether a document is a plan of its own, or a new version of one that is there.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TargetPlansDocument } from './TargetChoice.generated.ts';
import styles from './TargetChoice.module.css';

interface Props {
  /** The plan's code; null for a plan of its own. */
  value: string | null;
  disabled?: boolean;
  onChange: (code: string | null) => void;
}

/** Nothing to choose while there is no plan. */
export function TargetChoice({ value, disabled, onChange }: Props) {
  const { t } = useTranslation('version');
  const { data } = useQuery(TargetPlansDocument);
  if (!data?.plans.length) return null;
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        {t('target')}
        <select
          value={value ?? ''}
          disabled={disabled}
          className={styles.select}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{t('newPlan')}</option>
          {data.plans.map(({ code, title }) => (
            <option key={code} value={code}>
              {t('amendmentOf', { code, title })}
            </option>
          ))}
        </select>
      </label>
      {value === null ? null : <p className={styles.hint}>{t('amendsLead')}</p>}
    </div>
  );
}
