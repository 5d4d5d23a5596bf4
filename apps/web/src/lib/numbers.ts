// Numbers as Vietnamese documents write them: 1.234,5.

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** 1234.5 → '1.234,5'. */
export function formatNumber(value: number): string {
  return plain.format(value);
}

/**
 * What a person typed → a number: '1.234,5', '1234,5', '12,5', '12.5' and '1 234' alike.
 * A dot before exactly three digits groups thousands, as it does in print. Null when it is no number.
 */
export function parseNumber(text: string): number | null {
  const typed = text.replace(/[\s\u00a0]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
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

/** A file's size: 980 → '980 B', 1.500.000 → '1,5 MB' (MB of 1.000.000 bytes). */
export function formatBytes(bytes: number): string {
  const steps = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(steps.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return `${plain.format(Number(value.toFixed(value < 10 && step > 0 ? 1 : 0)))} ${steps[step]}`;
}
