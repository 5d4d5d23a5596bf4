// The Đôn đốc page: the urgings that reach the viewer's units, the latest first.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { Pending } from '../../ui/Pending.tsx';
import { useViewer } from '../session/viewer.ts';
import { ReminderItem } from './_components/ReminderItem.tsx';
import { RemindersPageDocument } from './RemindersPage.generated.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './RemindersPage.module.css';

/** Those who are urged see here what they were asked for. */
export function RemindersPage() {
  const { t } = useTranslation('reminders');
  const { t: common } = useTranslation('common');
  const { viewerCanRemind } = useViewer();
  const { data, error, fetchMore, refetch } = useQuery(RemindersPageDocument, { fetchPolicy: 'cache-and-network' });
  const reminders = data?.reminders;
  return (
    <Page title={t('title')} lead={viewerCanRemind ? t('lead') : t('leadOwn')} narrow>
      {reminders ? (
        reminders.nodes.length > 0 ? (
          <ul className={styles.list}>
            {reminders.nodes.map((reminder) => (
              <ReminderItem key={reminder.id} from={reminder} />
            ))}
          </ul>
        ) : (
          <p>{t('none')}</p>
        )
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
      {reminders?.pageInfo.hasNextPage ? (
        <div>
          <Button onClick={() => void fetchMore({ variables: { after: reminders.pageInfo.endCursor } })}>
            {common('loadMore')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
