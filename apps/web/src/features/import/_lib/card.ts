// The cards of duties on the page: a key for a new one, the id of each, and how it gets the focus.
import { randomKey } from '../../../lib/random-key.ts';

/** A key that no duty of the draft has. */
export const newDutyKey = (): string => `n-${randomKey().slice(0, 8)}`;

export const cardId = (key: string): string => `duty-${key}`;

/** Moves the focus to a duty's card, once it has been drawn. */
export function focusCard(key: string | undefined): void {
  if (key !== undefined) requestAnimationFrame(() => document.getElementById(cardId(key))?.focus());
}
