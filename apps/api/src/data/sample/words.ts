// Fills a pattern's gaps with the words of one unit and one period. Pure.
import type { Random } from '../random.ts';
import type { SamplePeriod, SampleUnit } from './sample.types.ts';
import { GROUPS } from './topics.ts';

const HAMLETS = [
  ...['Thới Thuận', 'Thạnh Phú', 'Trường Thọ', 'Đông Lợi', 'Tân Lợi', 'Nhơn Thọ', 'Thới Phong', 'Trường Ninh'],
  ...['Vĩnh Quới', 'Thạnh Hưng', 'Định Khánh', 'Phước Lộc'],
];
const OFFICES = ['bộ phận tiếp nhận và trả kết quả', 'các phòng chuyên môn', 'các đơn vị trực thuộc', 'trụ sở cơ quan'];

/** In running text the kind is written small: 'phường Cái Khế'. */
const inText = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A place within the unit. */
function spotIn(unit: SampleUnit, random: Random): string {
  if (unit.kind !== 'GOVERNMENT') return random.pick(OFFICES);
  if (unit.level === 'DISTRICT') return inText(random.pick(unit.children));
  return unit.name.startsWith('Phường') ? `khu vực ${random.int(1, 8)}` : `ấp ${random.pick(HAMLETS)}`;
}

/** '6 tháng đầu năm 2023' or 'năm 2023'. */
const termOf = (period: SamplePeriod): string =>
  period.code.endsWith('-H1') ? `6 tháng đầu năm ${period.code.slice(0, 4)}` : `năm ${period.code}`;

/** The pattern with its gaps filled. */
export function fill(text: string, unit: SampleUnit, period: SamplePeriod, random: Random): string {
  const government = unit.kind === 'GOVERNMENT';
  return text.replace(/\{(\w+)\}/g, (_, gap: string) => {
    switch (gap) {
      case 'unit':
        return government ? `UBND ${inText(unit.name)}` : unit.name;
      case 'where':
        return government ? `trên địa bàn ${inText(unit.name)}` : `tại ${unit.name}`;
      case 'term':
        return termOf(period);
      case 'year':
        return period.code.slice(0, 4);
      case 'spot':
        return spotIn(unit, random);
      case 'group':
        return random.pick(GROUPS);
      default:
        throw new Error(`A pattern has the unknown gap {${gap}}`);
    }
  });
}

/** A name as it stands in web addresses: 'phuong-cai-khe'. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
