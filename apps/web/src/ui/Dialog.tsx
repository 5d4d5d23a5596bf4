// A modal dialog on the browser's own <dialog>: it traps focus, closes on Escape and gives focus back.
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../lib/class-names.ts';
import styles from './Dialog.module.css';

interface Props {
  title: string;
  children: ReactNode;
  /** For lists and tables. */
  wide?: boolean;
  /** Left out: Escape doesn't close it. */
  onClose?: () => void;
}

/** Open for as long as it is rendered. */
export function Dialog({ title, children, wide, onClose }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={ref}
      className={cx(styles.dialog, wide && styles.wide)}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className={styles.body}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** Keys typed here are nobody else's. In a text area, where Enter begins a line, Ctrl+Enter sends, as in comments. */
function onKeyDown(event: KeyboardEvent): void {
  event.stopPropagation();
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  // By its button, which is disabled while it must not be pressed.
  if (event.target instanceof HTMLTextAreaElement)
    event.target.form?.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
}

/** The row of buttons at a dialog's end. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
