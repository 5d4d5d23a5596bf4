import { expect, it } from 'vitest';
import { historyFromUrl, withHistoryParams } from './historyUrl.ts';

it('reads what an address says, and nothing that makes no sense', () => {
  const params = new URLSearchParams('goc=916&viec=task.return&tu=2022-11-14&den=31/02/2022&q=%20h%E1%BB%99i&la=1');
  expect(historyFromUrl(params)).toEqual({ under: '916', actions: ['task.return'], from: '2022-11-14', text: 'hội' });
  expect(historyFromUrl(new URLSearchParams())).toEqual({});
});

it('changes one part and keeps the others', () => {
  const params = withHistoryParams(new URLSearchParams('goc=916&nguoi=an'), { person: '', text: 'báo cáo' });
  expect(Object.fromEntries(params)).toEqual({ goc: '916', q: 'báo cáo' });
});
