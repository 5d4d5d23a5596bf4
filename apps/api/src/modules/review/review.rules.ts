// What decisions are pinned to, and what differs between two pins: pure; and the checks of what reviewers write.
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import type { EvidenceKind } from '../../generated/resolvers.ts';
import { say, type Words } from '../../lib/words.ts';

/** A piece of evidence as it was seen; pins older than their contents hold the id and the version alone. */
export interface Pin {
  id: number;
  version: number;
  kind?: EvidenceKind;
  title?: string;
  documentNumber?: string | null;
  happenedOn?: string | null;
  quantity?: number | null;
  link?: string | null;
  note?: string | null;
  attachments?: { id: number; fileName: string }[];
}

/** Added when `before` is null, taken away when `after` is, else changed. */
export interface Change {
  before: Pin | null;
  after: Pin | null;
}

/** What differs between two pins of one task's evidence, in the order of entry. */
export function changesBetween(before: readonly Pin[], after: readonly Pin[]): Change[] {
  const then = new Map(before.map((pin) => [pin.id, pin]));
  const now = new Map(after.map((pin) => [pin.id, pin]));
  return [...new Set([...then.keys(), ...now.keys()])]
    .sort((a, b) => a - b)
    .map((id) => ({ before: then.get(id) ?? null, after: now.get(id) ?? null }))
    .filter((change) => !isSame(change));
}

// A piece may rise in version without looking different: it was bound to another task, or changed and changed back.
const isSame = ({ before, after }: Change): boolean =>
  before !== null && after !== null && (before.version === after.version || contentOf(before) === contentOf(after));

const contentOf = (pin: Pin): string =>
  JSON.stringify([
    pin.kind,
    pin.title,
    pin.documentNumber,
    pin.happenedOn,
    pin.quantity,
    pin.link,
    pin.note,
    pin.attachments?.map(({ id }) => id),
  ]);

/** The longest reason, in letters. */
const LONGEST = 2000;

/**
 * A reason as it is kept; '' when none is given.
 * @param path of the field, named when it is wrong
 * @param needed what is said when there is none; null when it may be left out
 */
export function cleanReason(
  given: string | null | undefined,
  path: string[],
  needed: Words | null,
): string | ValidationErrorRow {
  const reason = cleanText(given ?? '', { lines: true });
  if (reason === '' && needed !== null) return invalid(path, needed);
  return reason.length > LONGEST
    ? invalid(path, say('Lý do dài quá 2.000 ký tự.', 'A reason has at most 2,000 characters.'))
    : reason;
}
