// The comparison with a day: how a unit stood at its end, and what has changed since.
import type { FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useGrid } from '../gridContext.ts';
import { UnitsThenDocument, UnitThen_UnitFragmentDoc, type UnitThen_UnitFragment } from './Then.generated.ts';
import styles from './Then.module.css';
import { endOfDay } from '../compareUrl.ts';

type Counts = UnitThen_UnitFragment['progress'];

/** Fetches how a unit and those right below it stood; shows nothing itself. */
export function ThenLoader({ code }: { code: string }) {
  const { filter, compareWith } = useGrid();
  useQuery(UnitsThenDocument, {
    variables: { code, asOf: filter.asOf, filter, at: endOfDay(compareWith ?? '') },
    skip: compareWith === null,
  });
  return null;
}

/** A unit's counts at the end of the day that is compared with; null while there is none, or nothing is known yet. */
export function useThen(unit: { __typename: 'Unit'; id: string }): Counts | null {
  const { filter, compareWith } = useGrid();
  const { data, complete } = useFragment({
    fragment: UnitThen_UnitFragmentDoc,
    fragmentName: 'UnitThen_unit',
    from: compareWith === null ? null : (unit as FragmentType<UnitThen_UnitFragment> & typeof unit),
    variables: { filter, at: endOfDay(compareWith ?? '') },
  });
  return complete ? (data as UnitThen_UnitFragment).progress : null;
}

/** How much more or less it is than then; nothing where it is the same. */
export function Difference({
  now,
  then,
  percent = false,
}: {
  now: number | null;
  then: number | null;
  percent?: boolean;
}) {
  const { t } = useTranslation('progress');
  const { compareWith } = useGrid();
  if (now === null || then === null || compareWith === null || now === then) return null;
  const signed = `${now > then ? '+' : '−'}${formatNumber(Math.abs(now - then))}`;
  const value = percent ? t('percent', { percent: then }) : formatNumber(then);
  return (
    <span className={styles.difference} title={t('compare.then', { date: formatDate(compareWith), value })}>
      {signed}
    </span>
  );
}
