// Roles of people on units: given, changed, taken away; each on record at its unit, and live at once.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import type { AddGrantInput, ChangeGrantInput, GrantFields, RemoveGrantInput } from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import {
  invalid,
  notFound,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { writeAudit, type AuditEntry } from '../audit/audit.service.ts';
import { refreshSessionsOf } from '../viewer/viewer.service.ts';
import { refusal, requireLastingAdmin, type AccountSaved } from './last-admin.service.ts';
import { accountPolicy } from './account.policy.ts';
import * as rules from './account.rules.ts';
import * as store from './account.store.ts';
import type { GrantRow, NewGrant } from './account.store.ts';
import { say } from '../../lib/words.ts';

/** A role that was checked but has no account yet. */
export type CheckedGrant = Omit<NewGrant, 'accountId'> & { startsOn: string };

const NO_ACCOUNT = say('Không tìm thấy tài khoản này.', 'There is no such account.');
const NO_GRANT = say('Không tìm thấy vai trò này.', 'There is no such role.');
const HELD = say(
  'Người này đã có vai trò đó ở đơn vị này trong thời gian trùng nhau.',
  'This person already holds that role at this unit within these days.',
);

/** A role by key, or null. Throws UNAUTHENTICATED, FORBIDDEN for the role of somebody else. */
export async function readGrant(ctx: Context, id: number): Promise<GrantRow | null> {
  const grant = await store.grantById(ctx, id);
  if (grant) authorize(accountPolicy.readGrant, ctx.viewer, grant);
  return grant;
}

/** Checks roles as they were given. @param path of the list; an item's own fields are named below it */
export async function readGrantFields(
  ctx: Context,
  fields: readonly GrantFields[],
  path: string[],
): Promise<{ ok: CheckedGrant[] } | { error: ValidationErrorRow }> {
  const today = dateInHoChiMinh(ctx.now);
  const named = fields.map(({ unit, startsOn }) => ({ code: unit, day: rules.dayOfUnit(startsOn, today) }));
  const units = await store.unitsOn(ctx, named);
  const ok: CheckedGrant[] = [];
  for (const [i, grant] of fields.entries()) {
    const at = [...path, String(i)];
    const unit = units.find(({ code, day }) => code === named[i]!.code && day === named[i]!.day);
    if (!unit)
      return {
        error: invalid(
          [...at, 'unit'],
          say(`Không có đơn vị nào mang mã ${grant.unit}.`, `No unit has the code ${grant.unit}.`),
        ),
      };
    const days = rules.cleanDays(grant, today, at);
    if ('error' in days) return days;
    const problem = rules.roleProblem(grant.role, unit, [...at, 'unit']);
    if (problem) return { error: problem };
    const checked = { role: grant.role, unitId: unit.id, ...days.ok };
    if (ok.some((other) => isSame(other, checked) && rules.daysOverlap(other, checked))) {
      return { error: invalid([...at, 'role'], HELD) };
    }
    ok.push(checked);
  }
  return { ok };
}

const isSame = (a: Pick<GrantRow, 'role' | 'unitId'>, b: Pick<GrantRow, 'role' | 'unitId'>): boolean =>
  a.role === b.role && a.unitId === b.unitId;

/** Gives checked roles to an account, on record; call it inside a transaction that holds `lockPeople`. */
export async function giveGrants(tx: Context, accountId: number, grants: readonly Omit<NewGrant, 'accountId'>[]) {
  const rows = grants.map((grant) => ({ ...grant, accountId }));
  const ids = await store.insertGrants(tx, rows);
  await writeAudit(
    tx,
    rows.map((grant, i) => grantEntry('grant.create', { ...grant, id: ids[i]! }, null, words(grant))),
  );
}

/** Gives somebody a role. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function addGrant(
  ctx: Context,
  input: AddGrantInput,
): Promise<AccountSaved | ValidationErrorRow | NotFoundErrorRow | StateErrorRow> {
  authorize(accountPolicy.addGrant, ctx.viewer);
  const accountId = keyOf('Account', input.accountId);
  if (accountId === null) return notFound(NO_ACCOUNT);
  const checked = await readGrantFields(ctx, [input.fields], ['fields']);
  // The one item of the list is the input's own `fields`.
  if ('error' in checked) return invalid(['fields', ...checked.error.path.slice(2)], checked.error.message);
  const grant = checked.ok[0]!;
  return settled(ctx, async (tx) => {
    const account = await find(tx, accountId);
    if (!account) return notFound(NO_ACCOUNT);
    if (await isHeld(tx, accountId, grant)) return invalid(['fields', 'role'], HELD);
    await giveGrants(tx, accountId, [grant]);
    return account;
  });
}

/** Changes a role's days: null clears, what is left out stays. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function changeGrant(
  ctx: Context,
  input: ChangeGrantInput,
): Promise<AccountSaved | ValidationErrorRow | NotFoundErrorRow | StateErrorRow> {
  authorize(accountPolicy.changeGrant, ctx.viewer);
  const id = keyOf('Grant', input.id);
  if (id === null) return notFound(NO_GRANT);
  return settled(ctx, async (tx) => {
    const grant = await store.grantById(tx, id);
    if (!grant) return notFound(NO_GRANT);
    const days = {
      startsOn: input.startsOn === undefined ? grant.startsOn : input.startsOn,
      endsOn: input.endsOn === undefined ? grant.endsOn : input.endsOn,
    };
    const problem = rules.daysProblem(days);
    if (problem) return problem;
    if (await isHeld(tx, grant.accountId, { ...grant, ...days }, id)) return invalid(['startsOn'], HELD);
    await store.updateGrantDays(tx, id, days);
    await writeAudit(tx, [grantEntry('grant.update', grant, words(grant), words({ ...grant, ...days }))]);
    await requireLastingAdmin(tx);
    return (await find(tx, grant.accountId))!;
  });
}

/** Takes a role away at once. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function removeGrant(
  ctx: Context,
  input: RemoveGrantInput,
): Promise<AccountSaved | NotFoundErrorRow | StateErrorRow> {
  authorize(accountPolicy.removeGrant, ctx.viewer);
  const id = keyOf('Grant', input.id);
  if (id === null) return notFound(NO_GRANT);
  return settled(ctx, async (tx) => {
    const grant = await store.grantById(tx, id);
    if (!grant) return notFound(NO_GRANT);
    await store.deleteGrant(tx, id);
    await writeAudit(tx, [grantEntry('grant.delete', grant, words(grant), null)]);
    await requireLastingAdmin(tx);
    return (await find(tx, grant.accountId))!;
  });
}

/** Somebody with all roles that they have, had or will have. */
export interface Person {
  id: number;
  active: boolean;
  grants: GrantRow[];
}

/** People by key, with their roles. @param locked nobody else changes people until the transaction ends */
export async function readPeople(ctx: Context, ids: readonly number[], locked: boolean): Promise<Person[]> {
  if (locked) await store.lockPeople(ctx);
  const accounts = await store.accountsByIds(ctx, ids);
  const grants = await store.grantsOfAccounts(ctx, ids);
  return accounts.map(({ id, active }) => ({ id, active, grants: grants.filter(({ accountId }) => accountId === id) }));
}

/** Ends, removes and gives roles as a handover has it, on record; call it inside a transaction that holds the lock. */
export async function passGrants(
  tx: Context,
  fromId: number,
  toId: number,
  handoverId: number,
  passage: {
    end: readonly { id: number; endsOn: string }[];
    remove: readonly number[];
    pass: readonly (Omit<NewGrant, 'accountId'> & { held: boolean })[];
  },
): Promise<void> {
  const held = new Map((await store.grantsOfAccounts(tx, [fromId])).map((grant) => [grant.id, grant]));
  const entries: AuditEntry[] = [];
  for (const { id, endsOn } of passage.end) {
    const grant = held.get(id)!;
    await store.updateGrantDays(tx, id, { startsOn: grant.startsOn, endsOn });
    entries.push(grantEntry('grant.update', grant, words(grant), { ...words({ ...grant, endsOn }), handoverId }));
  }
  for (const id of passage.remove) {
    const grant = held.get(id)!;
    await store.deleteGrant(tx, id);
    const before = { ...words(grant), delegatedFromId: grant.delegatedFromId };
    entries.push(grantEntry('grant.delete', grant, before, { handoverId }));
  }
  const given = passage.pass.filter((grant) => !grant.held);
  await giveGrants(
    tx,
    toId,
    given.map((grant) => ({ ...grant, handoverId })),
  );
  await writeAudit(tx, entries);
}

/** One transaction while nobody else changes people; afterwards the person's sessions see what changed. */
async function settled<Refusal extends { __typename: string }>(
  ctx: Context,
  work: (tx: Context) => Promise<AccountSaved | Refusal>,
): Promise<AccountSaved | Refusal | StateErrorRow> {
  const outcome = await ctx
    .transaction(async (tx) => {
      await store.lockPeople(tx);
      return work(tx);
    })
    .catch(refusal);
  if ('account' in outcome) await refreshSessionsOf(ctx, outcome.account.id);
  return outcome;
}

async function find(tx: Context, id: number): Promise<AccountSaved | null> {
  const [account] = await store.accountsByIds(tx, [id]);
  return account ? { __typename: 'AccountSaved', account } : null;
}

/** True when the account holds the role on some day of those; `but` is left out. */
export async function isHeld(tx: Context, accountId: number, grant: Omit<NewGrant, 'accountId'>, but?: number) {
  const held = await store.grantsOfAccounts(tx, [accountId]);
  return held.some((other) => other.id !== but && isSame(other, grant) && rules.daysOverlap(other, grant));
}

/** What the record says of a role besides its unit. */
export const words = ({
  role,
  startsOn,
  endsOn,
  accountId,
}: Pick<NewGrant, 'role' | 'startsOn' | 'endsOn' | 'accountId'>) => ({
  role,
  startsOn,
  endsOn,
  accountId,
});

/** The record of a change of a role, at its unit. */
export const grantEntry = (
  action: AuditAction,
  { id, unitId }: { id: number; unitId: number },
  before: object | null,
  after: object | null,
): AuditEntry => ({ action, subjectType: 'Grant', subjectId: id, unitId, before, after });
