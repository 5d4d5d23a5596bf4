// Who is signed in, for every page below the shell.
import { createContext, use } from 'react';
import { dayOf } from '../../lib/dates.ts';
import { exists } from '../unit/validity.ts';
import type { ViewerQuery } from './AppShell.generated.ts';

export type SignedInViewer = NonNullable<ViewerQuery['viewer']>;

export const ViewerContext = createContext<SignedInViewer | null>(null);

/** The person signed in. Only below AppShell. */
export function useViewer(): SignedInViewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer outside AppShell');
  return viewer;
}

/**
 * The unit where a person's work lies: of all units granted that exist (or, if none does, of those that are no more) the
 * one highest in the hierarchy.
 */
export function homeUnit(
  viewer: SignedInViewer,
  today = dayOf(new Date()),
): SignedInViewer['grants'][number]['unit'] | null {
  const granted = viewer.grants.map((grant) => grant.unit);
  const existing = granted.filter((unit) => exists(unit, today));
  const units = existing.length > 0 ? existing : granted;
  return units.reduce<(typeof units)[number] | null>(
    (best, unit) => (best === null || unit.ancestors.length < best.ancestors.length ? unit : best),
    null,
  );
}
