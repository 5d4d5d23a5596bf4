import { expect, it } from 'vitest';
import { dueAfter, newDeadline } from './extension.rules.ts';

it('is late from the midnight after the last good day, in Hồ Chí Minh', () => {
  expect(dueAfter('2024-11-20')).toBe('2024-11-20T17:00:00.000Z');
  expect(dueAfter('2024-12-31')).toBe('2024-12-31T17:00:00.000Z');
});

// Due by 14/11: the first late instant is 15/11 00:00.
const DUE = '2024-11-14T17:00:00Z';
it.each([
  ['2024-11-15', '2024-11-01', '2024-11-15T17:00:00.000Z'],
  ['2024-11-14', '2024-11-01', 'Hạn mới phải sau hạn hiện tại.'],
  ['2024-12-01', '2024-12-01', '2024-12-01T17:00:00.000Z'],
  ['2024-11-30', '2024-12-01', 'Hạn mới không được ở trong quá khứ.'],
  ['2025-11-14', '2024-11-01', '2025-11-14T17:00:00.000Z'],
  ['2025-11-16', '2024-11-01', 'Chỉ gia hạn được nhiều nhất một năm.'],
])('%s, asked on %s, gives %s', (lastDay, today, outcome) => {
  const deadline = newDeadline(lastDay, DUE, new Date(`${today}T03:00:00Z`));
  expect(typeof deadline === 'string' ? deadline : deadline.message.vi).toBe(outcome);
});
