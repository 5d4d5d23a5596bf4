// Counting and choosing changes by their kind. Pure.
import type { ChangeKind } from '../../generated/types.ts';

/** In the order in which they are offered. */
export const KINDS: readonly ChangeKind[] = ['CHANGED', 'NEW', 'MOVED', 'GONE', 'UNCHANGED'];

/** All that is not unchanged, or one kind. */
export type Shown = 'ALL' | ChangeKind;

interface Change {
  kind: ChangeKind;
}

/** True for the changes that are to be shown. */
export const isShown = ({ kind }: Change, shown: Shown): boolean =>
  shown === 'ALL' ? kind !== 'UNCHANGED' : kind === shown;

/** How many would be shown of each. */
export function countKinds(changes: readonly Change[]): Record<Shown, number> {
  const count = (shown: Shown): number => changes.filter((change) => isShown(change, shown)).length;
  return {
    ALL: count('ALL'),
    UNCHANGED: count('UNCHANGED'),
    CHANGED: count('CHANGED'),
    MOVED: count('MOVED'),
    NEW: count('NEW'),
    GONE: count('GONE'),
  };
}
