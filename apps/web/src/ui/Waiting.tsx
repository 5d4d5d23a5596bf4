// What stands where something is still to come.
import { useTranslation } from 'react-i18next';
import styles from './Waiting.module.css';

/** A turning ring with words for those who don't see it. */
export function Spinner() {
  const { t } = useTranslation();
  return <span className={styles.spinner} role="img" aria-label={t('loading')} />;
}

/** A grey bar as wide as the text that will be there. */
export function Skeleton({ width }: { width: string }) {
  return <span className={styles.skeleton} style={{ width }} aria-hidden="true" />;
}
