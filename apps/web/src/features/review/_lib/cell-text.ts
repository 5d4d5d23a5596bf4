// What a cell of a workbook shows: numbers, dates and percentages as the language of the page writes them.
import { formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';

export type CellStyle = 'number' | 'date' | 'time' | 'percent';

/** Formats that a workbook need not spell out (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22;
const isBuiltInTime = (id: number): boolean => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

/** @param code the format's own text, if the workbook has one */
export function styleOf(id: number, code?: string): CellStyle {
  if (code === undefined) {
    if (isBuiltInDate(id)) return 'date';
    if (isBuiltInTime(id)) return 'time';
    return id === 9 || id === 10 ? 'percent' : 'number';
  }
  // What stands in quotes and brackets is said, not meant.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (/[dy]/.test(bare)) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : 'number';
}

/**
 * The text of a cell's value.
 * @param from1904 days are counted from 1904, as old Macs did, not from 1900
 */
export function shown(value: string, { type, style }: { type: string; style: CellStyle }, from1904: boolean): string {
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value);
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value;
  if (style === 'percent') return `${formatNumber(Number((number * 100).toFixed(6)))}%`;
  if (style === 'number') return formatNumber(number);
  const instant = instantOf(from1904 ? number + 1462 : number);
  if (!instant) return value;
  const time = instant.slice(11, 16);
  if (style === 'time') return time;
  const date = formatDate(instant.slice(0, 10));
  return time === '00:00' ? date : `${date} ${time}`;
}

/** Day 25,569 is 1 January 1970; before March 1900 the count is one day off, and nobody has such dates. */
function instantOf(days: number): string | null {
  const ms = Math.round((days - 25_569) * 86_400) * 1_000;
  return Math.abs(ms) < 8e15 ? new Date(ms).toISOString() : null;
}
