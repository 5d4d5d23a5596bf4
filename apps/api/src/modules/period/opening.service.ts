// What opening a period would make: the input checked, its names looked up, and the preview of it.
import type { Context } from '../../context.ts';
import type { OpenPeriodInput } from '../../generated/resolvers.ts';
import { invalid, notFound, type NotFoundErrorRow, type ValidationErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { firstLateInstant } from '../../lib/time.ts';
import { CARRIED_CADENCES } from '../evidence/evidence.rules.ts';
import { readPlan, type PeriodRow } from '../plan/plan.service.ts';
import type { UnitRow } from '../unit/unit.service.ts';
import { periodPolicy } from './period.policy.ts';
import * as rules from './period.rules.ts';
import * as store from './period.store.ts';
import { say } from '../../lib/words.ts';

/** A period that could be opened. */
export interface Opening {
  period: store.NewPeriod;
  request: store.Request;
  clashes: PeriodRow[];
  carryFrom: PeriodRow | null;
}

type Problem = ValidationErrorRow | NotFoundErrorRow;

/** Checks the input and looks up what it names; an error that names the field. */
export async function planOpening(ctx: Context, input: OpenPeriodInput): Promise<Opening | Problem> {
  const plan = await readPlan(ctx, input.plan);
  if (!plan) return notFound(say('Không có kế hoạch này.', 'There is no such plan.'));
  const code = rules.cleanCode(input.code);
  if ('error' in code) return code.error;
  const title = rules.cleanTitle(input.kind, input.title);
  if ('error' in title) return title.error;
  const problem = rules.datesProblem(input);
  if (problem) return problem;
  const periods = await ctx.loaders.plan.periodsOfPlan.load(plan.id);
  if (periods.some((other) => other.code === code.ok)) {
    return invalid(
      ['code'],
      say(`Kế hoạch này đã có kỳ mang mã ${code.ok}.`, `The plan already has a period with the code ${code.ok}.`),
    );
  }
  if (!(await store.hasTree(ctx, input.endsOn))) {
    return invalid(
      ['endsOn'],
      say('Chưa có danh mục đơn vị cho ngày này.', 'There is no list of units for that day yet.'),
    );
  }
  const carryFrom = input.carryFrom ? periods.find((other) => other.code === input.carryFrom) : null;
  if (carryFrom === undefined)
    return invalid(
      ['carryFrom'],
      say(
        `Kế hoạch này không có kỳ mang mã ${input.carryFrom}.`,
        `The plan has no period with the code ${input.carryFrom}.`,
      ),
    );
  const stray = input.kind === 'AD_HOC' ? null : rules.requestProblem(input);
  if (stray) return stray;
  const request = input.kind === 'AD_HOC' ? await requestOf(ctx, plan.id, input) : null;
  if (request && '__typename' in request) return request;
  const { kind, startsOn, endsOn, lastDay } = input;
  return {
    period: {
      planId: plan.id,
      code: code.ok,
      kind,
      title: title.ok,
      startsOn,
      endsOn,
      dueAt: firstLateInstant(lastDay),
    },
    request,
    clashes: rules.clashesWith(input, periods),
    carryFrom,
  };
}

/** Whom an ad hoc period asks, and for what. */
async function requestOf(
  ctx: Context,
  planId: number,
  { addressees, obligations, endsOn }: OpenPeriodInput,
): Promise<NonNullable<store.Request> | ValidationErrorRow> {
  if (!addressees?.length)
    return invalid(['addressees'], say('Hãy chọn đơn vị được yêu cầu.', 'Please choose the units that are asked.'));
  if (!obligations?.length)
    return invalid(['obligations'], say('Hãy chọn nhiệm vụ cần báo cáo.', 'Please choose the duties to report on.'));
  const found = await store.unitsOfAddressees(ctx, addressees, endsOn);
  const unknown = found.find(({ unitIds }) => unitIds.length === 0);
  if (unknown)
    return invalid(
      ['addressees'],
      say(`Ngày đó không có đơn vị nào là '${unknown.code}'.`, `On that day no unit is '${unknown.code}'.`),
    );
  const duties = (await ctx.loaders.plan.obligationsOfPlan.load(planId)).filter(
    ({ kind, endedBy }) => kind === 'DUTY' && endedBy === null,
  );
  const chosen = duties.filter(({ code }) => obligations.includes(code));
  const missing = obligations.find((code) => chosen.every((duty) => duty.code !== code));
  if (missing !== undefined)
    return invalid(
      ['obligations'],
      say(`Kế hoạch này không có nhiệm vụ mang mã ${missing}.`, `The plan has no duty with the code ${missing}.`),
    );
  return {
    unitIds: [...new Set(found.flatMap(({ unitIds }) => unitIds))],
    obligationIds: chosen.map(({ id }) => id),
  };
}

export interface Preview {
  __typename: 'PeriodPreview';
  opening: Opening;
  groups: store.PreviewGroupRow[];
}

/** What opening would make. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function previewOpening(ctx: Context, input: OpenPeriodInput): Promise<Preview | Problem> {
  authorize(periodPolicy.openPeriod, ctx.viewer);
  const opening = await planOpening(ctx, input);
  if ('__typename' in opening) return opening;
  const groups = await store.previewGroups(ctx, opening.period, opening.request);
  return { __typename: 'PeriodPreview', opening, groups };
}

/** The units that a preview leaves without tasks; of a request nobody is. */
export async function unitsLeftOut(ctx: Context, { opening }: Preview): Promise<UnitRow[]> {
  if (opening.request) return [];
  const ids = await store.unitsWithoutTasks(ctx, opening.period);
  return (await ctx.loaders.unit.byId(0).loadMany(ids)).filter((unit) => unit !== null);
}

/** What a preview would carry over, or null when it isn't asked. */
export async function carryPreview(ctx: Context, { opening }: Preview) {
  const from = opening.carryFrom;
  if (!from) return null;
  const counts = await store.previewCarry(ctx, opening.period, opening.request, {
    fromPeriodId: from.id,
    cadences: CARRIED_CADENCES,
  });
  return { from, ...counts };
}
