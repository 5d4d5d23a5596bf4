// What a period may be, and what may be done to it and in it: pure.
import type { PeriodKind } from '../../generated/resolvers.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import { DAY_OF_PLANS, isDayOfPlans } from '../../lib/time.ts';
import { say, type Words } from '../../lib/words.ts';

export type PeriodState = 'OPEN' | 'CLOSED';

export const stateOf = (period: { closedAt: string | null }): PeriodState =>
  period.closedAt === null ? 'OPEN' : 'CLOSED';

/** What administrators do to a period. */
export const PERIOD_ACTS = ['CHANGE', 'CLOSE', 'REOPEN'] as const;
export type PeriodAct = (typeof PERIOD_ACTS)[number];

/** Why the act is refused in that state, or null when it may be done. */
export function refusal(act: PeriodAct, state: PeriodState): Words | null {
  if (act === 'REOPEN') return state === 'OPEN' ? say('Kỳ báo cáo này đang mở.', 'This period is open.') : null;
  if (state === 'OPEN') return null;
  return act === 'CLOSE'
    ? say('Kỳ báo cáo này đã đóng.', 'This period is closed.')
    : say(
        'Kỳ báo cáo đã đóng: hãy mở lại, kèm lý do, rồi mới sửa thời hạn.',
        'The period is closed: reopen it, with a reason, before you move its dates.',
      );
}

export interface PeriodDates {
  startsOn: string;
  endsOn: string;
  /** The last good day. */
  lastDay: string;
}

/** What is wrong with the dates (yyyy-MM-dd), or null. Figures are closed before the report is due. */
export function datesProblem({ startsOn, endsOn, lastDay }: PeriodDates): ValidationErrorRow | null {
  const beyond = Object.entries({ startsOn, endsOn, lastDay }).find(([, day]) => !isDayOfPlans(day));
  if (beyond) return invalid([beyond[0]], DAY_OF_PLANS);
  if (endsOn < startsOn)
    return invalid(
      ['endsOn'],
      say('Ngày chốt số liệu phải từ ngày bắt đầu trở đi.', 'The cut-off day must not be before the first day.'),
    );
  if (lastDay < endsOn)
    return invalid(
      ['lastDay'],
      say('Hạn cuối phải từ ngày chốt số liệu trở đi.', 'The last day must not be before the cut-off day.'),
    );
  return null;
}

/** No comma: addresses list codes, parted by commas. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;
const MAX_TITLE = 300;
const MAX_REASON = 2_000;

/** A period's code as it is kept, or what is wrong with it. */
export function cleanCode(given: string): { ok: string } | { error: ValidationErrorRow } {
  const code = cleanText(given);
  if (CODE.test(code)) return { ok: code };
  return {
    error: invalid(
      ['code'],
      say(
        'Mã kỳ gồm từ 1 đến 40 chữ, số, dấu chấm, gạch ngang; bắt đầu bằng chữ hoặc số.',
        'A period’s code has 1 to 40 letters, digits, dots and hyphens, and begins with a letter or a digit.',
      ),
    ),
  };
}

/** What an ad hoc period asks for, in words; other periods need none. */
export function cleanTitle(
  kind: PeriodKind,
  given: string | null | undefined,
): { ok: string | null } | { error: ValidationErrorRow } {
  const title = cleanText(given ?? '');
  if (title === '' && kind === 'AD_HOC')
    return {
      error: invalid(['title'], say('Hãy ghi nội dung yêu cầu báo cáo.', 'Please write what is to be reported.')),
    };
  if (title.length > MAX_TITLE)
    return {
      error: invalid(
        ['title'],
        say(
          `Nội dung yêu cầu dài quá ${MAX_TITLE} ký tự.`,
          `What is to be reported has at most ${MAX_TITLE} characters.`,
        ),
      ),
    };
  return { ok: title === '' ? null : title };
}

/** Units or duties chosen for a period that isn't ad hoc: whom that asks, and for what, the plan says. */
export function requestProblem(given: {
  addressees?: readonly string[] | null | undefined;
  obligations?: readonly string[] | null | undefined;
}): ValidationErrorRow | null {
  const field = (['addressees', 'obligations'] as const).find((name) => given[name]?.length);
  return field
    ? invalid(
        [field],
        say(
          'Chỉ kỳ đột xuất mới chọn đơn vị và nhiệm vụ; kỳ khác theo kế hoạch.',
          'Only an ad hoc request chooses units and duties; other periods follow the plan.',
        ),
      )
    : null;
}

/** Why a period is opened again: always said. */
export function cleanReason(given: string): { ok: string } | { error: ValidationErrorRow } {
  const reason = cleanText(given, { lines: true });
  if (reason === '')
    return {
      error: invalid(['reason'], say('Hãy ghi lý do mở lại kỳ báo cáo.', 'Please say why the period is reopened.')),
    };
  if (reason.length > MAX_REASON)
    return { error: invalid(['reason'], say('Lý do dài quá 2.000 ký tự.', 'A reason has at most 2,000 characters.')) };
  return { ok: reason };
}

/** True if the two have a day in common. */
export const overlap = (
  a: Pick<PeriodDates, 'startsOn' | 'endsOn'>,
  b: Pick<PeriodDates, 'startsOn' | 'endsOn'>,
): boolean => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;

interface Neighbour {
  kind: PeriodKind;
  startsOn: string;
  endsOn: string;
  closedAt: string | null;
}

/** The periods that another one clashes with: of its kind and overlapping; ad hoc ones only while they are open. */
export const clashesWith = <Row extends Neighbour>(
  period: Pick<Neighbour, 'kind' | 'startsOn' | 'endsOn'>,
  others: readonly Row[],
): Row[] =>
  others.filter(
    (other) =>
      other.kind === period.kind && overlap(period, other) && (period.kind !== 'AD_HOC' || other.closedAt === null),
  );
