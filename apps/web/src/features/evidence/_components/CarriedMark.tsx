// Says that a piece was carried over from the period before, and is a draft until somebody has looked at it.
import { useTranslation } from 'react-i18next';
import styles from './SharedMark.module.css';

/** A mark with its words. */
export function CarriedMark() {
  const { t } = useTranslation('evidence');
  return (
    <span role="img" aria-label={t('carried')} title={t('carried')} className={styles.mark}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path
          d="M2 11V7.5A3.5 3.5 0 0 1 5.5 4H11M8.5 1.5 11 4 8.5 6.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
    </span>
  );
}
