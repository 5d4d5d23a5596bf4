import { expect, it } from 'vitest';
import i18next from 'i18next';
import { common } from '../../i18n/vi/common.ts';
import { filter } from '../../i18n/vi/filter.ts';
import { periodName } from './periodName.ts';

const i18n = i18next.createInstance();
await i18n.init({ lng: 'vi', ns: ['filter', 'common'], defaultNS: 'filter', resources: { vi: { filter, common } } });
const t = i18n.getFixedT<['filter', 'common']>('vi', ['filter', 'common']);

it.each([
  ['2026-03', 'MONTH', 'Tháng 3/2026'],
  ['2026-12', 'MONTH', 'Tháng 12/2026'],
  ['2026-Q1', 'QUARTER', 'Quý I/2026'],
  ['2026-Q4', 'QUARTER', 'Quý IV/2026'],
  ['2026-H2', 'HALF_YEAR', '6 tháng cuối năm 2026'],
  ['2026', 'YEAR', 'Năm 2026'],
  ['bao-lu-10', 'AD_HOC', 'Đột xuất: bao-lu-10'],
  ['tet-2026', 'MONTH', 'tet-2026'],
] as const)('calls %s (%s) %s', (code, kind, name) => {
  expect(periodName({ code, kind }, t)).toBe(name);
});
