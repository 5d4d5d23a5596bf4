// Where notifications lead, and how they are gathered.
import { describe, expect, it } from 'vitest';
import { groupNotices } from './groups.ts';
import { noticePath } from './noticePath.ts';

const unit = { id: 'Unit:1', code: '31117', name: 'Phường Cái Khế', validTo: null };
const period = { code: '2024' };
const task = { id: 'Task:15', obligation: { code: 'II.1.1', plan: { code: 'chi-thi-33' } } };

describe('noticePath', () => {
  it.each([
    [{ kind: 'ACCEPTED', unit, period, task }, '/tien-do?goc=31117&mo=31117,_15&ky=2024&kh=chi-thi-33'],
    [
      { kind: 'RETURNED', unit, period, task },
      '/tien-do?goc=31117&mo=31117,_15&ky=2024&kh=chi-thi-33&trao-doi=Task:15',
    ],
    [
      { kind: 'MENTIONED', unit, period, task, evidence: { id: 'Evidence:7' }, comment: {} },
      '/tien-do?goc=31117&mo=31117,_15&ky=2024&kh=chi-thi-33&trao-doi=Evidence:7',
    ],
    [{ kind: 'DUE', unit, period }, '/tien-do?goc=31117&mo=31117&ky=2024'],
    [
      { kind: 'ACCEPTED', unit: { ...unit, validTo: '2025-07-01' }, period },
      '/tien-do?goc=31117&mo=31117&ngay=2025-06-30&ky=2024',
    ],
    [{ kind: 'ASSIGNED', period }, '/tien-do?ky=2024'],
    [{ kind: 'HANDOVER' }, '/tien-do'],
    [{ kind: 'EXTENSION_ASKED', unit, period, task }, '/cho-tham-dinh'],
  ])('%j leads to %s', (notice, path) => {
    expect(decodeURIComponent(noticePath(notice))).toBe(path);
  });
});

describe('groupNotices', () => {
  const other = { id: 'Unit:2', code: '31120', name: 'Phường An Hòa' };
  const notices = [
    { id: 'c', at: '2024-06-11T20:00:00Z', unit, task, readAt: null },
    { id: 'b', at: '2024-06-11T03:00:00Z', unit: other, task: null, readAt: '2024-06-12T00:00:00Z' },
    { id: 'a', at: '2024-06-11T02:00:00Z', unit, task, readAt: null },
    { id: '0', at: '2024-06-10T02:00:00Z', unit: null, task: null, readAt: null },
  ];
  const day = (instant: string): string => instant.slice(0, 10);
  const shape = (by: 'day' | 'unit' | 'task') =>
    groupNotices(notices, by, day).map(({ title, notices: own, unread }) => [
      title,
      own.map(({ id }) => id).join(''),
      unread,
    ]);
  it('by day, unit and task, each group where its newest stands', () => {
    expect(shape('day')).toEqual([
      ['2024-06-11', 'cba', 2],
      ['2024-06-10', '0', 1],
    ]);
    expect(shape('unit')).toEqual([
      ['Phường Cái Khế', 'ca', 2],
      ['Phường An Hòa', 'b', 0],
      [null, '0', 1],
    ]);
    expect(shape('task')).toEqual([
      ['II.1.1 · Phường Cái Khế', 'ca', 2],
      ['Phường An Hòa', 'b', 0],
      [null, '0', 1],
    ]);
  });
});
