// What a row of the audit trail has to tell: pure, one entry an action. Other actions tell nothing.
import { dateInHoChiMinh } from '../../lib/time.ts';
import { beginning, type Facts, type Signal } from './notification.rules.ts';

/** A row of the audit trail, as far as notifications read it. */
export interface AuditRow {
  id: number;
  at: string;
  accountId: number | null;
  action: string;
  subjectType: string;
  subjectId: number;
  unitId: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

type Reading = (row: AuditRow) => Signal[];

const text = (value: unknown): { text?: string } =>
  typeof value === 'string' && value.trim() !== '' ? { text: beginning(value) } : {};
/** The last good day for the first instant that is late. */
const lastGoodDay = (dueAt: unknown): { dueOn?: string } =>
  typeof dueAt === 'string' ? { dueOn: dateInHoChiMinh(new Date(Date.parse(dueAt) - 1)) } : {};
const ids = (value: unknown): number[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'number') : []);

/** Work that passes to a successor, or to a deputy for a time. */
const handover: Reading = ({ after }) => [
  { kind: 'HANDOVER', audience: 'PERSONS', named: ids([after?.['toId']]), facts: text(after?.['note']) },
];

/** Decisions rest a minute before they are told: they can be undone until then. */
export const DECISIONS = ['task.accept', 'task.return'] as const;

const READINGS: Readonly<Record<string, Reading>> = {
  'task.accept': () => [{ kind: 'ACCEPTED', audience: 'WORKERS', named: [], facts: {} }],
  'task.return': ({ after }) => [{ kind: 'RETURNED', audience: 'WORKERS', named: [], facts: text(after?.['reason']) }],
  'task.submit': () => [{ kind: 'SUBMITTED', audience: 'REVIEWERS', named: [], facts: {} }],
  'task.claim': () => [{ kind: 'SUBMITTED', audience: 'REVIEWERS', named: [], facts: {} }],
  'task.withdraw': () => [{ kind: 'WITHDRAWN', audience: 'INFORMED', named: [], facts: {} }],
  'task.reopen': ({ after }) =>
    (['WORKERS', 'REVIEWERS'] as const).map((audience) => ({
      kind: 'REOPENED',
      audience,
      named: [],
      facts: text(after?.['reason']),
    })),
  'extension.ask': ({ after }) => [
    {
      kind: 'EXTENSION_ASKED',
      audience: 'REVIEWERS',
      named: [],
      facts: { ...lastGoodDay(after?.['dueAt']), ...text(after?.['reason']) },
    },
  ],
  'extension.grant': ({ after }) => [
    {
      kind: 'EXTENDED',
      audience: 'WORKERS',
      named: [],
      facts: { granted: true, ...lastGoodDay(after?.['dueAt']), ...text(after?.['decisionReason']) },
    },
  ],
  'extension.refuse': ({ after }) => [
    {
      kind: 'EXTENDED',
      audience: 'WORKERS',
      named: [],
      facts: { granted: false, ...text(after?.['decisionReason']) },
    },
  ],
  'reminder.send': ({ after }) => [
    {
      kind: 'URGED',
      audience: 'WORKERS',
      named: [],
      facts: { count: Array.isArray(after?.['tasks']) ? after['tasks'].length : 1, ...text(after?.['words']) },
    },
  ],
  'handover.create': handover,
  'handover.delegate': handover,
  'handover.cancel': ({ after }) => [
    { kind: 'HANDOVER', audience: 'PERSONS', named: ids([after?.['toId']]), facts: { granted: false } },
  ],
  'comment.create'({ after }) {
    const named = ids(after?.['mentions']);
    const facts = text(after?.['body']);
    return [
      ...(named.length > 0 ? [{ kind: 'MENTIONED', audience: 'NAMED', named, facts } as const] : []),
      { kind: 'COMMENTED', audience: 'TALK', named, facts },
    ];
  },
  'comment.update'({ before, after }) {
    const already = ids(before?.['mentions']);
    const named = ids(after?.['mentions']).filter((id) => !already.includes(id));
    return named.length === 0 ? [] : [{ kind: 'MENTIONED', audience: 'NAMED', named, facts: text(after?.['body']) }];
  },
};

/** Everything that a row tells about one task, piece of evidence or comment. */
export const signalsOf = (row: AuditRow): Signal[] => READINGS[row.action]?.(row) ?? [];

/** An opened period: each person is told once of all that they owe there. */
export const OPENING = 'period.open';

/** A closed period that is open again: told once to each person who still owes something there. */
export const REOPENING = 'period.reopen';

/** The reason of a reopening. */
export const reasonOf = ({ after }: AuditRow): Facts => text(after?.['reason']);

/** Actions that change a plan's duties: each person is told once of all that this changed for their units. */
export const AMENDMENTS = ['plan.amend'] as const;

/** Every action that tells something; the others are passed over in the database. */
export const TOLD_ACTIONS: readonly string[] = [...Object.keys(READINGS), OPENING, REOPENING, ...AMENDMENTS];
