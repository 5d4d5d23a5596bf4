// Figures as people write and read them: 1.234,5 in Vietnamese, 1,234.5 in English.
import { language, type Language } from './language.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
/** What stands between thousands, and before decimals. */
const marks: Record<Language, { group: string; decimal: string }> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};
const inFull = byLanguage({ maximumFractionDigits: 6 });
const digitsAlone = byLanguage({ maximumFractionDigits: 15, useGrouping: false });

function byLanguage(options: Intl.NumberFormatOptions): Record<Language, Intl.NumberFormat> {
  return { vi: new Intl.NumberFormat(locales.vi, options), en: new Intl.NumberFormat(locales.en, options) };
}

/** 1234.5 → '1.234,5' or '1,234.5'. */
export function formatNumber(value: number): string {
  return inFull[language.get()].format(value);
}

/** The text that an editor starts with: 1234.5 → '1234,5' or '1234.5'. `parseNumber` gives the value back. */
export function editableNumber(value: number): string {
  return digitsAlone[language.get()].format(value);
}

/**
 * What a person typed → a number, in the language of the page or in `typedIn`. In Vietnamese '1.234,5', '1234,5',
 * '12,5' and '12.5' alike: a dot before exactly three digits groups thousands, as it does in print, and marks decimals
 * elsewhere. In English the comma and the dot change places. Null when it is no number.
 */
export function parseNumber(text: string, typedIn: Language = language.get()): number | null {
  const { group, decimal } = marks[typedIn];
  const typed = text.replace(/[\s\u00a0]/g, '');
  // Nothing is grouped behind a zero: '0.123' is a fraction in print too.
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(typed)) return Number(typed.replaceAll(group, '').replace(decimal, '.'));
  if (/^-?\d+([.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'));
  return null;
}

/** Share of `part` in `whole` in whole percents, or null when there is nothing to share: blank is not 0. */
export function percentOf(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  const percent = (part / whole) * 100;
  // 100 only when all are done, 0 only when none is: a nearly full bar must not claim to be full.
  if (part < whole && percent > 99) return 99;
  if (part > 0 && percent < 1) return 1;
  return Math.round(percent);
}

/** A file's size: 980 → '980 B', 1,500,000 → '1,5 MB' or '1.5 MB' (MB of 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  const steps = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(steps.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return `${formatNumber(Number(value.toFixed(value < 10 && step > 0 ? 1 : 0)))} ${steps[step]}`;
}
