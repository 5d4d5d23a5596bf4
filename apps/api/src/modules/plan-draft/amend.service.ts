// A draft that is to be a new version of a plan: what it takes over, how it differs, and publishing it.
import type { Context } from '../../context.ts';
import type { PublishPlanDraftInput } from '../../generated/resolvers.ts';
import { invalid, stateError, type StateErrorRow, type ValidationErrorRow } from '../../lib/outcome.ts';
import { readPlan, type PlanRow } from '../plan/plan.service.ts';
import { amendmentOf, clausesOf, dutiesOf } from '../plan-version/plan-version.service.ts';
import type { AmendmentRow, DraftedDuty, EffectRow } from '../plan-version/plan-version.types.ts';
import { publishVersion } from '../plan-version/publish.service.ts';
import { rootUnit } from '../unit/unit.service.ts';
import { carriedDuties, wordsAt } from './carry.rules.ts';
import { parsedDraft, type ParsedDraft } from './plan-draft.document.ts';
import { publishedRows } from './plan-draft.rows.ts';
import type { PlanDraftRow } from './plan-draft.store.ts';
import type { DraftContent, StoredDuty } from './plan-draft.types.ts';
import { say } from '../../lib/words.ts';

/** The plan that a draft is to amend. Throws UNAUTHENTICATED. */
export async function planToAmend(ctx: Context, code: string): Promise<PlanRow | ValidationErrorRow> {
  return (
    (await readPlan(ctx, code)) ??
    invalid(['amends'], say(`Không có kế hoạch mang mã ${code}.`, `No plan has the code ${code}.`))
  );
}

/** The draft's duties, with those taken over that still stand in the plan. */
export async function carryDuties(
  ctx: Context,
  plan: PlanRow,
  parsed: ParsedDraft,
  present: readonly StoredDuty[],
): Promise<StoredDuty[]> {
  const [clauses, duties] = await Promise.all([clausesOf(ctx, plan.versionId), dutiesOf(ctx, plan.versionId)]);
  return carriedDuties(parsed, { clauses, duties }, present);
}

/** How the accepted duties and the document differ from the plan; null for a plan of its own. The reading was authorized. */
export function draftAmendment(
  ctx: Context,
  { amendsPlanId }: PlanDraftRow,
  content: DraftContent,
): Promise<AmendmentRow> | null {
  if (amendsPlanId === null) return null;
  const parsed = parsedDraft(content);
  const duties = draftedDuties(parsed, accepted(content.duties));
  return amendmentOf(ctx, amendsPlanId, { clauses: parsed.clauses, duties, periods: content.periods });
}

const accepted = (duties: readonly StoredDuty[]): StoredDuty[] =>
  duties.filter(({ state }) => state === 'ACCEPTED').sort((a, b) => a.start - b.start);

const draftedDuties = (parsed: ParsedDraft, duties: readonly StoredDuty[]): DraftedDuty[] =>
  duties.map((duty) => ({ ...duty, ...wordsAt(parsed, duty) }));

interface Amended {
  planId: number;
  tasks: number;
  effect: EffectRow;
}

/** Publishes a locked draft as the next version of its plan. The classes of single units exist. */
export async function publishAmendment(
  tx: Context,
  draft: PlanDraftRow & { amendsPlanId: number },
  content: DraftContent,
  input: PublishPlanDraftInput,
): Promise<Amended | ValidationErrorRow | StateErrorRow> {
  const { rule, expectedPlanVersion: base } = input;
  if (rule == null)
    return invalid(
      ['rule'],
      say('Hãy chọn áp dụng ngay hay từ kỳ sau.', 'Please choose whether it applies at once or from the next period.'),
    );
  if (base == null)
    return invalid(
      ['expectedPlanVersion'],
      say('Hãy nêu bản của kế hoạch đã được so sánh.', 'Please name the version of the plan that was compared.'),
    );
  const parsed = parsedDraft(content);
  const duties = accepted(content.duties);
  const { code, title, year, amendsPlanId: planId } = draft;
  const published = await publishVersion(tx, {
    ...{ planId, title, rule, base },
    rows: publishedRows(parsed, { code, title, year, duties, periods: content.periods }),
    duties: draftedDuties(parsed, duties),
    rootUnit: await rootUnit(tx),
  });
  if (!published) {
    return stateError(
      say(
        'Kế hoạch vừa có bản sửa đổi khác được ban hành; chưa ghi gì. Hãy xem lại phần so sánh.',
        'Another amendment of the plan has just been published; nothing was saved. Look at the comparison again.',
      ),
    );
  }
  return { planId, tasks: published.made, effect: published.effect };
}
