// A CSV file of people: pure. Reads its lines and says of each what it would do, or which field is wrong and why.
import { parse } from 'csv-parse/sync';
import type { AccountImportAct, Role } from '../../generated/resolvers.ts';
import { foldVi } from '../../lib/fold.ts';
import { isCalendarDate } from '../../lib/time.ts';
import { cleanDisplayName, cleanEmail } from '../viewer/profile.rules.ts';
import { cleanDays, cleanUsername, dayOfUnit, daysOverlap, roleProblem, type GrantDays } from './account.rules.ts';
import { say, type Words } from '../../lib/words.ts';

/** The columns, by their heads in the template. The first two must be there. */
export const HEADS = {
  username: 'Tên đăng nhập',
  displayName: 'Họ và tên',
  role: 'Vai trò',
  unit: 'Mã đơn vị',
  startsOn: 'Từ ngày',
  endsOn: 'Đến ngày',
  email: 'Thư điện tử',
} as const;
export type Field = keyof typeof HEADS;

/** A file of that many lines is still one request; a larger one is split. */
export const MAX_LINES = 1_000;

const FIELDS = Object.keys(HEADS) as Field[];
const ROLES: Record<string, Role> = {
  'cong chuc phu trach': 'OFFICER',
  'cong chuc': 'OFFICER',
  officer: 'OFFICER',
  'lanh dao phu trach': 'LEADER',
  'lanh dao': 'LEADER',
  leader: 'LEADER',
  'tham dinh': 'REVIEWER',
  reviewer: 'REVIEWER',
  'theo doi': 'OBSERVER',
  observer: 'OBSERVER',
  'quan tri': 'ADMIN',
  admin: 'ADMIN',
};

/** A line as it stands in the file; `line` counts as a spreadsheet does. */
export type RawLine = { line: number } & Record<Field, string>;

/** The file's lines, or what is wrong with it as a whole. */
export function readLines(csv: string): { lines: RawLine[] } | { problem: Words } {
  if (csv.includes('\0')) {
    return {
      problem: say(
        'Tệp không phải là văn bản UTF-8: hãy lưu lại thành CSV UTF-8.',
        'The file is not UTF-8 text: save it as CSV UTF-8.',
      ),
    };
  }
  const text = csv.replace(/^\uFEFF/, '');
  let rows: string[][];
  try {
    // Rows as a spreadsheet numbers them: an empty line is one, a line break within a cell is none.
    const options = { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false, trim: true };
    rows = parse(text, options);
  } catch {
    return {
      problem: say(
        'Không đọc được tệp CSV: hãy kiểm tra các dấu ngoặc kép, hoặc lưu lại từ bảng tính.',
        'The CSV file cannot be read: check its quotation marks, or save it from a spreadsheet again.',
      ),
    };
  }
  const heads = rows[0]?.map((head) => foldVi(head.trim())) ?? [];
  const at = Object.fromEntries(FIELDS.map((field) => [field, heads.indexOf(foldVi(HEADS[field]))])) as Record<
    Field,
    number
  >;
  const missing = (['username', 'displayName'] as const).filter((field) => at[field] < 0);
  if (missing.length > 0) {
    return {
      problem: say(
        `Tệp thiếu cột: ${missing.map((field) => HEADS[field]).join(', ')}. Hãy dùng tệp mẫu.`,
        `The file lacks columns: ${missing.map((field) => HEADS[field]).join(', ')}. Use the template.`,
      ),
    };
  }
  const filled = rows
    .map((record, index) => ({ record, line: index + 1 }))
    .slice(1)
    .filter(({ record }) => record.some((value) => value !== ''));
  if (filled.length === 0)
    return { problem: say('Tệp không có dòng nào dưới tiêu đề.', 'The file has no line below its heads.') };
  if (filled.length > MAX_LINES)
    return {
      problem: say(
        `Tệp có hơn ${MAX_LINES} dòng. Hãy chia thành nhiều tệp.`,
        `The file has more than ${MAX_LINES} lines. Split it into several files.`,
      ),
    };
  return {
    lines: filled.map(({ record, line }) => ({
      line,
      ...(Object.fromEntries(FIELDS.map((field) => [field, record[at[field]] ?? ''])) as Record<Field, string>),
    })),
  };
}

/** What parts the columns: the first of the marks, in this order, that the heads hold outside of quotes. */
function delimiterOf(text: string): string {
  const heads = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  return [';', '\t', ','].find((mark) => heads.includes(mark)) ?? ',';
}

export interface FieldError {
  field: string;
  message: Words;
}

/** What a line would do. */
export interface JudgedLine {
  line: number;
  username: string;
  displayName: string;
  /** Null: the file says nothing of it. */
  email: string | null;
  grant: ({ role: Role; unitId: number; startsOn: string } & GrantDays) | null;
  /** Of the account: made, renamed; or only the role is new. */
  act: AccountImportAct;
  errors: FieldError[];
}

/** What is there already. */
export interface KnownPeople {
  /** By name in small letters. */
  accounts: ReadonlyMap<
    string,
    { id: number; username: string; displayName: string; email: string | null; active: boolean }
  >;
  /** By account. */
  grants: ReadonlyMap<number, readonly ({ role: Role; unitId: number } & GrantDays)[]>;
  /** By `unitKey`. */
  units: ReadonlyMap<string, { id: number; parentId: number | null }>;
}

/** The unit that a line names: a code, read on the day from which the role holds. */
export const unitOf = ({ unit, startsOn }: Pick<RawLine, 'unit' | 'startsOn'>, today: string) => ({
  code: unit,
  day: dayOfUnit(readDate(startsOn), today),
});

export const unitKey = ({ code, day }: { code: string; day: string }): string => `${day} ${code}`;

/** Judges every line; a line with an error does nothing. */
export function judgeLines(lines: readonly RawLine[], known: KnownPeople, today: string): JudgedLine[] {
  const seen = new Map<string, JudgedLine[]>();
  return lines.map((raw) => {
    const judged = judge(raw, known, today, seen.get(raw.username.toLowerCase()) ?? []);
    const key = raw.username.toLowerCase();
    seen.set(key, [...(seen.get(key) ?? []), judged]);
    return judged;
  });
}

function judge(raw: RawLine, known: KnownPeople, today: string, before: readonly JudgedLine[]): JudgedLine {
  const errors: FieldError[] = [];
  const wrong = (field: Field, message: Words): void => void errors.push({ field: HEADS[field], message });
  const username = cleanUsername(raw.username);
  if ('error' in username) wrong('username', username.error.message);
  const name = cleanDisplayName(raw.displayName);
  if ('error' in name) wrong('displayName', name.error.message);
  const email = raw.email === '' ? null : cleanEmail(raw.email);
  if (email && 'error' in email) wrong('email', email.error.message);
  const judged: JudgedLine = {
    line: raw.line,
    username: 'ok' in username ? username.ok : raw.username,
    displayName: 'ok' in name ? name.ok : raw.displayName,
    email: email && 'ok' in email ? email.ok : null,
    grant: null,
    act: 'NONE',
    errors,
  };
  if (before.some((other) => other.displayName !== judged.displayName)) {
    wrong('displayName', differsFrom(before[0]!));
  }
  if (judged.email !== null && before.some((other) => other.email !== judged.email)) {
    wrong('email', differsFrom(before[0]!));
  }
  const account = known.accounts.get(judged.username.toLowerCase());
  if (account && !account.active) wrong('username', say('Tài khoản này đang bị khóa.', 'This account is deactivated.'));
  judged.grant = readGrant(raw, known, today, wrong);
  if (judged.grant) {
    const { grant } = judged;
    const isSame = (other: { role: Role; unitId: number } | null): boolean =>
      other !== null && other.role === grant.role && other.unitId === grant.unitId;
    if (before.some((other) => isSame(other.grant) && daysOverlap(other.grant!, grant))) {
      wrong(
        'role',
        say('Vai trò này đã có ở một dòng khác của tệp.', 'Another line of the file gives this role already.'),
      );
    }
    const held = account && known.grants.get(account.id)?.find((other) => isSame(other) && daysOverlap(other, grant));
    if (held) {
      if (raw.startsOn !== '' && held.startsOn !== grant.startsOn)
        wrong('startsOn', say(`Đã có vai trò này${since(held).vi}.`, `The role is held already${since(held).en}.`));
      else if (raw.endsOn !== '' && held.endsOn !== grant.endsOn)
        wrong('endsOn', say(`Đã có vai trò này${since(held).vi}.`, `The role is held already${since(held).en}.`));
      judged.grant = null;
    }
  }
  judged.act = actOf(judged, account, before.length > 0);
  return judged;
}

const differsFrom = ({ line }: JudgedLine): Words =>
  say(`Khác với dòng ${line} của cùng tài khoản.`, `Differs from line ${line} of the same account.`);

function actOf(
  judged: JudgedLine,
  account: { displayName: string; email: string | null } | undefined,
  again: boolean,
): AccountImportAct {
  if (judged.errors.length > 0) return 'REFUSE';
  if (!account && !again) return 'CREATE';
  const changed = !again && account !== undefined && isChanged(account, judged);
  return changed || judged.grant ? 'UPDATE' : 'NONE';
}

/** True if the file has another name or address of the account. */
export const isChanged = (
  account: { displayName: string; email: string | null },
  { displayName, email }: Pick<JudgedLine, 'displayName' | 'email'>,
): boolean => account.displayName !== displayName || (email !== null && account.email !== email);

function readGrant(
  raw: RawLine,
  known: KnownPeople,
  today: string,
  wrong: (field: Field, message: Words) => void,
): JudgedLine['grant'] {
  if (raw.role === '' && raw.unit === '') {
    for (const field of ['startsOn', 'endsOn'] as const) {
      if (raw[field] !== '')
        wrong(field, say('Có ngày nhưng thiếu vai trò và mã đơn vị.', 'There is a day, but no role and no unit code.'));
    }
    return null;
  }
  const role = ROLES[foldVi(raw.role)];
  if (!role) {
    wrong(
      'role',
      raw.role === ''
        ? say('Thiếu vai trò.', 'The role is missing.')
        : say(
            'Vai trò phải là: Công chức phụ trách, Lãnh đạo phụ trách, Thẩm định, Theo dõi hoặc Quản trị.',
            'The role must be OFFICER, LEADER, REVIEWER, OBSERVER or ADMIN.',
          ),
    );
  }
  const unit = known.units.get(unitKey(unitOf(raw, today)));
  if (!unit)
    wrong(
      'unit',
      raw.unit === ''
        ? say('Thiếu mã đơn vị.', 'The unit code is missing.')
        : say(`Không có đơn vị nào mang mã ${raw.unit}.`, `No unit has the code ${raw.unit}.`),
    );
  const startsOn = readDate(raw.startsOn);
  const endsOn = readDate(raw.endsOn);
  if (startsOn === undefined) wrong('startsOn', say('Ngày phải có dạng 31/12/2022.', 'A date is written 31/12/2022.'));
  if (endsOn === undefined) wrong('endsOn', say('Ngày phải có dạng 31/12/2022.', 'A date is written 31/12/2022.'));
  if (startsOn === undefined || endsOn === undefined) return null;
  const days = cleanDays({ startsOn, endsOn }, today);
  if ('error' in days) wrong(days.error.path.at(-1) as 'startsOn' | 'endsOn', days.error.message);
  if (!role || !unit || 'error' in days) return null;
  const misplaced = roleProblem(role, unit, []);
  if (misplaced) wrong('unit', misplaced.message);
  return { role, unitId: unit.id, ...days.ok };
}

/** '31/12/2022' or '2022-12-31' → ISO; null for nothing; undefined for no date. */
function readDate(text: string): string | null | undefined {
  if (text === '') return null;
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text;
  return isCalendarDate(iso) ? iso : undefined;
}

const local = (iso: string): string => iso.split('-').reverse().join('/');
const since = ({ startsOn, endsOn }: GrantDays): Words =>
  say(
    (startsOn === null ? '' : ` từ ${local(startsOn)}`) + (endsOn === null ? '' : ` đến ${local(endsOn)}`),
    (startsOn === null ? '' : ` from ${local(startsOn)}`) + (endsOn === null ? '' : ` until ${local(endsOn)}`),
  );
