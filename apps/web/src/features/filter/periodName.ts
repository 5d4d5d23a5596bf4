// What a period is called: '6 tháng đầu năm 2022' for 2022-H1.
import type { TFunction } from 'i18next';
import type { PeriodKind } from '../../generated/types.ts';

/** @param t of the namespaces filter and common */
export function periodName(period: { code: string; kind: PeriodKind }, t: TFunction<['filter', 'common']>): string {
  const year = period.code.slice(0, 4);
  if (period.kind === 'YEAR') return t('periodName.year', { year });
  if (period.kind === 'HALF_YEAR') {
    return period.code.endsWith('H2') ? t('periodName.secondHalf', { year }) : t('periodName.firstHalf', { year });
  }
  return t('periodName.adHoc', { code: period.code });
}
