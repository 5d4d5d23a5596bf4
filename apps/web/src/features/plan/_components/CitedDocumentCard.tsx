// What is known of a cited document: number, title, day of issue.
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import type { CitedDocument } from '../planTypes.ts';
import styles from './CitedDocumentCard.module.css';

/** What is not known is left out, never guessed. */
export function CitedDocumentCard({ document }: { document: CitedDocument }) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.card} tabIndex={-1} autoFocus>
      <p className={styles.number}>{document.number}</p>
      <p>{document.title ?? t('noTitle')}</p>
      {document.issuedOn ? (
        <p className={styles.soft}>{t('issuedOn', { date: formatDate(document.issuedOn) })}</p>
      ) : null}
    </div>
  );
}
