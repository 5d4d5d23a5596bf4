// Words for what the history tells: acts, subjects, fields and values. What has no word is shown by its code.
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant, lastGoodDay } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';

export interface HistoryWords {
  action: (action: string) => string;
  subject: (type: string) => string;
  field: (field: string) => string;
  /** @returns null for an empty value */
  value: (field: string, value: string | null | undefined) => string | null;
}

/** In the language of the page. */
export function useHistoryWords(): HistoryWords {
  const { t, i18n } = useTranslation('history');
  const { t: common } = useTranslation('common');
  const { t: periods } = useTranslation('periods');
  const { t: session } = useTranslation('session');
  const known = (key: string, code: string): string =>
    i18n.exists(key, { ns: 'history' }) ? t(key as 'action.task_submit') : code;
  return {
    action: (action) => known(`action.${actionKey(action)}`, action),
    subject: (type) => known(`subject.${type}`, type),
    field: (field) => known(`field.${field}`, field),
    value(field, value) {
      if (value === null || value === undefined) return null;
      if (field === 'status' && i18n.exists(`status.${value}`)) return common(`status.${value as 'SUBMITTED'}`);
      if (field === 'kind' && i18n.exists(`evidenceKind.${value}`)) return common(`evidenceKind.${value as 'EVENT'}`);
      if (field === 'kind' && i18n.exists(`kind.${value}`, { ns: 'periods' }))
        return periods(`kind.${value as 'YEAR'}`);
      if (field === 'role' && i18n.exists(`role.${value}`, { ns: 'session' }))
        return session(`role.${value as 'LEADER'}`);
      const key = `value.${field}.${actionKey(value)}`;
      if (i18n.exists(key, { ns: 'history' })) return known(key, value);
      if (field === 'quantity') return formatNumber(Number(value));
      // The deadline is the first late instant; people name the last good day.
      if (field === 'dueAt') return formatDate(lastGoodDay(value));
      if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatInstant(value);
      return formatDate(value);
    },
  };
}

/** The key of an act's or a value's words: codes hold what keys may not. */
export const actionKey = (action: string): string => action.replaceAll(/[^a-zA-Z]/g, '_');
