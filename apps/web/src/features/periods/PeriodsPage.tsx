// The Kỳ báo cáo page: the periods of a plan, the latest first, and what an administrator does with them.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { Select } from '../../ui/Select.tsx';
import { Pending } from '../../ui/Pending.tsx';
import { filterParams } from '../filter/filterFromUrl.ts';
import { useViewer } from '../session/viewer.ts';
import { planShown } from './_lib/planShown.ts';
import { PeriodRow } from './_components/PeriodRow.tsx';
import { PeriodsPageDocument } from './PeriodsPage.generated.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './PeriodsPage.module.css';

/** The plan is in the address, as everywhere. */
export function PeriodsPage() {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const { viewerCanManagePeriods: may } = useViewer();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(PeriodsPageDocument, { fetchPolicy: 'cache-and-network', skip: !may });
  if (!may)
    return (
      <Page title={t('title')}>
        <p>{t('notAllowed')}</p>
      </Page>
    );
  const plan = data && planShown(data.plans, params);
  return (
    <Page
      title={t('title')}
      actions={
        plan ? (
          <Link className={styles.open} to={`/ky-bao-cao/mo?${filterParams.plan}=${encodeURIComponent(plan.code)}`}>
            {t('open')}
          </Link>
        ) : null
      }
    >
      {data && data.plans.length > 1 && plan ? (
        <Select
          label={t('plan')}
          value={plan.code}
          options={data.plans.map(({ code, title }) => ({ value: code, label: `${code} – ${title}` }))}
          onChange={(code) => setParams({ [filterParams.plan]: code })}
        />
      ) : null}
      {plan ? (
        plan.periods.length > 0 ? (
          <table className={styles.table}>
            <thead>
              <tr>
                {(['period', 'dates', 'deadline', 'size', 'state'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {plan.periods.toReversed().map((period) => (
                <PeriodRow key={period.id} from={period} />
              ))}
            </tbody>
          </table>
        ) : (
          <p>{t('none')}</p>
        )
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
