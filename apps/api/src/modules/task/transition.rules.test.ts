// Every cell: status × act × role × own, below or elsewhere, in an open and in a closed period.
import { describe, expect, it } from 'vitest';
import type { Role, TaskStatus } from '../../generated/resolvers.ts';
import {
  ACTS,
  allows,
  closedRefusal,
  isUndoable,
  mayDo,
  statusAfter,
  type Act,
  type TaskFacts,
} from './transition.rules.ts';

const STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_APPLICABLE'] as const;
const ROLES = ['OFFICER', 'LEADER', 'REVIEWER', 'OBSERVER', 'ADMIN'] as const;
const REACHES = ['own', 'below', 'elsewhere'] as const;
type Reach = (typeof REACHES)[number];

// NS not started, IP in progress, SU submitted, RE returned, AC accepted, NA not applicable; · refused.
// The task has evidence, was never decided on, and is no claim.
const MOVES = `
                   NS IP SU RE AC NA
  EDIT             NS IP ·  RE ·  ·
  SUBMIT           ·  SU ·  SU ·  ·
  CLAIM            SU SU ·  SU ·  ·
  WITHDRAW         ·  ·  IP ·  ·  ·
  BEGIN            ·  ·  SU ·  ·  ·
  ACCEPT           ·  ·  AC ·  ·  ·
  RETURN           ·  ·  RE ·  ·  ·
  UNDO             ·  ·  ·  SU SU SU
  REOPEN           ·  ·  ·  ·  IP IP
  ASK_EXTENSION    NS IP ·  RE ·  ·
  GRANT_EXTENSION  NS IP SU RE ·  ·
  REFUSE_EXTENSION NS IP SU RE AC NA`;

// Who may, act by act: a line for each status, a column for each role, in it three places: the role is held on the
// task's own unit, the task is below the unit of the role, the task is elsewhere.
// + may; o may while the period is open; · may not.
const MAY = `
EDIT             OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    o··     o··     ···       ···       ···
  IN_PROGRESS    o··     o··     ···       ···       ···
  SUBMITTED      ···     ···     ···       ···       ···
  RETURNED       o··     o··     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
SUBMIT           OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     o··     ···       ···       ···
  SUBMITTED      ···     ···     ···       ···       ···
  RETURNED       ···     o··     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
CLAIM            OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     o··     ···       ···       ···
  IN_PROGRESS    ···     o··     ···       ···       ···
  SUBMITTED      ···     ···     ···       ···       ···
  RETURNED       ···     o··     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
WITHDRAW         OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     ···     ···       ···       ···
  SUBMITTED      ···     o··     ···       ···       ···
  RETURNED       ···     ···     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
BEGIN            OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     ···     ···       ···       ···
  SUBMITTED      ···     ···     ·+·       ···       ···
  RETURNED       ···     ···     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
ACCEPT           OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     ···     ···       ···       ···
  SUBMITTED      ···     ···     ·+·       ···       ···
  RETURNED       ···     ···     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
RETURN           OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     ···     ···       ···       ···
  SUBMITTED      ···     ···     ·o·       ···       ···
  RETURNED       ···     ···     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
UNDO             OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     ···     ···       ···       ···
  SUBMITTED      ···     ···     ···       ···       ···
  RETURNED       ···     ···     ·+·       ···       ···
  ACCEPTED       ···     ···     ·+·       ···       ···
  NOT_APPLICABLE ···     ···     ·+·       ···       ···
REOPEN           OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ···       ···       ···
  IN_PROGRESS    ···     ···     ···       ···       ···
  SUBMITTED      ···     ···     ···       ···       ···
  RETURNED       ···     ···     ···       ···       ···
  ACCEPTED       ···     o··     ···       ···       ···
  NOT_APPLICABLE ···     o··     ···       ···       ···
ASK_EXTENSION    OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    o··     o··     ···       ···       ···
  IN_PROGRESS    o··     o··     ···       ···       ···
  SUBMITTED      ···     ···     ···       ···       ···
  RETURNED       o··     o··     ···       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
GRANT_EXTENSION  OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ·o·       ···       ···
  IN_PROGRESS    ···     ···     ·o·       ···       ···
  SUBMITTED      ···     ···     ·o·       ···       ···
  RETURNED       ···     ···     ·o·       ···       ···
  ACCEPTED       ···     ···     ···       ···       ···
  NOT_APPLICABLE ···     ···     ···       ···       ···
REFUSE_EXTENSION OFFICER LEADER  REVIEWER  OBSERVER  ADMIN
  NOT_STARTED    ···     ···     ·+·       ···       ···
  IN_PROGRESS    ···     ···     ·+·       ···       ···
  SUBMITTED      ···     ···     ·+·       ···       ···
  RETURNED       ···     ···     ·+·       ···       ···
  ACCEPTED       ···     ···     ·+·       ···       ···
  NOT_APPLICABLE ···     ···     ·+·       ···       ···`;

const SHORT: Record<string, TaskStatus | null> = {
  NS: 'NOT_STARTED',
  IP: 'IN_PROGRESS',
  SU: 'SUBMITTED',
  RE: 'RETURNED',
  AC: 'ACCEPTED',
  NA: 'NOT_APPLICABLE',
  '·': null,
};
const next = (act: Act, status: TaskStatus): TaskStatus | null => {
  const line = MOVES.split('\n').find((each) => each.trim().startsWith(`${act} `))!;
  return SHORT[line.trim().split(/\s+/)[STATUSES.indexOf(status) + 1]!]!;
};
const mark = (act: Act, status: TaskStatus, role: Role, reach: Reach): string => {
  const lines = MAY.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`${act} `));
  const [, ...columns] = lines[head + 1 + STATUSES.indexOf(status)]!.trim().split(/\s+/);
  return columns[ROLES.indexOf(role)]![REACHES.indexOf(reach)]!;
};

// The city (1) above a district (2) above a ward (3); 9 lies elsewhere.
const TASK = { unitId: 3, lineage: [1, 2, 3] };
const UNIT_OF: Record<Reach, number> = { own: 3, below: 2, elsewhere: 9 };
const person = (...grants: [Role, number][]) => ({
  accountId: 1,
  username: 'x',
  displayName: 'x',
  grants: grants.map(([role, unitId]) => ({ role, unitId })),
});
const facts = (status: TaskStatus, more: Partial<TaskFacts> = {}): TaskFacts => ({
  status,
  pieces: 1,
  claimed: false,
  decision: null,
  closed: false,
  ...more,
});

describe.each(ACTS)('%s', (act) => {
  it.each(STATUSES)('from %s leads where it should', (status) => {
    expect(statusAfter(act, facts(status))).toBe(next(act, status));
    expect(allows(act, status)).toBe(next(act, status) !== null);
  });

  const everyCell = STATUSES.flatMap((status) =>
    ROLES.flatMap((role) => REACHES.map((reach) => [status, role, reach] as const)),
  );
  it.each(everyCell)('from %s by %s, task %s', (status, role, reach) => {
    const who = person([role, UNIT_OF[reach]]);
    const marked = mark(act, status, role, reach);
    expect(mayDo(act, who, TASK, { status, closed: false })).toBe(marked === 'o' || marked === '+');
    expect(mayDo(act, who, TASK, { status, closed: true })).toBe(marked === '+');
  });
});

it('the two tables agree: what nobody may do leads nowhere, what somebody may leads somewhere', () => {
  for (const act of ACTS) {
    for (const status of STATUSES) {
      const somebody = ROLES.some((role) => REACHES.some((reach) => mark(act, status, role, reach) !== '·'));
      expect([act, status, somebody]).toEqual([act, status, next(act, status) !== null]);
    }
  }
});

describe('where a task goes back to', () => {
  it.each([
    ['WITHDRAW', facts('SUBMITTED', { pieces: 0 }), 'NOT_STARTED'],
    ['WITHDRAW', facts('SUBMITTED', { decision: 'RETURN' }), 'RETURNED'],
    ['WITHDRAW', facts('SUBMITTED', { decision: 'RETURN', pieces: 0 }), 'RETURNED'],
    ['WITHDRAW', facts('SUBMITTED', { decision: 'ACCEPT' }), 'IN_PROGRESS'],
    ['REOPEN', facts('NOT_APPLICABLE', { pieces: 0, decision: 'ACCEPT' }), 'NOT_STARTED'],
    ['REOPEN', facts('ACCEPTED', { decision: 'ACCEPT' }), 'IN_PROGRESS'],
    ['ACCEPT', facts('SUBMITTED', { claimed: true, pieces: 0 }), 'NOT_APPLICABLE'],
    ['RETURN', facts('SUBMITTED', { claimed: true, pieces: 0 }), 'RETURNED'],
  ] as const)('%s of %o leads to %s', (act, task, next) => {
    expect(statusAfter(act, task)).toBe(next);
  });
});

describe.each(['OFFICER', 'LEADER'] as const)('a reviewer of the units above who is %s', (role) => {
  const everyCell = ACTS.flatMap((act) =>
    STATUSES.flatMap((status) => [false, true].map((closed) => [act, status, closed] as const)),
  );
  it.each(everyCell)('of the unit itself: %s from %s, closed %s, as if no reviewer', (act, status, closed) => {
    const who = person(['REVIEWER', 1], ['REVIEWER', 2], [role, 3]);
    const marked = mark(act, status, role, 'own');
    expect(mayDo(act, who, TASK, { status, closed })).toBe(marked === '+' || (marked === 'o' && !closed));
  });

  it.each(everyCell)('of another unit: %s from %s, closed %s, as any reviewer', (act, status, closed) => {
    const who = person(['REVIEWER', 1], [role, 2], [role, 9]);
    const marked = mark(act, status, 'REVIEWER', 'below');
    expect(mayDo(act, who, TASK, { status, closed })).toBe(marked === '+' || (marked === 'o' && !closed));
  });
});

describe('a decision can be undone', () => {
  const decidedAt = '2024-08-01T02:00:00Z';
  const after = (ms: number): Date => new Date(Date.parse(decidedAt) + ms);
  it.each([
    ['at once', 7, null, after(0), true],
    ['at the minute’s last millisecond', 7, null, after(59_999), true],
    ['not when the minute is over', 7, null, after(60_000), false],
    ['not by another', 8, null, after(1), false],
    ['not twice', 7, decidedAt, after(2), false],
  ] as const)('%s', (_, accountId, undoneAt, now, undoable) => {
    expect(isUndoable({ decidedById: 7, decidedAt, undoneAt }, accountId, now)).toBe(undoable);
  });
});

it('lets a closed period only accept what was sent up, take decisions back, and refuse more time', () => {
  const goesOn = ACTS.filter((act) =>
    STATUSES.some((status) => statusAfter(act, facts(status, { closed: true })) !== null),
  );
  expect(goesOn).toEqual(['BEGIN', 'ACCEPT', 'UNDO', 'REFUSE_EXTENSION']);
  expect(ACTS.filter((act) => closedRefusal(act) === null)).toEqual(goesOn);
  expect(closedRefusal('EDIT')?.vi).toMatch(/^Kỳ báo cáo đã đóng/);
  expect(closedRefusal('RETURN')?.vi).toMatch(/không trả lại được/);
});
