// Deadlines in words, alike on every screen.
import type { TFunction } from 'i18next';
import { formatDate, lastGoodDay } from './dates.ts';

/** 'hết ngày 14/11/2022': the last good day. @param dueAt the first instant that is late @param t of common */
export const deadlineWords = (dueAt: string, t: TFunction<'common'>): string =>
  t('untilEndOf', { date: formatDate(lastGoodDay(dueAt)) });
