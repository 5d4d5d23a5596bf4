// A panel beside a button, on the browser's popover: closes on Escape and on a click elsewhere.
import { useCallback, useEffect, useId, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { cx } from '../lib/class-names.ts';
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
        {open ? children(close) : null}
      </div>
    </>
  );
}

/** A list of things to do, for use inside a Popover; Up, Down, Home and End move. */
export function Menu({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div
      role="menu"
      aria-label={label}
      className={styles.menu}
      onKeyDown={(event) => {
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
        const at = items.indexOf(document.activeElement as HTMLElement);
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        items.at(to % items.length)?.focus();
      }}
    >
      {children}
    </div>
  );
}

/** One thing to do. */
export function MenuItem({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" role="menuitem" tabIndex={-1} className={cx(styles.item, className)} {...rest} />;
}
