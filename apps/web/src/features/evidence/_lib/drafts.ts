// What was typed and is not saved yet: kept in memory and on this device, per person, row and cell, until it is saved
// or given up. So it outlives a reload, a crash and an expired session.
import { language, languages, type Language } from '../../../lib/language.ts';
import { FIELDS, type Field } from '../fields.ts';
import { inPresentLanguage } from './cell-text.ts';

/** One cell's unsaved text, and the text that stood there when typing began: another's change in between is noticed. */
export interface Draft {
  text: string;
  base: string;
}

export interface DraftStore {
  /** The unsaved cells of a row, as they are typed in the language that the page has now. */
  of(row: string): Partial<Record<Field, Draft>>;
  keep(row: string, field: Field, draft: Draft): void;
  drop(row: string, field?: Field): void;
  /** The rows that begin with `prefix` and have drafts, oldest first. */
  rows(prefix: string): string[];
}

/** The part of localStorage that is needed. */
export type KeyValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Kept extends Draft {
  at: number;
  /** Of the page when it was typed. */
  language: Language;
}

const DAY = 86_400_000;
/** After this many days nobody comes back for what they typed. */
const KEPT_DAYS = 60;

/**
 * The drafts of one person. Storage may be missing, full or forbidden: memory alone then has to do.
 * One stored item a cell: two windows never overwrite each other's other cells.
 */
export function createDraftStore(user: string, storage: KeyValues | null, now: () => number = Date.now): DraftStore {
  const prefix = `dan-van.draft|${user}|`;
  const memory = new Map<string, Map<Field, Kept>>();

  const keep = (row: string, field: Field, kept: Kept) => {
    const cells = memory.get(row) ?? new Map<Field, Kept>();
    memory.set(row, cells.set(field, kept));
  };
  const attempt = (work: (storage: KeyValues) => void) => {
    try {
      if (storage) work(storage);
    } catch {
      // What is on the screen is in memory all the same.
    }
  };
  const keyOf = (row: string, field: Field) => `${prefix}${row}|${field}`;

  attempt((from) => {
    const keys = Array.from({ length: from.length }, (_, i) => from.key(i)).filter((key) => key?.startsWith(prefix));
    for (const key of keys as string[]) {
      const at = key.lastIndexOf('|');
      const kept = read(from.getItem(key));
      const field = FIELDS.find((name) => name === key.slice(at + 1));
      if (field && kept && now() - kept.at < KEPT_DAYS * DAY) keep(key.slice(prefix.length, at), field, kept);
      else from.removeItem(key);
    }
  });

  return {
    of: (row) => Object.fromEntries([...(memory.get(row) ?? [])].map(([field, kept]) => [field, present(field, kept)])),
    keep(row, field, draft) {
      const kept = { text: draft.text, base: draft.base, at: now(), language: language.get() };
      keep(row, field, kept);
      attempt((to) => to.setItem(keyOf(row, field), JSON.stringify(kept)));
    },
    drop(row, field) {
      for (const name of field ? [field] : FIELDS) {
        if (!memory.get(row)?.delete(name)) continue;
        attempt((from) => from.removeItem(keyOf(row, name)));
      }
      if (memory.get(row)?.size === 0) memory.delete(row);
    },
    rows: (start) =>
      [...memory]
        .filter(([row]) => row.startsWith(start))
        .sort(([, a], [, b]) => oldest(a) - oldest(b))
        .map(([row]) => row),
  };
}

const present = (field: Field, kept: Kept): Draft => ({
  text: inPresentLanguage(field, kept.text, kept.language),
  base: inPresentLanguage(field, kept.base, kept.language),
});

const oldest = (cells: Map<Field, Kept>): number => Math.min(...[...cells.values()].map(({ at }) => at));

function read(json: string | null): Kept | null {
  try {
    const { text, base, at, language: typedIn } = JSON.parse(json ?? 'null') as Record<string, unknown>;
    if (typeof text !== 'string' || typeof base !== 'string' || typeof at !== 'number') return null;
    // Drafts without a language are from when figures were written in one way only.
    return { text, base, at, language: languages.find((one) => one === typedIn) ?? 'vi' };
  } catch {
    return null;
  }
}
