// Hands a person's work over to a successor, for good or for a time: previewed, in one act, on record.
import type { Context } from '../../context.ts';
import type { HandOverInput, HandoverPartKind } from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import {
  invalid,
  notFound,
  stateError,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { cleanText } from '../../lib/text.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { refusal, requireLastingAdmin } from '../account/last-admin.service.ts';
import { passGrants, readPeople, type Person } from '../account/grant.service.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { refreshSessionsOf } from '../viewer/viewer.service.ts';
import { HANDOVER_PARTS } from './handover.parts.ts';
import { handoverPolicy } from './handover.policy.ts';
import {
  changesNothing,
  handoverProblem,
  passageOf,
  type HandoverDays,
  type Passage,
  type PassedGrant,
} from './handover.rules.ts';
import * as store from './handover.store.ts';
import { passDueHandovers } from './passing.service.ts';
import type { HandoverRow } from './handover.store.ts';
import { say, type Words } from '../../lib/words.ts';

const LONGEST_NOTE = 500;
const NOTHING = say(
  'Người này không còn vai trò nào trong thời gian đó để bàn giao.',
  'This person holds no role in that time that could be handed over.',
);

const HELD = say(
  'Người nhận đã có tất cả các vai trò này trong thời gian đó.',
  'The person who takes over holds all of these roles for that time already.',
);

/** Why a passage would change nothing; null when it would change something. */
const emptiness = (passage: Passage): Words | null =>
  passage.pass.length === 0 ? NOTHING : changesNothing(passage) ? HELD : null;

export interface HandoverPreviewRow {
  grants: PassedGrant[];
  parts: { kind: HandoverPartKind; count: number }[];
  problem: Words | null;
}

interface Plan {
  from: Person;
  to: Person;
  days: HandoverDays;
  note: string | null;
  passage: Passage;
}

/** Handovers that an account has part in. Throws UNAUTHENTICATED, FORBIDDEN. */
export function handoversOfAccount(ctx: Context, accountId: number): Promise<HandoverRow[]> {
  authorize(handoverPolicy.readHandovers, ctx.viewer);
  return store.handoversOf(ctx, accountId);
}

/** A handover by key, or null. Throws UNAUTHENTICATED, FORBIDDEN. */
export function readHandover(ctx: Context, id: number): Promise<HandoverRow | null> {
  authorize(handoverPolicy.readHandovers, ctx.viewer);
  return store.handoverById(ctx, id);
}

/** What would pass; nothing is saved. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function previewHandover(ctx: Context, input: HandOverInput): Promise<HandoverPreviewRow> {
  authorize(handoverPolicy.readHandovers, ctx.viewer);
  const plan = await planOf(ctx, input);
  if ('message' in plan) return { grants: [], parts: [], problem: plan.message };
  const { from, passage } = plan;
  const grants = from.grants.filter(({ role, unitId }) =>
    passage.pass.some((passed) => passed.role === role && passed.unitId === unitId),
  );
  const parts = await Promise.all(
    HANDOVER_PARTS.map(async ({ kind, count }) => ({ kind, count: await count(ctx, { accountId: from.id, grants }) })),
  );
  return { grants: passage.pass, parts, problem: emptiness(passage) };
}

/** Hands over. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function handOver(
  ctx: Context,
  input: HandOverInput,
): Promise<
  { __typename: 'HandedOver'; handover: HandoverRow } | ValidationErrorRow | NotFoundErrorRow | StateErrorRow
> {
  authorize(handoverPolicy.handOver, ctx.viewer);
  const outcome = await ctx.transaction((tx) => handOverIn(tx, input)).catch(refusal);
  if ('handover' in outcome) {
    await refreshSessionsOf(ctx, outcome.handover.fromId);
    await refreshSessionsOf(ctx, outcome.handover.toId);
  }
  return outcome;
}

async function handOverIn(tx: Context, input: HandOverInput) {
  const plan = await planOf(tx, input, { locked: true });
  if ('message' in plan) return plan;
  const { from, to, days, note, passage } = plan;
  const nothing = emptiness(passage);
  if (nothing !== null) return stateError(nothing);
  const id = await store.insertHandover(tx, { fromId: from.id, toId: to.id, ...days, note });
  await passGrants(tx, from.id, to.id, id, passage);
  await requireLastingAdmin(tx);
  await passDueHandovers(tx.db, tx.now);
  await writeAudit(tx, [
    {
      action: days.endsOn === null ? 'handover.create' : 'handover.delegate',
      subjectType: 'Handover',
      subjectId: id,
      unitId: null,
      after: { fromId: from.id, toId: to.id, ...days, note, grants: passage.pass.length },
    },
  ]);
  return { __typename: 'HandedOver' as const, handover: (await store.handoverById(tx, id))! };
}

async function planOf(
  ctx: Context,
  input: HandOverInput,
  { locked = false } = {},
): Promise<Plan | ValidationErrorRow | NotFoundErrorRow> {
  const keys = [keyOf('Account', input.from), keyOf('Account', input.to)];
  const people = await readPeople(
    ctx,
    keys.filter((key) => key !== null),
    locked,
  );
  const [from, to] = keys.map((key) => people.find(({ id }) => id === key));
  if (!from) return notFound(say('Không tìm thấy người bàn giao.', 'The person who hands over was not found.'));
  if (!to) return notFound(say('Không tìm thấy người nhận.', 'The person who takes over was not found.'));
  const days = { startsOn: input.startsOn, endsOn: input.endsOn ?? null };
  const problem = handoverProblem(days, dateInHoChiMinh(ctx.now), { from, to });
  if (problem) return invalid([problem.field], problem.message);
  const note = cleanText(input.note ?? '', { lines: true });
  if (note.length > LONGEST_NOTE)
    return invalid(
      ['note'],
      say(`Ghi chú có tối đa ${LONGEST_NOTE} ký tự.`, `A note has at most ${LONGEST_NOTE} characters.`),
    );
  return { from, to, days, note: note || null, passage: passageOf(from.grants, to.grants, days, from.id) };
}
