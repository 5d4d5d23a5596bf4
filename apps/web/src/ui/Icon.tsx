// The frame of a small line drawing in a button or a mark; what it means is said around it.
import type { ReactNode } from 'react';

/** @param props.children paths in a square of 16 by 16 */
export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
