// More about what the pointer or the focus is on, over everything else; it never takes the focus.
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './HoverCard.module.css';

/** Shown for as long as it is rendered, under `anchor` or above it when there is no room. */
export function HoverCard({ anchor, children }: { anchor: RefObject<HTMLElement | null>; children: ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const panel = card.current;
    const from = anchor.current?.getBoundingClientRect();
    if (!panel || !from) return;
    panel.showPopover();
    const { width, height } = panel.getBoundingClientRect();
    const below = from.bottom + 2;
    panel.style.left = `${Math.max(8, Math.min(from.left, window.innerWidth - width - 8))}px`;
    panel.style.top = `${below + height > window.innerHeight - 8 ? from.top - height - 2 : below}px`;
    return () => panel.hidePopover();
  }, [anchor]);
  return (
    // What it says is in the label of what it belongs to.
    <div ref={card} popover="manual" className={styles.card} aria-hidden="true">
      {children}
    </div>
  );
}
