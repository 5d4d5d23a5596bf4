// What a person's work consists of, part by part. A module that keeps something by person adds its part here.
import type { Context } from '../../context.ts';
import type { HandoverPartKind } from '../../generated/resolvers.ts';
import type { Db } from '../../lib/sql.ts';
import { countNotices, passNotices } from '../notification/notification.service.ts';
import type { HeldGrant } from './handover.rules.ts';
import { countDrafts, countQueue, countTasks } from './handover.store.ts';

/** One kind of work that passes with a handover. */
export interface HandoverPart {
  kind: HandoverPartKind;
  /** How much of it a person has, by the roles that pass. */
  count(ctx: Context, person: { accountId: number; grants: readonly HeldGrant[] }): Promise<number>;
  /** Passes what hangs on the person, not on their roles; on the successor's first day, for good only. */
  pass?(db: Db, fromId: number, toId: number): Promise<void>;
}

const unitsOf = (grants: readonly HeldGrant[], ...roles: HeldGrant['role'][]): number[] => [
  ...new Set(grants.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId)),
];

/** A unit's tasks belong to whoever holds its roles: they pass with them, and so does a reviewer's queue. */
const tasksOfUnits = (kind: 'IN_PROGRESS' | 'RETURNED' | 'NOT_STARTED'): HandoverPart => ({
  kind,
  count: (ctx, { grants }) => countTasks(ctx, unitsOf(grants, 'OFFICER', 'LEADER'), kind),
});

export const HANDOVER_PARTS: readonly HandoverPart[] = [
  tasksOfUnits('RETURNED'),
  tasksOfUnits('IN_PROGRESS'),
  tasksOfUnits('NOT_STARTED'),
  { kind: 'REVIEW_QUEUE', count: (ctx, { grants }) => countQueue(ctx, unitsOf(grants, 'REVIEWER')) },
  { kind: 'NOTICES', count: (ctx, { accountId }) => countNotices(ctx, accountId), pass: passNotices },
  // Every administrator goes on with them; who began one stays on record.
  { kind: 'PLAN_DRAFTS', count: (ctx, { accountId }) => countDrafts(ctx, accountId) },
];
