// What a period is called: '6 tháng đầu năm 2022' for 2022-H1, 'Quý I/2022' for 2022-Q1, 'Tháng 3/2022' for 2022-03.
import type { TFunction } from 'i18next';
import type { PeriodKind } from '../../generated/types.ts';

const QUARTERS: Record<string, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** @param t of the namespaces filter and common */
export function periodName(period: { code: string; kind: PeriodKind }, t: TFunction<['filter', 'common']>): string {
  const { code, kind } = period;
  const year = code.slice(0, 4);
  if (kind === 'YEAR') return t('periodName.year', { year });
  if (kind === 'HALF_YEAR') {
    return code.endsWith('H2') ? t('periodName.secondHalf', { year }) : t('periodName.firstHalf', { year });
  }
  const quarter = /^\d{4}-Q([1-4])$/.exec(code)?.[1];
  if (kind === 'QUARTER' && quarter) return t('periodName.quarter', { year, quarter: QUARTERS[quarter] });
  const month = /^\d{4}-(\d\d)$/.exec(code)?.[1];
  if (kind === 'MONTH' && month) return t('periodName.month', { year, month: Number(month) });
  // A code of somebody's own choice says best what the period is.
  return kind === 'AD_HOC' ? t('periodName.adHoc', { code }) : code;
}
