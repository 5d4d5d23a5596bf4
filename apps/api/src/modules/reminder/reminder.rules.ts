// What an urging says and whom it may reach: pure.
import { lastGoodDay } from '../../lib/time.ts';
import { cleanText } from '../../lib/text.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import type { ReminderLetterInput, TaskFilter, UnitKind, UnitLevel } from '../../generated/resolvers.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';
import { say, type Words } from '../../lib/words.ts';

/** The units that a viewer may urge: all, or those below some. */
export type Reach = { all: true } | { all: false; above: number[] };

/** An administrator reaches all units, a reviewer those below the units granted, not these themselves. */
export function reachOf(viewer: ViewerIdentity): Reach {
  if (viewer.grants.some(({ role }) => role === 'ADMIN')) return { all: true };
  const above = viewer.grants.filter(({ role }) => role === 'REVIEWER').map(({ unitId }) => unitId);
  return { all: false, above: [...new Set(above)] };
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 366;

/**
 * Until which instant a deadline counts as near: that of a task that is urged lies before it.
 * @param within days; null for any deadline
 */
export const nearUntil = (within: number | null, now: Date): Date | null =>
  within === null ? null : new Date(now.getTime() + within * DAY_MS);

/** What is wrong with the days, or null. */
export const withinProblem = (within: number | null): ValidationErrorRow | null =>
  within === null || (Number.isInteger(within) && within >= 0 && within <= MOST_DAYS)
    ? null
    : invalid(
        ['within'],
        say(
          `Số ngày phải là số nguyên từ 0 đến ${MOST_DAYS}.`,
          `The days must be a whole number from 0 to ${MOST_DAYS}.`,
        ),
      );

/** The same units and periods, whether or not they miss something: what tells who is complete. */
export const withoutStanding = (filter: TaskFilter): TaskFilter => ({
  ...filter,
  statuses: null,
  timings: null,
  hasEvidence: null,
});

/** The parts of the letter that people give. */
export type LetterParts = Required<ReminderLetterInput>;

const PARTS: Record<keyof LetterParts, [label: Words, most: number]> = {
  superior: [say('Cơ quan chủ quản', 'superior body'), 200],
  issuer: [say('Cơ quan ban hành', 'issuing body'), 200],
  subject: [say('Trích yếu', 'subject'), 300],
  place: [say('Địa danh', 'place'), 100],
  signatory: [say('Chức vụ người ký', 'signatory’s position'), 200],
};
const MAX_WORDS = 10_000;

/** The words and the letter's parts as they are kept, or what is wrong with them. The superior body may be none. */
export function cleanMessage(input: {
  words: string;
  letter: ReminderLetterInput;
}): { words: string; letter: LetterParts } | ValidationErrorRow {
  const words = cleanText(input.words, { lines: true });
  if (words === '')
    return invalid(['words'], say('Hãy ghi nội dung đôn đốc.', 'Please write what the units are urged to do.'));
  if (words.length > MAX_WORDS)
    return invalid(
      ['words'],
      say('Nội dung đôn đốc dài quá 10.000 ký tự.', 'The words have at most 10,000 characters.'),
    );
  const letter = {} as LetterParts;
  for (const [name, [label, most]] of Object.entries(PARTS) as [keyof LetterParts, [Words, number]][]) {
    const text = cleanText(input.letter[name]);
    if (text === '' && name !== 'superior')
      return invalid(
        ['letter', name],
        say(`Hãy ghi ${label.vi.toLocaleLowerCase('vi')}.`, `Please give the ${label.en}.`),
      );
    if (text.length > most)
      return invalid(
        ['letter', name],
        say(`${label.vi} dài quá ${most} ký tự.`, `The ${label.en} has at most ${most} characters.`),
      );
    letter[name] = text;
  }
  return { words, letter };
}

/** '2022-11-14' as it is written: '14/11/2022'. */
export const dayInWords = (day: string): string => day.split('-').reverse().join('/');

/** The last good day in words: 'hết ngày 14/11/2022'. @param dueAt the first late instant */
export const deadlineInWords = (dueAt: string): string => `hết ngày ${dayInWords(lastGoodDay(dueAt))}`;

/** How a letter addresses a unit: 'UBND phường Cái Khế', 'Sở Tư pháp'. */
export const addressOf = ({ name, kind }: { name: string; kind: UnitKind }): string =>
  kind === 'GOVERNMENT' ? `UBND ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}` : name;

/** Numbers under ten are written with a zero: '05'. */
export const countInWords = (count: number): string => String(count).padStart(2, '0');

/** The initials that a document number bears: 'SỞ NỘI VỤ' gives 'SNV', 'ỦY BAN NHÂN DÂN …' gives 'UBND'. */
export function symbolOf(issuer: string): string {
  if (/^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)/i.test(issuer)) return 'UBND';
  return issuer
    .split(/[\s,–-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')
    .slice(0, 12);
}

/** Covering words to begin with; what is not known is left out, not invented. @param facts.today yyyy-MM-dd */
export function proposedWords(facts: { periods: readonly string[]; issuer: string; today: string }): string {
  const periods = facts.periods.length > 0 ? ` của kỳ báo cáo ${facts.periods.join('; ')}` : '';
  return [
    `Qua theo dõi tình hình thực hiện kế hoạch, đến ngày ${dayInWords(facts.today)} còn một số đơn vị chưa hoàn thành nhiệm vụ${periods} (danh sách kèm theo).`,
    'Để bảo đảm tiến độ chung, đề nghị Thủ trưởng các đơn vị có tên trong danh sách khẩn trương chỉ đạo thực hiện, cập nhật minh chứng và gửi thẩm định các nhiệm vụ còn thiếu: làm ngay đối với nhiệm vụ đã quá hạn, đúng thời hạn đối với nhiệm vụ sắp đến hạn.',
    `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị kịp thời phản ánh về ${inRunningText(facts.issuer)} để được hướng dẫn.`,
  ].join('\n');
}

/** A body's name as a sentence has it: 'SỞ NỘI VỤ' is 'Sở Nội vụ' there; names that are not all capitals stay. */
export function inRunningText(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  const [first = '', ...rest] = name.toLocaleLowerCase('vi').split(' ');
  const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
  // The kind of body, then its field: 'Phòng Nội vụ'.
  return [capital(first), ...rest.map((word, at) => (at === 0 ? capital(word) : word))].join(' ');
}

/** A unit that urges, as letters are headed. */
interface Issuing {
  name: string;
  level: UnitLevel;
}

/** The letter's parts as they usually are where the viewer reviews; people mend them (domain.md, "Who, and what hurts"). */
export function proposedLetter(unit: Issuing | null, periods: readonly string[]): LetterParts {
  const subject = [
    'đôn đốc thực hiện nhiệm vụ theo kế hoạch',
    ...(periods.length > 0 ? [periods.join('; ')] : []),
  ].join(', ');
  const body = unit ? `ỦY BAN NHÂN DÂN ${unit.name.toLocaleUpperCase('vi')}` : '';
  const place = unit?.name.replace(/^(thành phố|quận|huyện|phường|xã|thị trấn|thị xã|tỉnh) /i, '') ?? '';
  if (unit?.level === 'CITY') return { superior: body, issuer: 'SỞ NỘI VỤ', subject, place, signatory: 'GIÁM ĐỐC' };
  if (unit?.level === 'DISTRICT') {
    return { superior: body, issuer: 'PHÒNG NỘI VỤ', subject, place, signatory: 'TRƯỞNG PHÒNG' };
  }
  return { superior: '', issuer: body, subject, place, signatory: 'CHỦ TỊCH' };
}
