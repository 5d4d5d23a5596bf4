// A cell's value as people read it: dates and numbers as officials write them, kinds by name.
import i18next from 'i18next';
import { formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { KINDS, type Field, type Value } from '../fields.ts';

/** '' for what is not there. */
export function displayText(field: Field, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (field === 'kind') return kindName(value);
  return field === 'happenedOn' ? formatDate(value) : value;
}

/** Pasted text for the kind may be its name in the language of the page; anything else goes on as it is. */
export function kindFromName(text: string): string {
  const name = text.trim().toLocaleLowerCase();
  return KINDS.find((kind) => kindName(kind).toLocaleLowerCase() === name) ?? text;
}

const kindName = (kind: string): string => {
  const known = KINDS.find((name) => name === kind);
  return known ? i18next.t(`evidenceKind.${known}`, { ns: 'common' }) : kind;
};
