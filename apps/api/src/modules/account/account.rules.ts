// What an account and a role may be: pure.
import type { GrantState, Role } from '../../generated/resolvers.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import { DAY_OF_PLANS, isDayOfPlans } from '../../lib/time.ts';
import { say } from '../../lib/words.ts';

type Checked<T> = { ok: T } | { error: ValidationErrorRow };

/** A role's days, both within; null: from ever, or without end. */
export interface GrantDays {
  startsOn: string | null;
  endsOn: string | null;
}

/** A link is passed on by hand: three days bridge a weekend. */
export const LINK_HOURS = 72;

const LONGEST_USERNAME = 60;

/** The account's name at the door. Letters without marks, so that every keyboard can type it. */
export function cleanUsername(text: string, path: string[] = ['username']): Checked<string> {
  const ok = cleanText(text);
  if (ok === '') return { error: invalid(path, say('Hãy nhập tên đăng nhập.', 'Please enter a username.')) };
  if (ok.length > LONGEST_USERNAME) {
    return {
      error: invalid(
        path,
        say(
          `Tên đăng nhập có tối đa ${LONGEST_USERNAME} ký tự.`,
          `A username has at most ${LONGEST_USERNAME} characters.`,
        ),
      ),
    };
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._@-]*$/.test(ok)) {
    return {
      error: invalid(
        path,
        say(
          'Tên đăng nhập chỉ gồm chữ cái không dấu, chữ số và các dấu . _ - @, bắt đầu bằng chữ hoặc số.',
          'A username has only letters without marks, digits and . _ - @, and begins with a letter or a digit.',
        ),
      ),
    };
  }
  return { ok };
}

/**
 * A role's days at the door.
 * @param days as given; a first day that is left out is today
 * @param path of the object that holds `startsOn` and `endsOn`
 */
export function cleanDays(
  days: { startsOn?: string | null | undefined; endsOn?: string | null | undefined },
  today: string,
  path: string[] = [],
): Checked<GrantDays & { startsOn: string }> {
  const startsOn = days.startsOn ?? today;
  const endsOn = days.endsOn ?? null;
  const error = daysProblem({ startsOn, endsOn }, path);
  return error ? { error } : { ok: { startsOn, endsOn } };
}

/**
 * The day on which the code of a role's unit is read: its first, but none that is past, for codes are reused and whoever
 * gives a role names a unit of today or of what comes.
 */
export const dayOfUnit = (startsOn: string | null | undefined, today: string): string =>
  startsOn && startsOn > today ? startsOn : today;

/** What is wrong with a role's days, or null. @param path of the object that holds them */
export function daysProblem({ startsOn, endsOn }: GrantDays, path: string[] = []): ValidationErrorRow | null {
  const beyond = Object.entries({ startsOn, endsOn }).find(([, day]) => day !== null && !isDayOfPlans(day));
  if (beyond) return invalid([...path, beyond[0]], DAY_OF_PLANS);
  return startsOn !== null && endsOn !== null && endsOn < startsOn
    ? invalid(
        [...path, 'endsOn'],
        say('Ngày kết thúc phải từ ngày bắt đầu trở đi.', 'The last day must not be before the first day.'),
      )
    : null;
}

/** ADMIN reaches everything, so it is held at the city and nowhere else. */
export function roleProblem(role: Role, unit: { parentId: number | null }, path: string[]): ValidationErrorRow | null {
  return role === 'ADMIN' && unit.parentId !== null
    ? invalid(
        path,
        say('Vai trò Quản trị chỉ được giao ở cấp thành phố.', 'The role of administrator is given at the city only.'),
      )
    : null;
}

/** Whether a role holds on a day. */
export function grantState({ startsOn, endsOn }: GrantDays, today: string): GrantState {
  if (endsOn !== null && endsOn < today) return 'PAST';
  return startsOn !== null && startsOn > today ? 'COMING' : 'CURRENT';
}

/** True when two spans of days share one. */
export const daysOverlap = (a: GrantDays, b: GrantDays): boolean =>
  (a.startsOn === null || b.endsOn === null || a.startsOn <= b.endsOn) &&
  (b.startsOn === null || a.endsOn === null || b.startsOn <= a.endsOn);
