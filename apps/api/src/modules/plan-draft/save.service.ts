// Changes of a draft: its words, its duties, its periods, and the plan that it amends.
import { periodsFor, proposeDuties } from '@dan-van/plan-parser/proposals';
import type { Context } from '../../context.ts';
import type { SavePlanDraftInput } from '../../generated/resolvers.ts';
import {
  invalid,
  stateError,
  type ConflictErrorRow,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { dutiesOf } from '../plan-version/plan-version.service.ts';
import { carryDuties, planToAmend } from './amend.service.ts';
import { parsedDraft } from './plan-draft.document.ts';
import { planDraftPolicy } from './plan-draft.policy.ts';
import * as rules from './plan-draft.rules.ts';
import * as store from './plan-draft.store.ts';
import type { PlanDraftRow } from './plan-draft.store.ts';
import type { StoredDuty } from './plan-draft.types.ts';
import { PUBLISHED, withDraft } from './plan-draft.service.ts';
import { say } from '../../lib/words.ts';

interface Saved {
  __typename: 'PlanDraftSaved';
  draft: PlanDraftRow;
}

/** Keeps changes of a draft; of the duties only those that changed are sent. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function savePlanDraft(
  ctx: Context,
  input: SavePlanDraftInput,
): Promise<Saved | ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<PlanDraftRow> | StateErrorRow> {
  authorize(planDraftPolicy.savePlanDraft, ctx.viewer);
  return withDraft(ctx, input, async (tx, draft) => {
    if (draft.planId !== null) return stateError(PUBLISHED);
    const changed = await changeOf(tx, draft, input);
    if ('error' in changed) return changed.error;
    await store.updateDraft(tx, draft.id, changed.ok);
    return { __typename: 'PlanDraftSaved' as const, draft: (await store.draftsByIds(tx, [draft.id]))[0]! };
  });
}

async function changeOf(
  tx: Context,
  draft: PlanDraftRow,
  input: SavePlanDraftInput,
): Promise<{ ok: store.DraftChange } | { error: ValidationErrorRow }> {
  const content = (await tx.loaders.planDraft.content.load(draft.id))!;
  const parsed = parsedDraft(content);
  const code = rules.cleanCode(input.code ?? draft.code);
  if ('error' in code) return code;
  const title = rules.cleanTitle(input.title ?? draft.title);
  if ('error' in title) return title;
  const year = rules.cleanYear(input.year === undefined ? draft.year : input.year);
  if ('error' in year) return year;

  const given = input.duties ?? [];
  if (given.length > rules.MAX_DUTIES_AT_ONCE) {
    return {
      error: invalid(
        ['duties'],
        say(
          `Mỗi lần lưu tối đa ${rules.MAX_DUTIES_AT_ONCE} nhiệm vụ.`,
          `At most ${rules.MAX_DUTIES_AT_ONCE} duties can be saved at once.`,
        ),
      ),
    };
  }
  const known = new Set((await store.addresseeChoices(tx)).map((choice) => choice.code));
  const changed: StoredDuty[] = [];
  for (const [i, duty] of given.entries()) {
    const clean = rules.cleanDuty(duty, ['duties', String(i)], parsed, known);
    if ('error' in clean) return clean;
    changed.push(clean.ok);
  }
  const merged = rules.mergedDuties(content.duties, changed, new Set(input.removed ?? []));
  const target = await targetOf(tx, draft, input, parsed, merged);
  if ('error' in target) return target;
  const { duties, amendsPlanId } = target.ok;
  const isRetargeted = amendsPlanId !== null && amendsPlanId !== draft.amendsPlanId;
  if (duties.length > rules.MAX_DUTIES) {
    return {
      error: invalid(
        ['duties'],
        say(
          `Một bản nhập có tối đa ${rules.MAX_DUTIES} nhiệm vụ.`,
          `An import has at most ${rules.MAX_DUTIES} duties.`,
        ),
      ),
    };
  }

  let { periods } = content;
  if (isRetargeted) {
    return { ok: { code: target.ok.code!, title: title.ok, year: null, duties, periods: [], amendsPlanId } };
  }
  if (input.periods) {
    const clean = rules.cleanPeriods(input.periods);
    if ('error' in clean) return clean;
    periods = clean.ok;
  } else if (year.ok !== draft.year) {
    periods =
      year.ok === null ? [] : periodsFor(year.ok, proposeDuties(parsed.document).reporting, parsed.document.issuedOn);
  }
  const kept = { title: title.ok, year: year.ok, duties, periods, amendsPlanId };
  return { ok: { ...kept, code: target.ok.code ?? code.ok } };
}

/** Which plan the draft is to amend, and which of its duties are which of that plan's. */
async function targetOf(
  tx: Context,
  draft: PlanDraftRow,
  { amends, matches }: SavePlanDraftInput,
  parsed: ReturnType<typeof parsedDraft>,
  duties: StoredDuty[],
): Promise<
  { ok: { duties: StoredDuty[]; amendsPlanId: number | null; code: string | null } } | { error: ValidationErrorRow }
> {
  if (amends === null) return { ok: { duties, amendsPlanId: null, code: draft.amendsPlanId === null ? null : '' } };
  if (amends !== undefined) {
    const plan = await planToAmend(tx, amends);
    if ('__typename' in plan) return { error: plan };
    if (plan.id !== draft.amendsPlanId) {
      const free = duties.map(({ match: _, ...duty }) => duty);
      const carried = await carryDuties(tx, plan, parsed, free);
      return { ok: { duties: carried, amendsPlanId: plan.id, code: plan.code } };
    }
  }
  const { amendsPlanId } = draft;
  const plan = amendsPlanId === null ? null : await tx.loaders.plan.byId.load(amendsPlanId);
  if (!plan) {
    if (!matches?.length) return { ok: { duties, amendsPlanId, code: null } };
    return {
      error: invalid(
        ['matches'],
        say('Bản nhập này không phải bản sửa đổi của kế hoạch nào.', 'This import is not an amendment of any plan.'),
      ),
    };
  }
  const codes = new Set((await dutiesOf(tx, plan.versionId)).map(({ code }) => code));
  const matched = rules.matchedDuties(duties, matches ?? [], codes);
  return 'error' in matched ? matched : { ok: { duties: matched.ok, amendsPlanId, code: plan.code } };
}
