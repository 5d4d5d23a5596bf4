// From a draft to a published plan, or to a new version of one: all of it in one transaction.
import type { Context } from '../../context.ts';
import { insertPlanRows } from '../../data/load-plan.ts';
import type { PublishPlanDraftInput } from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import {
  invalid,
  stateError,
  type ConflictErrorRow,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { openPeriodsOfPlan } from '../period/period.service.ts';
import type { PlanRow } from '../plan/plan.service.ts';
import type { EffectRow } from '../plan-version/plan-version.types.ts';
import { rootUnit } from '../unit/unit.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { publishAmendment } from './amend.service.ts';
import { parsedDraft } from './plan-draft.document.ts';
import { planDraftPolicy } from './plan-draft.policy.ts';
import { publishedRows } from './plan-draft.rows.ts';
import * as rules from './plan-draft.rules.ts';
import * as store from './plan-draft.store.ts';
import type { PlanDraftRow } from './plan-draft.store.ts';
import type { DraftContent } from './plan-draft.types.ts';
import { PUBLISHED, readPlanDraft, withDraft } from './plan-draft.service.ts';
import { say } from '../../lib/words.ts';

interface Published {
  __typename: 'PlanPublished';
  draft: PlanDraftRow;
  plan: PlanRow;
  tasks: number;
  effect: EffectRow | null;
}

/** Makes the plan, its periods and tasks. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function publishPlanDraft(
  ctx: Context,
  input: PublishPlanDraftInput,
): Promise<Published | ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<PlanDraftRow> | StateErrorRow> {
  authorize(planDraftPolicy.publishPlanDraft, ctx.viewer);
  try {
    const outcome = await withDraft(ctx, input, async (tx, draft) => {
      if (draft.planId !== null) return stateError(PUBLISHED);
      const content = (await tx.loaders.planDraft.content.load(draft.id))!;
      const problem = rules.publishProblem(draft, content.duties, content.periods);
      if (problem) return problem;
      const { amendsPlanId } = draft;
      if (amendsPlanId === null && (await store.planCodeTaken(tx, draft.code))) return codeTaken(draft.code);
      const ready = await withUnitClasses(tx, content);
      if (amendsPlanId !== null) {
        const amended = await publishAmendment(tx, { ...draft, amendsPlanId }, ready, input);
        return '__typename' in amended ? amended : published(tx, draft, amended);
      }
      return published(tx, draft, await publishPlan(tx, draft, ready));
    });
    ctx.recent.forget();
    return outcome;
  } catch (error) {
    // Two who publish the same code at once: the constraint lets one of them through.
    if (isUniqueViolation(error, 'plan_code_key'))
      return codeTaken((await readPlanDraft(ctx, keyOf('PlanDraft', input.id)))!.code);
    throw error;
  }
}

/** The accepted duties, addressed to classes alone: a unit that is addressed by itself has one of its own. */
async function withUnitClasses(tx: Context, content: DraftContent): Promise<DraftContent> {
  const accepted = content.duties.filter(({ state }) => state === 'ACCEPTED');
  const single = [...new Set(accepted.flatMap(({ addressees }) => addressees.filter((code) => code.startsWith('@'))))];
  const classOf = new Map((await store.makeUnitClasses(tx, single)).map(({ code, classCode }) => [code, classCode]));
  const duties = accepted.map((duty) => ({
    ...duty,
    addressees: duty.addressees.map((code) => classOf.get(code) ?? code),
  }));
  return { ...content, duties };
}

interface Made {
  planId: number;
  tasks: number;
  effect: EffectRow | null;
}

async function publishPlan(tx: Context, draft: PlanDraftRow, content: DraftContent): Promise<Made> {
  const { code, title, year } = draft;
  const { duties, periods } = content;
  const rows = publishedRows(parsedDraft(content), { code, title, year, duties, periods });
  const { accountId } = requireViewer(tx.viewer);
  const planId = await insertPlanRows(tx.db, rows, { at: tx.now, by: accountId });
  const opened = await openPeriodsOfPlan(tx, planId);
  const tasks = opened.reduce((sum, period) => sum + period.tasks, 0);
  await writeAudit(tx, [
    {
      action: 'plan.publish',
      subjectType: 'Plan',
      subjectId: planId,
      unitId: await rootUnit(tx),
      after: { code, title, draft: draft.id, duties: rows.obligations.length, periods: rows.periods.length, tasks },
    },
  ]);
  return { planId, tasks, effect: null };
}

/** Marks the draft as published; answers with it and with the plan as it is now. */
async function published(tx: Context, draft: PlanDraftRow, { planId, tasks, effect }: Made): Promise<Published> {
  await store.bindPlan(tx, draft.id, planId);
  const plan = (await tx.loaders.plan.byId.clear(planId).load(planId))!;
  const after = (await store.draftsByIds(tx, [draft.id]))[0]!;
  return { __typename: 'PlanPublished', draft: after, plan, tasks, effect };
}

const codeTaken = (code: string): ValidationErrorRow =>
  invalid(
    ['code'],
    say(
      `Đã có kế hoạch mang mã ${code}. Hãy chọn mã khác.`,
      `There is a plan with the code ${code} already. Choose another code.`,
    ),
  );

function isUniqueViolation(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: string; constraint?: string };
  return code === '23505' && broken === constraint;
}
