// Between what is stored and what is typed: a value as text to edit, and typed text as a value or the reason why not.
// The limits are those of the server (evidence.rules.ts there), so that a mistake shows before anything is sent.
import { parseDate, typedDate } from '../../../lib/dates.ts';
import { editableNumber, parseNumber } from '../../../lib/numbers.ts';
import { language, type Language } from '../../../lib/language.ts';
import type { EvidenceKind } from '../../../generated/types.ts';
import { KINDS, type Field, type Value, type Values } from '../fields.ts';

/** Why a text is no value; also the key of its message. */
export type Mistake = 'titleMissing' | 'tooLong' | 'kind' | 'date' | 'dateRange' | 'number' | 'negative' | 'link';

export type Parsed = { ok: true; value: Value } | { ok: false; mistake: Mistake; limit?: number };

const MAX_LENGTH = { title: 500, documentNumber: 100, link: 2000, note: 5000 } as const;

/** The text that an editor starts with; `parseCell` gives the value back. */
export function editText(field: Field, values: Values): string {
  const value = values[field];
  if (value === null) return '';
  if (field === 'happenedOn') return typedDate(String(value));
  // No grouping: 1.234 with its dot is a thousand and something, so the digits stand alone.
  if (typeof value === 'number') return editableNumber(value);
  return value;
}

/**
 * What was typed or pasted into a cell → its value. An empty text clears; a title and a kind can't be cleared.
 * @param typedIn the language of the page when it was typed: the same figure is written in two ways
 */
export function parseCell(field: Field, typed: string, typedIn?: Language): Parsed {
  const text = clean(typed, field === 'note');
  switch (field) {
    case 'title':
      return text === '' ? no('titleMissing') : short(field, text);
    case 'documentNumber':
    case 'note':
      return text === '' ? yes(null) : short(field, text);
    case 'link':
      if (text === '') return yes(null);
      return isWebLink(text) ? short(field, text) : no('link');
    case 'kind':
      return isKind(text) ? yes(text) : no('kind');
    case 'happenedOn':
      return text === '' ? yes(null) : parseDay(text);
    case 'quantity':
      return text === '' ? yes(null) : parseQuantity(text, typedIn);
  }
}

/**
 * A text that was typed while the page was in another language, as it is typed in the present one: a figure keeps its
 * value. What was no figure stays as it stands.
 */
export function inPresentLanguage(field: Field, typed: string, typedIn: Language): string {
  if (field !== 'quantity' || typedIn === language.get()) return typed;
  const parsed = parseCell(field, typed, typedIn);
  return parsed.ok && typeof parsed.value === 'number' ? editableNumber(parsed.value) : typed;
}

/** The same cell text: two values that a person could not tell apart. */
export const sameValue = (a: Value, b: Value): boolean => (a ?? '') === (b ?? '') && typeof a === typeof b;

function parseDay(text: string): Parsed {
  const words = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(text);
  const iso = parseDate(words ? `${words[1]}/${words[2]}/${words[3]}` : text);
  if (iso === null) return no('date');
  return /^(19|20)\d\d-/.test(iso) ? yes(iso) : no('dateRange');
}

function parseQuantity(text: string, typedIn?: Language): Parsed {
  const number = parseNumber(text, typedIn);
  if (number === null) return no('number');
  return number >= 0 && number <= 1e15 ? yes(number) : no('negative');
}

/** As the server cleans it: NFC, no control characters, no blanks at the ends; lines only where they are meant. */
function clean(text: string, lines: boolean): string {
  const unified = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const kept = lines ? unified : unified.replace(/\n/g, ' ');

  return kept.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\ufeff]/g, (c) => (c === '\t' ? ' ' : '')).trim();
}

function short(field: keyof typeof MAX_LENGTH, text: string): Parsed {
  return text.length <= MAX_LENGTH[field] ? yes(text) : { ...no('tooLong'), limit: MAX_LENGTH[field] };
}

function isWebLink(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

const isKind = (text: string): text is EvidenceKind => (KINDS as readonly string[]).includes(text);
const yes = (value: Value): Parsed => ({ ok: true, value });
const no = (mistake: Mistake): { ok: false; mistake: Mistake } => ({ ok: false, mistake });
