// Every cell: status × act × role × own, below or elsewhere.
import { describe, expect, it } from 'vitest';
import type { Role, TaskStatus } from '../../generated/resolvers.ts';
import {
  ACTS,
  allows,
  closedRefusal,
  isUndoable,
  mayAct,
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
  DECIDE_EXTENSION NS IP SU RE ·  ·`;

// Who may: of the role on the task's own unit, on a unit above it, on one elsewhere.
const MAY = `
                   own             below
  EDIT             OFFICER,LEADER  ·
  SUBMIT           LEADER          ·
  CLAIM            LEADER          ·
  WITHDRAW         LEADER          ·
  BEGIN            ·               REVIEWER
  ACCEPT           ·               REVIEWER
  RETURN           ·               REVIEWER
  UNDO             ·               REVIEWER
  REOPEN           LEADER          ·
  ASK_EXTENSION    OFFICER,LEADER  ·
  DECIDE_EXTENSION ·               REVIEWER`;

const SHORT: Record<string, TaskStatus | null> = {
  NS: 'NOT_STARTED',
  IP: 'IN_PROGRESS',
  SU: 'SUBMITTED',
  RE: 'RETURNED',
  AC: 'ACCEPTED',
  NA: 'NOT_APPLICABLE',
  '·': null,
};
const cells = (table: string, act: Act): string[] => {
  const line = table.split('\n').find((each) => each.trim().startsWith(`${act} `))!;
  return line.trim().split(/\s+/).slice(1);
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
  it.each(STATUSES.map((status, at) => [status, SHORT[cells(MOVES, act)[at]!]!] as const))(
    'from %s leads to %s',
    (status, next) => {
      expect(statusAfter(act, facts(status))).toBe(next);
      expect(allows(act, status)).toBe(next !== null);
    },
  );

  it.each(ROLES.flatMap((role) => REACHES.map((reach) => [role, reach] as const)))('by %s, task %s', (role, reach) => {
    const allowed = reach === 'elsewhere' ? [] : cells(MAY, act)[REACHES.indexOf(reach)]!.split(',');
    expect(mayAct(act, person([role, UNIT_OF[reach]]), TASK)).toBe(allowed.includes(role));
  });
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

it('lets nobody review a unit in which they are officer or leader, whatever else they are', () => {
  for (const act of ['BEGIN', 'ACCEPT', 'RETURN', 'UNDO', 'DECIDE_EXTENSION'] as const) {
    expect(mayAct(act, person(['REVIEWER', 1], ['OFFICER', 3]), TASK)).toBe(false);
    expect(mayAct(act, person(['REVIEWER', 1], ['LEADER', 3]), TASK)).toBe(false);
    expect(mayAct(act, person(['REVIEWER', 1], ['LEADER', 2]), TASK)).toBe(true);
  }
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

it('lets a closed period only accept what was sent up, and take decisions back', () => {
  const goesOn = ACTS.filter((act) =>
    STATUSES.some((status) => statusAfter(act, facts(status, { closed: true })) !== null),
  );
  expect(goesOn).toEqual(['BEGIN', 'ACCEPT', 'UNDO']);
  expect(ACTS.filter((act) => closedRefusal(act) === null)).toEqual(goesOn);
  expect(closedRefusal('EDIT')).toMatch(/^Kỳ báo cáo đã đóng/);
  expect(closedRefusal('RETURN')).toMatch(/không trả lại được/);
});
