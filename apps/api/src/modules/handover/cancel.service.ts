// Cancels a handover as one act: before its first day, or a delegation that runs.
import type { Context } from '../../context.ts';
import { keyOf } from '../../lib/global-id.ts';
import { notFound, stateError, type NotFoundErrorRow, type StateErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { readPeople } from '../account/grant.service.ts';
import { refusal, Refused, requireLastingAdmin } from '../account/last-admin.service.ts';
import { takeBackGrants } from '../account/takeback.service.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { refreshSessionsOf } from '../viewer/viewer.service.ts';
import { handoverPolicy } from './handover.policy.ts';
import { addDays, cancelProblem } from './handover.rules.ts';
import * as store from './handover.store.ts';
import type { HandoverRow } from './handover.store.ts';
import { say } from '../../lib/words.ts';

const GIVEN_AGAIN = say(
  'Người bàn giao đã được giao lại một vai trò trong lần bàn giao này: hãy sửa vai trò của từng người thay vì hủy.',
  'The person who handed over has been given one of these roles again: change the roles of each person instead of cancelling.',
);
const HANDED_ON = say(
  'Công việc đã được bàn giao tiếp: hãy hủy lần bàn giao sau trước.',
  'The work has been handed on: cancel the later handover first.',
);

const NO_HANDOVER = say('Không có lần bàn giao này.', 'There is no such handover.');

type Cancelled = { __typename: 'HandoverCancelled'; handover: HandoverRow };

/** True while it can be cancelled by the viewer. */
export const mayCancel = (ctx: Context, handover: HandoverRow): boolean =>
  handoverPolicy.cancelHandover.allows(ctx.viewer) && cancelProblem(handover, dateInHoChiMinh(ctx.now)) === null;

/** Roles are as if it had never been made, but for the days that have passed. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function cancelHandover(
  ctx: Context,
  { id }: { id: string },
): Promise<Cancelled | NotFoundErrorRow | StateErrorRow> {
  authorize(handoverPolicy.cancelHandover, ctx.viewer);
  const key = keyOf('Handover', id);
  if (key === null) return notFound(NO_HANDOVER);
  const outcome = await ctx.transaction((tx) => cancelIn(tx, key)).catch(refusal);
  if ('handover' in outcome) {
    await refreshSessionsOf(ctx, outcome.handover.fromId);
    await refreshSessionsOf(ctx, outcome.handover.toId);
  }
  return outcome;
}

async function cancelIn(tx: Context, id: number): Promise<Cancelled | NotFoundErrorRow | StateErrorRow> {
  // Nobody else changes people meanwhile.
  await readPeople(tx, [], true);
  const handover = await store.handoverById(tx, id);
  if (!handover) return notFound(NO_HANDOVER);
  const today = dateInHoChiMinh(tx.now);
  const problem = cancelProblem(handover, today);
  if (problem !== null) return stateError(problem);
  if (await store.isHandedOn(tx, handover)) return stateError(HANDED_ON);
  if (!(await takeBackGrants(tx, id, addDays(today, -1)))) throw new Refused(GIVEN_AGAIN);
  await requireLastingAdmin(tx);
  await store.setCancelled(tx, id);
  const after = (await store.handoverById(tx, id))!;
  await writeAudit(tx, [
    {
      action: 'handover.cancel',
      subjectType: 'Handover',
      subjectId: id,
      unitId: null,
      before: { fromId: handover.fromId, toId: handover.toId, cancelledAt: null },
      after: { fromId: handover.fromId, toId: handover.toId, cancelledAt: after.cancelledAt },
    },
  ]);
  return { __typename: 'HandoverCancelled', handover: after };
}
