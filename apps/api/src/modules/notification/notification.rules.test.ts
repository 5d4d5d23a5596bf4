// Who is told what, and when not, as tables.
import { describe, expect, it } from 'vitest';
import type { NotificationKind, Role, TaskStatus } from '../../generated/resolvers.ts';
import {
  beginning,
  isStillToTell,
  KINDS,
  recipientsOf,
  reminderOn,
  waysOf,
  type Audience,
} from './notification.rules.ts';
import { signalsOf, type AuditRow } from './notification.signals.rules.ts';

const holder = (accountId: number, role: Role, own: boolean) => ({ accountId, role, own, unitId: 1 });
const OFFICER = 1;
const LEADER = 2;
const DISTRICT = 3;
const CITY = 4;
const OBSERVER = 5;
const ADMIN = 6;
const OWN_REVIEWER = 7;
const OUTSIDER = 9;
const HOLDERS = [
  holder(OFFICER, 'OFFICER', true),
  holder(LEADER, 'LEADER', true),
  holder(LEADER, 'OFFICER', true),
  holder(DISTRICT, 'REVIEWER', false),
  holder(CITY, 'REVIEWER', false),
  holder(OBSERVER, 'OBSERVER', false),
  holder(ADMIN, 'ADMIN', false),
  holder(OWN_REVIEWER, 'REVIEWER', true),
];

describe('recipientsOf', () => {
  it.each<[Audience, number[], number[], number | null, number[]]>([
    ['WORKERS', [], [], DISTRICT, [OFFICER, LEADER]],
    ['WORKERS', [], [], LEADER, [OFFICER]],
    ['WORKERS', [], [], null, [OFFICER, LEADER]],
    ['REVIEWERS', [], [], LEADER, [DISTRICT, CITY]],
    ['INFORMED', [], [], LEADER, [CITY]],
    ['NAMED', [OBSERVER, OUTSIDER], [], LEADER, [OBSERVER]],
    ['NAMED', [LEADER], [], LEADER, []],
    ['PERSONS', [OUTSIDER], [], ADMIN, [OUTSIDER]],
    ['TALK', [], [], OFFICER, [LEADER]],
    ['TALK', [LEADER], [DISTRICT, OBSERVER, OUTSIDER], OFFICER, [DISTRICT, OBSERVER]],
    ['TALK', [], [DISTRICT], DISTRICT, [OFFICER, LEADER]],
  ])('%s, naming %j, after %j, by %j: %j', (audience, named, talkers, actor, expected) => {
    expect(recipientsOf({ audience, named }, HOLDERS, talkers, actor, [CITY, OUTSIDER])).toEqual(expected);
  });
  it('leaves out a reviewer above who works at the unit: they may not decide', () => {
    const both = [holder(LEADER, 'LEADER', true), holder(LEADER, 'REVIEWER', false)];
    expect(recipientsOf({ audience: 'REVIEWERS', named: [] }, both, [], null)).toEqual([]);
  });
});

describe('signalsOf', () => {
  const row = (action: string, before: object | null, after: object | null): AuditRow =>
    ({ id: 1, at: '', accountId: 1, action, subjectType: 'Task', subjectId: 1, unitId: 1, before, after }) as AuditRow;
  it.each<[string, object | null, object | null, [NotificationKind, Audience, number[], string?][]]>([
    ['task.return', null, { reason: 'Thiếu số' }, [['RETURNED', 'WORKERS', [], 'Thiếu số']]],
    ['task.accept', null, {}, [['ACCEPTED', 'WORKERS', []]]],
    ['task.submit', null, {}, [['SUBMITTED', 'REVIEWERS', []]]],
    ['comment.create', null, { body: 'Xem', mentions: [] }, [['COMMENTED', 'TALK', [], 'Xem']]],
    [
      'comment.create',
      null,
      { body: 'Xem', mentions: [4] },
      [
        ['MENTIONED', 'NAMED', [4], 'Xem'],
        ['COMMENTED', 'TALK', [4], 'Xem'],
      ],
    ],
    ['comment.update', { mentions: [4] }, { body: 'Xem', mentions: [4, 5] }, [['MENTIONED', 'NAMED', [5], 'Xem']]],
    ['comment.update', { mentions: [4] }, { body: 'Xem', mentions: [4] }, []],
    ['comment.delete', {}, {}, []],
    ['task.claim', null, {}, [['SUBMITTED', 'REVIEWERS', []]]],
    ['task.undo', {}, {}, []],
    ['extension.ask', null, { reason: 'Chờ số liệu' }, [['EXTENSION_ASKED', 'REVIEWERS', [], 'Chờ số liệu']]],
    [
      'task.reopen',
      {},
      { reason: 'Bổ sung' },
      [
        ['REOPENED', 'WORKERS', [], 'Bổ sung'],
        ['REOPENED', 'REVIEWERS', [], 'Bổ sung'],
      ],
    ],
    ['task.extend', {}, {}, []],
    ['extension.refuse', {}, { decisionReason: 'Đã quá hạn' }, [['EXTENDED', 'WORKERS', [], 'Đã quá hạn']]],
    ['handover.create', null, { fromId: 3, toId: 7 }, [['HANDOVER', 'PERSONS', [7]]]],
    ['handover.delegate', null, { fromId: 3, toId: 7, note: 'Nghỉ phép' }, [['HANDOVER', 'PERSONS', [7], 'Nghỉ phép']]],
    ['evidence.update', {}, {}, []],
    ['task.withdraw', {}, {}, [['WITHDRAWN', 'INFORMED', []]]],
    ['period.close', {}, {}, []],
  ])('%s %j → %j', (action, before, after, expected) => {
    const told = signalsOf(row(action, before, after));
    expect(told.map(({ kind, audience, named, facts }) => [kind, audience, named, facts.text])).toEqual(
      expected.map(([kind, audience, named, text]) => [kind, audience, named, text]),
    );
  });
});

it('more time is told with the last good day, an urging with what was missing', () => {
  const after = { dueAt: '2022-11-19T17:00:00Z', decisionReason: null };
  const row = { id: 1, at: '', accountId: 1, subjectType: '', subjectId: 1, unitId: 1, before: null };
  expect(signalsOf({ ...row, action: 'extension.grant', after })[0]!.facts).toEqual({
    granted: true,
    dueOn: '2022-11-19',
  });
  const urging = { words: 'Đề nghị báo cáo', tasks: [{ taskId: 1 }, { taskId: 2 }] };
  expect(signalsOf({ ...row, action: 'reminder.send', after: urging })[0]!.facts).toEqual({
    count: 2,
    text: 'Đề nghị báo cáo',
  });
});

describe('isStillToTell', () => {
  const kinds = Object.keys(KINDS) as NotificationKind[];
  const done: TaskStatus[] = ['SUBMITTED', 'ACCEPTED', 'NOT_APPLICABLE'];
  const open: TaskStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'];
  it.each(kinds)('%s: not after the period is closed, nor when it no longer stands', (kind) => {
    for (const status of [...done, ...open, null]) {
      expect(isStillToTell(kind, { status, periodClosed: true, valid: true })).toBe(false);
      expect(isStillToTell(kind, { status, periodClosed: false, valid: false })).toBe(false);
    }
  });
  it.each<[NotificationKind, boolean]>([
    ['ASSIGNED', false],
    ['DUE', false],
    ['OVERDUE', false],
    ['URGED', false],
    ['RETURNED', false],
    ['EXTENDED', false],
    ['ACCEPTED', true],
    ['MENTIONED', true],
    ['COMMENTED', true],
    ['SUBMITTED', true],
    ['HANDOVER', true],
    ['WITHDRAWN', false],
    ['PERIOD_REOPENED', false],
    ['REOPENED', false],
    ['EXTENSION_ASKED', true],
    ['AMENDED', true],
  ])('%s of a task that is done: %s; of an open one: true', (kind, told) => {
    for (const status of done) expect(isStillToTell(kind, { status, periodClosed: false, valid: true })).toBe(told);
    for (const status of open) expect(isStillToTell(kind, { status, periodClosed: false, valid: true })).toBe(true);
  });
});

describe('reminderOn', () => {
  it.each([
    ['2022-11-06', null],
    ['2022-11-07', { kind: 'DUE', days: 7 }],
    ['2022-11-08', null],
    ['2022-11-11', { kind: 'DUE', days: 3 }],
    ['2022-11-13', { kind: 'DUE', days: 1 }],
    ['2022-11-14', null],
    ['2022-11-15', { kind: 'OVERDUE', days: 1 }],
    ['2022-11-16', null],
    ['2022-11-21', { kind: 'OVERDUE', days: 7 }],
    ['2022-11-22', null],
    ['2026-11-25', null],
  ])('of the last good day 14/11/2022, on %s: %j', (today, expected) => {
    expect(reminderOn('2022-11-14', today)).toEqual(expected);
  });
  it('counts days across the ends of months and years', () => {
    expect(reminderOn('2024-03-01', '2024-02-27')).toEqual({ kind: 'DUE', days: 3 });
    expect(reminderOn('2022-12-31', '2023-01-01')).toEqual({ kind: 'OVERDUE', days: 1 });
  });
});

describe('waysOf', () => {
  const email = 'a@b.vn';
  it.each([
    ['RETURNED', { email, digestHour: null, choices: {} }, true, { inApp: true, delivery: 'NOW' }],
    ['RETURNED', { email, digestHour: 7, choices: {} }, true, { inApp: true, delivery: 'DIGEST' }],
    ['RETURNED', { email: null, digestHour: 7, choices: {} }, true, { inApp: true, delivery: 'NONE' }],
    ['RETURNED', { email, digestHour: null, choices: {} }, false, { inApp: true, delivery: 'NONE' }],
    [
      'RETURNED',
      { email, digestHour: null, choices: { RETURNED: { app: false, mail: true } } },
      true,
      { inApp: false, delivery: 'NOW' },
    ],
    ['SUBMITTED', { email, digestHour: null, choices: {} }, true, { inApp: false, delivery: 'NONE' }],
    ['COMMENTED', { email, digestHour: null, choices: {} }, true, { inApp: true, delivery: 'NONE' }],
    [
      'SUBMITTED',
      { email, digestHour: 17, choices: { SUBMITTED: { app: true, mail: true } } },
      true,
      { inApp: true, delivery: 'DIGEST' },
    ],
  ] as const)('%s with %j, mail %s: %j', (kind, preferences, works, expected) => {
    expect(waysOf(kind, preferences, works)).toEqual(expected);
  });
});

it('shortens a text at a word, on one line', () => {
  expect(beginning('Một\n hai')).toBe('Một hai');
  expect(beginning('một hai ba', 8)).toBe('một hai…');
});
