// What a draft may hold, and what is first proposed of a document. Pure.
import { clauseAt, quoteOf, type ProposedDuty } from '@dan-van/plan-parser/proposals';
import type { DraftDutyInput, DraftPeriodInput, DutyMatchInput } from '../../generated/resolvers.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import type { ParsedDraft } from './plan-draft.document.ts';
import type { StoredDuty, StoredPeriod } from './plan-draft.types.ts';
import { say, type Words } from '../../lib/words.ts';

export const MAX_DUTIES = 3_000;
export const MAX_DUTIES_AT_ONCE = 200;
const MAX_LABEL = 200;
const MAX_TITLE = 2_000;
/** Three years of months, quarters, half-years and years. */
const MAX_PERIODS = 60;
const MAX_ADDRESSEES = 50;
/** Letters and digits, with dashes, dots and strokes between them. */
const CODE = /^[\p{L}\d](?:[\p{L}\d._-]{0,58}[\p{L}\d])?$/u;
const KEY = /^[\w-]{1,40}$/;
const PERIOD_CODE = /^[\w.-]{1,20}$/;

type Checked<Value> = { ok: Value } | { error: ValidationErrorRow };

const refuse = (path: string[], message: Words): { error: ValidationErrorRow } => ({ error: invalid(path, message) });

/** Proposals as a new draft keeps them. `alias` gives the class that stands for a single unit. */
export function storedDuties(proposed: readonly ProposedDuty[], alias: ReadonlyMap<string, string>): StoredDuty[] {
  return proposed.slice(0, MAX_DUTIES).map((duty, index) => ({
    key: `p${index + 1}`,
    start: duty.start,
    end: duty.end,
    state: 'PROPOSED',
    kind: duty.kind,
    label: cleanText(duty.label).slice(0, MAX_LABEL),
    addressees: duty.addressees.map((code) => alias.get(code) ?? code),
    cadence: duty.cadence,
    periodKinds: duty.kind === 'REQUIREMENT' ? [] : duty.periodKinds,
    certainty: duty.certainty,
    reasons: duty.reasons,
  }));
}

/** A first code for the plan: its number with the year, such as "75-KH-UBND-2022"; empty without a number. */
export function proposedCode(number: string | null, year: number | null): string {
  if (number === null) return '';
  const plain = number.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '');
  return year === null || plain.endsWith(String(year)) ? plain : `${plain}-${year}`;
}

/** A code as it is kept: NFC, without blanks around it; '' while none is chosen. */
export function cleanCode(given: string): Checked<string> {
  const code = cleanText(given);
  if (code === '' || CODE.test(code)) return { ok: code };
  return refuse(
    ['code'],
    say(
      'Mã kế hoạch chỉ gồm chữ, số, dấu gạch ngang, dấu chấm; tối đa 60 ký tự.',
      'A plan’s code has only letters, digits, hyphens and dots; at most 60 characters.',
    ),
  );
}

/** A title as it is kept. */
export function cleanTitle(given: string): Checked<string> {
  const title = cleanText(given);
  return title.length <= MAX_TITLE
    ? { ok: title }
    : refuse(
        ['title'],
        say(`Tên kế hoạch dài hơn ${MAX_TITLE} ký tự.`, `A plan’s title has at most ${MAX_TITLE} characters.`),
      );
}

/** A year as it is kept. */
export function cleanYear(given: number | null): Checked<number | null> {
  if (given === null || (given >= 2000 && given <= 2100)) return { ok: given };
  return refuse(['year'], say('Năm phải từ 2000 đến 2100.', 'The year must be from 2000 to 2100.'));
}

/**
 * A changed or added duty.
 * @param at the path of the duty in the input
 * @param known codes that can be addressed
 */
export function cleanDuty(
  given: DraftDutyInput,
  at: string[],
  { document, clauses }: ParsedDraft,
  known: ReadonlySet<string>,
): Checked<StoredDuty> {
  const { start, end } = given.span;
  if (!KEY.test(given.key))
    return refuse([...at, 'key'], say('Khóa của nhiệm vụ không hợp lệ.', 'The key of the duty is not valid.'));
  const clause = start >= 0 && start < end && end <= document.source.length ? clauseAt(clauses, given.span) : null;
  if (!clause || !quoteOf(document, clause, given.span)) {
    return refuse(
      [...at, 'span'],
      say(
        'Hãy chọn một đoạn chữ nằm trọn trong một mục, khoản hoặc điểm.',
        'Please select a text that lies within one section, clause or point.',
      ),
    );
  }
  const label = cleanText(given.label);
  if (label === '' || label.length > MAX_LABEL) {
    return refuse(
      [...at, 'label'],
      say(`Tên nhiệm vụ có từ 1 đến ${MAX_LABEL} ký tự.`, `A duty’s name has 1 to ${MAX_LABEL} characters.`),
    );
  }
  const addressees = [...new Set(given.addressees)];
  const stranger = addressees.find((code) => !known.has(code));
  if (stranger !== undefined || addressees.length > MAX_ADDRESSEES) {
    return refuse(
      [...at, 'addressees'],
      say(
        `Không có nhóm đơn vị hay đơn vị "${stranger ?? ''}".`,
        `There is no class of units and no unit "${stranger ?? ''}".`,
      ),
    );
  }
  return {
    ok: {
      key: given.key,
      start,
      end,
      state: given.state,
      kind: given.kind,
      label,
      addressees,
      cadence: given.cadence,
      periodKinds: given.kind === 'REQUIREMENT' ? [] : [...new Set(given.periodKinds)],
      certainty: given.certainty,
      reasons: given.reasons.slice(0, 10).map((reason) => cleanText(reason).slice(0, 60)),
    },
  };
}

/** The draft's periods, all of them. */
export function cleanPeriods(given: readonly DraftPeriodInput[]): Checked<StoredPeriod[]> {
  if (given.length > MAX_PERIODS)
    return refuse(
      ['periods'],
      say(`Một bản nhập có tối đa ${MAX_PERIODS} kỳ.`, `An import has at most ${MAX_PERIODS} periods.`),
    );
  const codes = new Set<string>();
  for (const [i, period] of given.entries()) {
    const at = ['periods', String(i)];
    if (!PERIOD_CODE.test(period.code))
      return refuse(
        [...at, 'code'],
        say(
          'Mã kỳ gồm chữ không dấu, số và gạch ngang.',
          'A period’s code has letters without marks, digits and hyphens.',
        ),
      );
    if (codes.has(period.code))
      return refuse(
        [...at, 'code'],
        say(`Hai kỳ có cùng mã ${period.code}.`, `Two periods have the code ${period.code}.`),
      );
    codes.add(period.code);
    if (period.endsOn < period.startsOn)
      return refuse(
        [...at, 'endsOn'],
        say('Ngày chốt số liệu phải sau ngày bắt đầu.', 'The cut-off day must be after the first day.'),
      );
  }
  return { ok: given.map((period) => ({ ...period, assumed: false })) };
}

/** The draft's duties after a change: those changed in their places, new ones added, some gone. */
export function mergedDuties(
  before: readonly StoredDuty[],
  changed: readonly StoredDuty[],
  removed: ReadonlySet<string>,
): StoredDuty[] {
  const byKey = new Map(before.map((duty) => [duty.key, duty]));
  for (const duty of changed) byKey.set(duty.key, { ...duty, ...matchOf(byKey.get(duty.key)) });
  for (const key of removed) byKey.delete(key);
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a person said of a duty stays with it through other changes. */
const matchOf = (duty: StoredDuty | undefined): Pick<StoredDuty, 'match'> =>
  duty?.match === undefined ? {} : { match: duty.match };

/** The duties with what a person says of which earlier duty they are. An earlier duty is one duty only: the last said. */
export function matchedDuties(
  duties: readonly StoredDuty[],
  matches: readonly DutyMatchInput[],
  codes: ReadonlySet<string>,
): Checked<StoredDuty[]> {
  let matched = [...duties];
  for (const [i, { key, code = null }] of matches.entries()) {
    const at = ['matches', String(i)];
    if (!matched.some((duty) => duty.key === key))
      return refuse([...at, 'key'], say('Bản nhập không còn nhiệm vụ này.', 'The import no longer holds this duty.'));
    if (code !== null && !codes.has(code)) {
      return refuse(
        [...at, 'code'],
        say(`Kế hoạch hiện hành không có nhiệm vụ ${code}.`, `The plan as it is now has no duty ${code}.`),
      );
    }
    matched = matched.map((duty) => {
      if (duty.key === key) return { ...duty, match: code };
      if (code === null || duty.match !== code) return duty;
      const { match: _, ...free } = duty;
      return free;
    });
  }
  return { ok: matched };
}

/** What keeps a draft from being published, or null. */
export function publishProblem(
  draft: { code: string; title: string; amendsPlanId: number | null },
  duties: readonly StoredDuty[],
  periods: readonly StoredPeriod[],
): ValidationErrorRow | null {
  if (draft.code === '') return invalid(['code'], say('Hãy đặt mã cho kế hoạch.', 'Please give the plan a code.'));
  if (draft.title === '') return invalid(['title'], say('Hãy đặt tên cho kế hoạch.', 'Please give the plan a title.'));
  const undecided = duties.filter(({ state }) => state === 'PROPOSED').length;
  if (undecided > 0) {
    return invalid(
      ['duties'],
      say(
        `Còn ${undecided} đề xuất chưa xem. Hãy nhận hoặc bỏ từng đề xuất trước khi ban hành.`,
        `${undecided} proposals have not been looked at. Take or drop each of them before publishing.`,
      ),
    );
  }
  const accepted = duties.filter(({ state, kind }) => state === 'ACCEPTED' && kind === 'DUTY');
  if (accepted.length === 0)
    return invalid(['duties'], say('Chưa có nhiệm vụ nào được nhận.', 'No duty has been taken yet.'));
  const unaddressed = accepted.find(({ addressees }) => addressees.length === 0);
  if (unaddressed)
    return invalid(
      ['duties'],
      say(
        `Nhiệm vụ "${unaddressed.label}" chưa giao cho ai.`,
        `The duty "${unaddressed.label}" is assigned to nobody.`,
      ),
    );
  // A new version may bring no period of its own.
  if (periods.length === 0 && draft.amendsPlanId === null)
    return invalid(
      ['periods'],
      say(
        'Chưa có kỳ báo cáo nào. Hãy chọn năm của kế hoạch.',
        'There is no reporting period yet. Choose the year of the plan.',
      ),
    );
  return null;
}
