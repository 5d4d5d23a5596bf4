// The shell of the pages before the door: one card in the middle, with the product's name above its title.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DoorPage.module.css';

interface Props {
  title: string;
  /** What the product does, for those who see it for the first time. */
  lead?: string;
  children: ReactNode;
}

/** For whoever is not signed in. */
export function DoorPage({ title, lead, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header>
          <p className={styles.product}>{t('product')}</p>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </header>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
