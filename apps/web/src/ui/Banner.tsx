// A line across the page that says something about the whole of it.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../lib/class-names.ts';
import { IconButton } from './Button.tsx';
import styles from './Banner.module.css';

interface Props {
  children: ReactNode;
  tone?: 'plain' | 'bad';
  closeLabel?: string;
  onClose?: () => void;
}

/** Stays until closed, if it can be closed. */
export function Banner({ children, tone = 'plain', closeLabel, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.banner, tone === 'bad' && styles.bad)} role={tone === 'bad' ? 'alert' : undefined}>
      <p className={styles.text}>{children}</p>
      {onClose ? (
        <IconButton small label={closeLabel ?? t('close')} onClick={onClose}>
          ×
        </IconButton>
      ) : null}
    </div>
  );
}
