// Takes a CSV file of people in: first what it would do, then, all or nothing, doing it.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import type { ImportAccountsInput } from '../../generated/resolvers.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { refreshSessionsOf } from '../viewer/viewer.service.ts';
import { accountPolicy } from './account.policy.ts';
import { giveGrants } from './grant.service.ts';
import { isChanged, judgeLines, readLines, unitKey, unitOf, type JudgedLine, type RawLine } from './import.rules.ts';
import * as store from './account.store.ts';
import { say, type Words } from '../../lib/words.ts';

/** A judged line, with the columns as they stand in the file where they could not be read. */
export type ImportLineRow = JudgedLine;

export interface AccountImportRow {
  lines: ImportLineRow[];
  problem: Words | null;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** What a file would do; nothing is saved. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function previewImport(ctx: Context, csv: string): Promise<AccountImportRow> {
  authorize(accountPolicy.importAccounts, ctx.viewer);
  const read = readLines(csv);
  if ('problem' in read) return { lines: [], ...read, created: 0, updated: 0, unchanged: 0, refused: 0 };
  const lines = await judged(ctx, read.lines);
  return { lines, problem: null, ...counted(lines) };
}

/** Does what the preview says; a file with any error changes nothing. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function importAccounts(
  ctx: Context,
  { csv }: ImportAccountsInput,
): Promise<
  { __typename: 'AccountsImported'; created: number; updated: number; unchanged: number } | ValidationErrorRow
> {
  authorize(accountPolicy.importAccounts, ctx.viewer);
  const read = readLines(csv);
  if ('problem' in read) return invalid(['csv'], read.problem);
  const outcome = await ctx.transaction(async (tx) => {
    await store.lockPeople(tx);
    const lines = await judged(tx, read.lines);
    const bad = lines.find(({ errors }) => errors.length > 0);
    if (bad) {
      const { field, message } = bad.errors[0]!;
      return invalid(
        ['csv', String(bad.line), field],
        say(`Dòng ${bad.line}, cột ${field}: ${message.vi}`, `Line ${bad.line}, column ${field}: ${message.en}`),
      );
    }
    return { touched: await save(tx, lines), ...counted(lines) };
  });
  if ('message' in outcome) return outcome;
  const { touched, created, updated, unchanged } = outcome;
  for (const id of touched) await refreshSessionsOf(ctx, id);
  return { __typename: 'AccountsImported', created, updated, unchanged };
}

async function judged(ctx: Context, lines: readonly RawLine[]): Promise<JudgedLine[]> {
  const today = dateInHoChiMinh(ctx.now);
  const [accounts, units] = await Promise.all([
    store.accountsByNames(
      ctx,
      lines.map(({ username }) => username),
    ),
    store.unitsOn(
      ctx,
      lines.map((line) => unitOf(line, today)),
    ),
  ]);
  const grants = new Map<number, store.GrantRow[]>();
  for (const grant of await store.grantsOfAccounts(
    ctx,
    accounts.map(({ id }) => id),
  )) {
    grants.set(grant.accountId, [...(grants.get(grant.accountId) ?? []), grant]);
  }
  const known = {
    accounts: new Map(accounts.map((account) => [account.username.toLowerCase(), account])),
    grants,
    units: new Map(units.map((unit) => [unitKey(unit), unit])),
  };
  return judgeLines(lines, known, today);
}

/** People, not lines: somebody with three roles is counted once. */
function counted(lines: readonly JudgedLine[]): Omit<AccountImportRow, 'lines' | 'problem'> {
  const people = new Map<string, Set<JudgedLine['act']>>();
  for (const { username, act } of lines) {
    const key = username.toLowerCase();
    people.set(key, (people.get(key) ?? new Set()).add(act));
  }
  const all = [...people.values()];
  const refused = all.filter((acts) => acts.has('REFUSE')).length;
  const created = all.filter((acts) => !acts.has('REFUSE') && acts.has('CREATE')).length;
  const updated = all.filter((acts) => !acts.has('REFUSE') && !acts.has('CREATE') && acts.has('UPDATE')).length;
  return { created, updated, unchanged: all.length - refused - created - updated, refused };
}

/** @returns the keys of the accounts that were there and changed */
async function save(tx: Context, lines: readonly JudgedLine[]): Promise<Set<number>> {
  const known = new Map(
    (
      await store.accountsByNames(
        tx,
        lines.map(({ username }) => username),
      )
    ).map((account) => [account.username.toLowerCase(), account]),
  );
  const ids = new Map([...known].map(([name, { id }]) => [name, id]));
  const touched = new Set<number>();
  for (const { username, displayName, email, grant, act } of lines) {
    const key = username.toLowerCase();
    const account = known.get(key);
    if (act === 'CREATE') {
      const id = await store.insertAccount(tx, { username, displayName, email });
      ids.set(key, id);
      await record(tx, 'account.create', id, null, { username, displayName, email, by: 'import' });
    } else if (account && isChanged(account, { displayName, email })) {
      const before = { displayName: account.displayName, email: account.email };
      const after = { displayName, email: email ?? account.email };
      await store.updateAccount(tx, { ...account, ...after });
      await record(tx, 'account.update', account.id, before, { ...after, by: 'import' });
      known.set(key, { ...account, ...after });
      touched.add(account.id);
    }
    if (!grant) continue;
    await giveGrants(tx, ids.get(key)!, [grant]);
    if (account) touched.add(account.id);
  }
  return touched;
}

const record = (
  tx: Context,
  action: AuditAction,
  subjectId: number,
  before: object | null,
  after: object,
): Promise<void> => writeAudit(tx, [{ action, subjectType: 'Account', subjectId, unitId: null, before, after }]);
