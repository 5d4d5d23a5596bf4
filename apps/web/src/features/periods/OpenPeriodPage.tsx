// The page that opens a period: what it is on one side, what it would make on the other.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { Skeleton } from '../../ui/Waiting.tsx';
import { filterParams } from '../filter/filterFromUrl.ts';
import { useViewer } from '../session/viewer.ts';
import { planShown } from './_lib/planShown.ts';
import { OpenPeriodForm } from './_components/OpenPeriodForm.tsx';
import { OpenPeriodPageDocument } from './OpenPeriodPage.generated.ts';
import { Page } from '../../ui/Page.tsx';

/** The plan is in the address, as everywhere. */
export function OpenPeriodPage() {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const { viewerCanManagePeriods: may } = useViewer();
  const [params] = useSearchParams();
  const { data, error } = useQuery(OpenPeriodPageDocument, { fetchPolicy: 'cache-and-network', skip: !may });
  if (!may)
    return (
      <Page title={t('open')}>
        <p>{t('notAllowed')}</p>
      </Page>
    );
  const plan = data && planShown(data.plans, params);
  return (
    <Page
      title={t('open')}
      back={<Link to={`/ky-bao-cao?${filterParams.plan}=${encodeURIComponent(plan?.code ?? '')}`}>‹ {t('title')}</Link>}
    >
      {plan && data ? (
        <OpenPeriodForm key={plan.id} plan={plan} choices={data.addresseeChoices} />
      ) : error ? (
        <p role="alert">{common(`failure.${failureOf(error).reason}`)}</p>
      ) : (
        <Skeleton width="60%" />
      )}
    </Page>
  );
}
