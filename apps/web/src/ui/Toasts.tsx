// Short notices in a corner: said aloud politely, gone by themselves unless they carry something to do.
import { useTranslation } from 'react-i18next';
import { cx } from '../lib/class-names.ts';
import { createStore, useStore } from '../lib/store.ts';
import { Button, IconButton } from './Button.tsx';
import styles from './Toasts.module.css';

export interface Toast {
  text: string;
  tone?: 'plain' | 'bad';
  /** A button, such as "try again". */
  action?: { label: string; run: () => void };
  /** Milliseconds; by default a notice with an action stays until it is closed. */
  lasts?: number;
}

const shown = createStore<readonly (Toast & { id: number })[]>([]);
let lastId = 0;

function dismiss(id: number): void {
  shown.set(shown.get().filter((toast) => toast.id !== id));
}

/** Shows a notice; answers how to take it away early. */
export function toast(notice: Toast): () => void {
  const id = ++lastId;
  shown.set([...shown.get(), { ...notice, id }].slice(-4));
  const lasts = notice.lasts ?? (notice.action ? null : notice.tone === 'bad' ? 10_000 : 5_000);
  if (lasts !== null) setTimeout(() => dismiss(id), lasts);
  return () => dismiss(id);
}

/** Where the notices appear; once a page. */
export function ToastRegion() {
  const { t } = useTranslation();
  const toasts = useStore(shown);
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {toasts.map(({ id, text, tone, action }) => (
        <div key={id} className={cx(styles.toast, tone === 'bad' && styles.bad)}>
          <span className={styles.text}>{text}</span>
          {action ? (
            <Button
              small
              onClick={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          ) : null}
          <IconButton small label={t('close')} onClick={() => dismiss(id)}>
            ×
          </IconButton>
        </div>
      ))}
    </div>
  );
}
