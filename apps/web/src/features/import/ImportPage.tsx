// The Nhập kế hoạch page: a document in, and the imports that are under way.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { Pending } from '../../ui/Pending.tsx';
import { useViewer } from '../session/viewer.ts';
import { DraftList } from './_components/DraftList.tsx';
import { DropZone } from './_components/DropZone.tsx';
import { draftPath } from './draftPath.ts';
import { ImportPageDocument } from './ImportPage.generated.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './ImportPage.module.css';

/** Drop zone, then the drafts. */
export function ImportPage() {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const { viewerCanImportPlans: may } = useViewer();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ImportPageDocument, { fetchPolicy: 'cache-and-network', skip: !may });
  if (!may)
    return (
      <Page title={t('title')}>
        <p>{t('notAllowed')}</p>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      <DropZone onSent={(id) => void navigate(draftPath(id))} />
      <h2 className={styles.heading}>{t('drafts')}</h2>
      {data ? (
        <DraftList drafts={data.planDrafts} onGone={() => void refetch()} />
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
