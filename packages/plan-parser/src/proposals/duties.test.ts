// Duties of documents of several kinds, against lists that were made by reading them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from '../parse.ts';
import { proposeDuties } from './index.ts';

const FOLDER = join(import.meta.dirname, '../testing/duties');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));
const units = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Khoa học và Công nghệ',
  'Công an thành phố',
  'Quận Ninh Kiều',
  'Phường An Khánh',
].map((name) => ({ code: name, name }));

/** One line a duty: its clause, who owes it, how often and in which periods, how sure, its words. */
function dutyLines(source: string): string[] {
  return proposeDuties(parseDocument(source), { units }).duties.map((duty) =>
    [
      duty.clause,
      duty.addressees.join(', ') || 'ai?',
      `${duty.kind === 'REQUIREMENT' ? 'REQUIREMENT ' : ''}${duty.cadence} ${duty.periodKinds.join('+')}`,
      duty.certainty,
      source.slice(duty.start, duty.end).replace(/\s+/g, ' '),
    ].join(' | '),
  );
}

it.each(NAMES)('finds the duties of %s', (name) => {
  const read = (end: string) => readFileSync(join(FOLDER, `${name}.${end}`), 'utf8');
  expect(dutyLines(read('txt'))).toEqual(read('duties').trimEnd().split('\n'));
});
