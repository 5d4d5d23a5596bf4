// A panel beside a button, on the browser's popover: closes on Escape and on a click elsewhere.
import { useCallback, useEffect, useId, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Popover.module.css';

interface Props extends Omit<ComponentProps<typeof Button>, 'children' | 'onToggle'> {
  /** What the button shows. */
  trigger: ReactNode;
  /** What the panel shows; `close` shuts it. Rendered only while open. */
  children: (close: () => void) => ReactNode;
  /** What kind of panel it is, for assistive technology. */
  haspopup?: 'menu' | 'dialog' | 'listbox';
  /** Names the panel when it is a dialog. */
  panelLabel?: string;
}

const margin = 8;

/** Places `panel` under `anchor` (above when there is no room), inside the window. */
function place(panel: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(margin, Math.min(from.left, window.innerWidth - width - margin));
  const below = from.bottom + 4;
  const top = below + height > window.innerHeight - margin ? Math.max(margin, from.top - 4 - height) : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

/** A button and the panel it opens. */
export function Popover({ trigger, children, haspopup = 'dialog', panelLabel, ...button }: Props) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => panel.current?.hidePopover(), []);

  useEffect(() => {
    if (!open || !panel.current || !anchor.current) return;
    place(panel.current, anchor.current);
    const first = panel.current.querySelector<HTMLElement>(
      '[autofocus], [role^="menuitem"], button, input, select, a[href]',
    );
    first?.focus();
  }, [open]);

  return (
    <>
      <Button ref={anchor} aria-haspopup={haspopup} aria-expanded={open} popoverTarget={id} {...button}>
        {trigger}
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        role={haspopup === 'dialog' ? 'dialog' : undefined}
        aria-label={panelLabel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {/* eslint-disable-next-line react-hooks/refs -- `close` reads the ref when it is called, never while rendering */}
        {open ? children(close) : null}
      </div>
    </>
  );
}
