// Why something didn't come, and a way to ask again.
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './Failed.module.css';

/** An alert. @param props.failure in words */
export function Failed({ failure, onRetry }: { failure: string; onRetry: () => void }) {
  const { t } = useTranslation('common');
  return (
    <div role="alert" className={styles.failed}>
      <p>{failure}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  );
}
