// Invents the people behind the demo accounts: names by fixed seed, functions by the kind of unit. Pure.
import { makeRandom } from './random.ts';

const FAMILY_NAMES = [
  ...['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Huỳnh', 'Huỳnh', 'Võ', 'Phan'],
  ...['Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Lâm', 'Mai', 'Trương', 'Thạch', 'Danh', 'Châu', 'Tô', 'Cao'],
];
const NAMES = [
  {
    middle: ['Văn', 'Hữu', 'Minh', 'Thanh', 'Quốc', 'Hoàng', 'Trung', 'Phước', 'Tấn', 'Công', 'Đức', 'Chí', 'Ngọc'],
    given: [
      ...['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Hải', 'Hiếu', 'Hùng', 'Khánh', 'Khoa', 'Lâm', 'Long', 'Lộc', 'Nam'],
      ...['Nghĩa', 'Nhân', 'Phong', 'Phúc', 'Quang', 'Sang', 'Sơn', 'Tâm', 'Thành', 'Thiện', 'Toàn', 'Trí', 'Vinh'],
    ],
  },
  {
    middle: ['Thị', 'Thị', 'Thị Ngọc', 'Thị Kim', 'Thị Hồng', 'Thị Mỹ', 'Thị Thu', 'Ngọc', 'Bích', 'Thanh', 'Thùy'],
    given: [
      ...['Anh', 'Châu', 'Diễm', 'Dung', 'Đào', 'Giang', 'Hà', 'Hạnh', 'Hân', 'Hiền', 'Hoa', 'Hương', 'Lan', 'Liên'],
      ...['Linh', 'Loan', 'Mai', 'Nga', 'Ngân', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Thảo', 'Thủy', 'Trang', 'Yến'],
    ],
  },
];

const DEPARTMENT_LEADERS: [RegExp, string][] = [
  [/^Văn phòng/, 'Phó Chánh Văn phòng'],
  [/^Thanh tra/, 'Phó Chánh Thanh tra'],
  [/^Ban /, 'Phó Trưởng ban'],
  [/^Bộ Chỉ huy/, 'Phó Chính ủy'],
  [/^Cục /, 'Phó Cục trưởng'],
  [/^Báo /, 'Phó Tổng Biên tập'],
];

export interface DemoUnit {
  id: number;
  code: string;
  name: string;
  level: 'CITY' | 'DISTRICT' | 'WARD';
  kind: 'GOVERNMENT' | 'DEPARTMENT' | 'PRESS';
}

export interface DemoPerson {
  username: string;
  displayName: string;
  role: 'OFFICER' | 'LEADER' | 'REVIEWER' | 'OBSERVER' | 'ADMIN';
  unitId: number;
}

/** A full name, always the same for the same username. */
function fullName(username: string): string {
  const random = makeRandom(`person ${username}`);
  const names = NAMES[random.int(0, 1)]!;
  return `${random.pick(FAMILY_NAMES)} ${random.pick(names.middle)} ${random.pick(names.given)}`;
}

const leaderTitle = (name: string): string =>
  DEPARTMENT_LEADERS.find(([pattern]) => pattern.test(name))?.[1] ?? 'Phó Giám đốc';

function staffOf(unit: DemoUnit): [DemoPerson['role'], string][] {
  if (unit.level === 'WARD') {
    const desk = makeRandom(`desk ${unit.code}`).chance(0.6) ? 'Văn phòng - Thống kê' : 'Văn hóa - Xã hội';
    return [
      ['OFFICER', `Công chức ${desk}`],
      ['LEADER', 'Phó Chủ tịch UBND'],
    ];
  }
  if (unit.level === 'DISTRICT') {
    return [
      ['OFFICER', 'Chuyên viên Văn phòng HĐND và UBND'],
      ['LEADER', 'Phó Chủ tịch UBND'],
      ['REVIEWER', 'Trưởng phòng Nội vụ'],
    ];
  }
  return [
    ['OFFICER', unit.kind === 'PRESS' ? 'Phóng viên' : 'Chuyên viên'],
    ['LEADER', leaderTitle(unit.name)],
  ];
}

/**
 * Everybody with a demo account: three on the city, an officer and a leader in every other unit, and a reviewer in
 * every district. Nobody who reviews is officer or leader anywhere.
 * @param units the tree as it stands; its root is the only government of level CITY
 */
export function demoPeople(units: readonly DemoUnit[]): DemoPerson[] {
  const city = units.find((unit) => unit.level === 'CITY' && unit.kind === 'GOVERNMENT');
  if (!city) throw new Error('Demo accounts need a city: load the reference data first.');
  const person = (username: string, title: string, role: DemoPerson['role'], unitId: number): DemoPerson => ({
    username,
    displayName: `${fullName(username)} (${title})`,
    role,
    unitId,
  });
  return [
    person('admin', 'Quản trị hệ thống', 'ADMIN', city.id),
    person('so-noi-vu', 'Sở Nội vụ', 'REVIEWER', city.id),
    person('ban-dan-van', 'Ban Dân vận Thành ủy', 'OBSERVER', city.id),
    ...units
      .filter((unit) => unit !== city)
      .flatMap((unit) =>
        staffOf(unit).map(([role, title]) => person(`${unit.code}.${role.toLowerCase()}`, title, role, unit.id)),
      ),
  ];
}
