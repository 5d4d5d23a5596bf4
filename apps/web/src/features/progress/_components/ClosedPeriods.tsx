// Says that a period which is looked at is closed: nothing in it can be changed.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDate } from '../../../lib/dates.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { periodName } from '../../filter/periodName.ts';
import { PlanPeriodsDocument } from '../completeAddress.generated.ts';

interface Props {
  plan: string | null | undefined;
  /** Of the periods that are looked at. */
  codes: readonly string[];
}

/** Nothing while all of them are open. */
export function ClosedPeriods({ plan, codes }: Props) {
  const { t } = useTranslation('progress');
  const { t: names } = useTranslation(['filter', 'common']);
  const { data } = useQuery(PlanPeriodsDocument);
  const periods = data?.plans.filter(({ code }) => !plan || code === plan).flatMap((one) => one.periods) ?? [];
  return periods
    .filter(({ code }) => codes.includes(code))
    .map((period) =>
      period.closedAt === null ? null : (
        <Banner key={period.id}>
          {t('closed', { period: periodName(period, names), date: formatDate(dayOf(period.closedAt)) })}
        </Banner>
      ),
    );
}
