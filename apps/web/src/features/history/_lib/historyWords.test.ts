// Every act on record has its words in both languages.
import { AUDIT_ACTIONS } from '@dan-van/schema/audit-actions';
import { expect, it } from 'vitest';
import { history as en } from '../../../i18n/en/history.ts';
import { history as vi } from '../../../i18n/vi/history.ts';
import { actionKey } from './useHistoryWords.ts';

it.each(AUDIT_ACTIONS)('%s has words', (action) => {
  for (const words of [vi.action, en.action] as Record<string, string>[]) {
    expect(words[actionKey(action)]).toMatch(/\S/);
  }
});

it('names nothing that no act is called', () => {
  const keys = AUDIT_ACTIONS.map(actionKey);
  for (const words of [vi.action, en.action])
    expect(Object.keys(words).filter((key) => !keys.includes(key))).toEqual([]);
});
