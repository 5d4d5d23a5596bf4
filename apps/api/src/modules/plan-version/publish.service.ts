// Publishes a draft as a new version of a plan: its document, its duties, and what it does to periods and tasks.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import {
  insertAddressees,
  insertDocument,
  insertObligations,
  insertPeriods,
  keepObligations,
} from '../../data/load-plan.ts';
import type { PlanRows } from '../../data/plan-rows.ts';
import type { Cadence, PeriodKind, RunningPeriodRule } from '../../generated/resolvers.ts';
import { writeAudit, type AuditEntry } from '../audit/audit.service.ts';
import { lockCalendar, openPeriodsOfPlan } from '../period/period.service.ts';
import { lockTasks } from '../task/task-status.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import * as amendments from './amendment.store.ts';
import type { AmendedTaskRow, Deed } from './amendment.store.ts';
import { appliesTo, effectOf, newCodes } from './plan-version.rules.ts';
import { amendmentOf, dutiesOf } from './plan-version.service.ts';
import * as store from './plan-version.store.ts';
import type { ActCount, AmendmentRow, DraftedDuty, EffectRow } from './plan-version.types.ts';

export interface Publication {
  planId: number;
  title: string;
  /** The document and its duties, in the order of the text; codes are given here. */
  rows: PlanRows;
  /** The same duties, in the same order. */
  duties: readonly DraftedDuty[];
  rule: RunningPeriodRule;
  /** The number of the version with which it was compared. */
  base: number;
  /** The root of the present tree. */
  rootUnit: number;
}

interface Published {
  version: number;
  effect: EffectRow;
  /** How many tasks were made. */
  made: number;
}

/**
 * Publishes in the transaction of `tx`; the viewer's right was checked. Tasks are locked before they are looked at: what
 * an officer enters meanwhile is either seen, or refused to them.
 * @returns null when another version was published since the comparison, and then nothing is written
 */
export async function publishVersion(tx: Context, publication: Publication): Promise<Published | null> {
  const { planId, title, rows, rule, base, rootUnit } = publication;
  await lockCalendar(tx);
  if ((await store.lockPlan(tx, planId)) !== base) return null;
  const { accountId } = requireViewer(tx.viewer);
  const amendment = await amendmentOf(tx, planId, { clauses: rows.clauses, duties: publication.duties, periods: [] });
  const version = base + 1;
  const versionId = await store.insertVersion(tx, {
    ...{ planId, number: version, title, preamble: rows.preamble, documentType: rows.documentType, rule, accountId },
  });
  await insertDocument(tx.db, { planId, versionId }, rows);
  const made = await writeDuties(tx, versionId, publication, amendment);
  await keepObligations(tx.db, versionId);

  const applied = amendment.periods.filter((period) => appliesTo(period, rule));
  const appliedIds = applied.flatMap(({ id }) => (id === null ? [] : [id]));
  await store.bindPeriods(tx, versionId, appliedIds);
  const fates = amendment.fates.map((fate) => ({ ...fate, id: fate.id ?? made.get(fate.key)! }));
  const deeds = await doDeeds(tx, { version, versionId }, { fates, periods: applied });

  const known = new Set(amendment.periods.map(({ code }) => code));
  const added = rows.periods.filter(({ code }) => !known.has(code));
  await insertPeriods(tx.db, planId, added);
  const opened = await openPeriodsOfPlan(tx, planId, new Set(added.map(({ code }) => code)));
  const periods = [
    ...amendment.periods,
    ...added.map(({ code, kind, ends_on }) => ({
      ...{ id: null, code, kind: kind as PeriodKind, endsOn: ends_on, state: 'ADDED' as const },
    })),
  ];
  const counts: ActCount[] = [
    ...countsOf(deeds),
    ...opened.map(({ code, tasks }) => ({ period: code, act: 'MAKE' as const, tasks })),
  ];
  const effect = effectOf(amendment.duties, periods, rule, counts);
  await writeAudit(tx, [
    {
      action: 'plan.amend',
      subjectType: 'Plan',
      subjectId: planId,
      unitId: rootUnit,
      before: { version: base },
      after: { version, title, rule, ...effect },
    },
  ]);
  return { version, effect, made: effect.periods.reduce((sum, period) => sum + period.made, 0) };
}

/** Restates what stands, ends what is gone, adds what is new. @returns the keys of the new obligations, by the draft's */
async function writeDuties(
  tx: Context,
  versionId: number,
  { planId, rows, duties }: Publication,
  amendment: AmendmentRow,
): Promise<Map<string, number>> {
  const plan = { planId, versionId };
  const standing = new Map((await standingOf(tx, planId)).map((duty) => [duty.code, duty]));
  const changes = new Map(amendment.duties.map((change) => [change.key, change]));
  const placed = rows.obligations.map((row, at) => {
    const { key } = duties[at]!;
    const { code, aspects } = changes.get(key)!;
    return { row, key, before: code === null ? null : standing.get(code)!, aspects };
  });

  const restated = placed.flatMap(({ row, before }) =>
    before
      ? {
          id: before.obligationId,
          ...{ clause: row.clause, kind: row.kind, label: row.label, text: row.quote, textStart: row.quoteStart },
          // A translation holds for the words that it translates.
          labelEn: row.label === before.label ? before.labelEn : '',
          ...{
            cadence: row.cadence as Cadence,
            periodKinds: row.periodKinds as PeriodKind[],
            dueOn: row.dueOn,
            position: row.position,
          },
        }
      : [],
  );
  await store.restateObligations(tx, plan, restated, rows.obligations.length);
  const reassigned = placed.flatMap(({ row, before, aspects }) =>
    before && aspects.includes('ADDRESSEES') ? { id: before.obligationId, code: before.code, row } : [],
  );
  await store.clearAddressees(
    tx,
    reassigned.map(({ id }) => id),
  );
  await insertAddressees(
    tx.db,
    planId,
    reassigned.map(({ code, row }) => ({ code, addressees: row.addressees })),
  );

  const fresh = placed.filter(({ before }) => !before);
  const codes = newCodes(
    fresh.map(({ row }) => row.clause),
    new Set(await store.allCodes(tx, planId)),
  );
  const made = await insertObligations(
    tx.db,
    versionId,
    planId,
    fresh.map(({ row }, at) => ({ ...row, code: codes[at]! })),
  );
  return new Map(fresh.map(({ key }, at) => [key, made.get(codes[at]!)!]));
}

/** The duties that stood before the version that is being published. */
async function standingOf(tx: Context, planId: number) {
  // The plan's row was loaded before the new version was made.
  const plan = (await tx.loaders.plan.byId.load(planId))!;
  return dutiesOf(tx, plan.versionId);
}

const countsOf = (deeds: readonly Deed[]): ActCount[] => deeds.map(({ period, act }) => ({ period, act, tasks: 1 }));

/** Makes, withdraws, revives and marks tasks, with an audit row for each. */
async function doDeeds(
  tx: Context,
  { version, versionId }: { version: number; versionId: number },
  work: Parameters<typeof amendments.listDeeds>[1],
): Promise<Deed[]> {
  const before = new Map((await lockTasks(tx, await amendments.tasksToTouch(tx, work))).map((task) => [task.id, task]));
  const deeds = await amendments.listDeeds(tx, work);
  const those = (act: Deed['act']): Deed[] => deeds.filter((deed) => deed.act === act);
  const ids = (act: Deed['act']): number[] => those(act).map(({ taskId }) => taskId!);
  const keyOfDuty = new Map(work.fates.map(({ key, id }) => [key, id!]));

  const made = await amendments.makeTasks(
    tx,
    those('MAKE').map(({ key, periodId, unitId }) => ({ obligationId: keyOfDuty.get(key)!, periodId, unitId })),
  );
  const reason = `Không còn thuộc trách nhiệm của đơn vị theo bản sửa đổi số ${version} của kế hoạch.`;
  const withdrawn = await amendments.moveTasks(tx, ids('WITHDRAW'), 'NOT_APPLICABLE', reason);
  const revived = await amendments.moveTasks(tx, ids('REVIVE'), 'NOT_STARTED', null);
  await amendments.markTasks(tx, versionId, [
    ...[...ids('MARK'), ...ids('REVIVE')].map((taskId) => ({ taskId, kind: 'CHANGED' as const })),
    ...ids('KEEP').map((taskId) => ({ taskId, kind: 'ENDED' as const })),
    ...ids('WITHDRAW').map((taskId) => ({ taskId, kind: 'WITHDRAWN' as const })),
  ]);

  const entry = (action: AuditAction, after: AmendedTaskRow): AuditEntry => ({
    action,
    subjectType: 'Task',
    subjectId: after.id,
    unitId: after.unitId,
    before: before.get(after.id) ?? null,
    after: { ...after, planVersion: version },
  });
  const untouched = (act: Deed['act']) => ids(act).map((id) => before.get(id)!);
  await writeAudit(tx, [
    ...made.map((task) => entry('task.create', task)),
    ...withdrawn.map((task) => entry('task.release', task)),
    ...revived.map((task) => entry('task.revive', task)),
    ...untouched('MARK').map((task) => entry('task.amend', task)),
    ...untouched('KEEP').map((task) => entry('task.end', task)),
  ]);
  return deeds;
}
