// Says that a piece is out of the filter since it was changed or made, and is still shown because somebody works on it.
import { useTranslation } from 'react-i18next';
import styles from './SharedMark.module.css';

/** A mark with its words: a funnel with a line through it. */
export function StrayMark() {
  const { t } = useTranslation('evidence');
  return (
    <span role="img" aria-label={t('stray')} title={t('stray')} className={styles.mark}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d="M2 2.5h10L8.3 7v4.5L5.7 10V7zM2 12.5l10-10" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
    </span>
  );
}
