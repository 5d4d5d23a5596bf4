// The page of one's notification settings: what reaches one, how, and where.
import { useQuery } from '@apollo/client/react';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { Pending } from '../../ui/Pending.tsx';
import { SettingsForm } from './_components/SettingsForm.tsx';
import {
  NoticeSettingsDocument,
  NoticeSettings_SettingsFragmentDoc,
  type NoticeSettingsQuery,
} from './NoticeSettingsPage.generated.ts';
import { Page } from '../../ui/Page.tsx';

export function NoticeSettingsPage() {
  const { t } = useTranslation('notices');
  const { t: common } = useTranslation('common');
  const { data, error, refetch } = useQuery(NoticeSettingsDocument, { fetchPolicy: 'network-only' });
  return (
    <Page title={t('settings')} actions={<Link to="/thong-bao">{t('backToList')}</Link>} narrow>
      {data ? (
        <Loaded settings={data.notificationSettings} />
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Loaded({ settings }: { settings: NoticeSettingsQuery['notificationSettings'] }) {
  const { data, complete } = useFragment({ fragment: NoticeSettings_SettingsFragmentDoc, from: settings });
  return complete ? <SettingsForm settings={data} /> : null;
}
