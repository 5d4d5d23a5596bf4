// The Thông báo page: one's notifications, gathered by day, unit or task.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { useMutate } from '../../apollo/mutate.ts';
import { dayOf, formatDate } from '../../lib/dates.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/Toasts.tsx';
import { Pending } from '../../ui/Pending.tsx';
import { MarkNotificationsReadDocument } from './_components/NoticeItem.generated.ts';
import { NoticeItem } from './_components/NoticeItem.tsx';
import { groupings, groupNotices, type Grouping } from './_lib/groups.ts';
import { NoticesDocument } from './NoticesPage.generated.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './NoticesPage.module.css';

const groupParam = 'nhom';
const unreadParam = 'chua-doc';
const PAGE = 50;

/** How they are gathered, and whether only what is unread is shown, is in the address. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const { t: common } = useTranslation('common');
  const [params, setParams] = useSearchParams();
  const by = groupings.find((one) => one === params.get(groupParam)) ?? 'day';
  const unreadOnly = params.get(unreadParam) === '1';
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(NoticesDocument, {
    variables: { unreadOnly, first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [mark, marking] = useMutate(MarkNotificationsReadDocument);
  const shown = data ?? previousData;
  const list = shown?.notifications;

  function set(name: string, value: string | null) {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  }

  async function markAll() {
    const outcome = await mark({ variables: { input: {} }, refetchQueries: ['Notices', 'UnreadNotifications'] });
    if (outcome.kind === 'failed') toast({ tone: 'bad', text: common(`failure.${outcome.failure.reason}`) });
  }

  return (
    <Page title={t('title')} actions={<Link to="/thong-bao/cai-dat">{t('settings')}</Link>} narrow>
      <div className={styles.tools}>
        <label className={styles.choice}>
          {t('groupBy')}
          <select value={by} onChange={(event) => set(groupParam, event.target.value)}>
            {groupings.map((one) => (
              <option key={one} value={one}>
                {t(`group.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={unreadOnly}
            onChange={(event) => set(unreadParam, event.target.checked ? '1' : null)}
          />
          {t('unreadOnly')}
        </label>
        <Button disabled={marking.busy || !shown || shown.unreadNotifications === 0} onClick={() => void markAll()}>
          {t('markAllRead')}
        </Button>
      </div>
      {list ? (
        <>
          <Groups notices={list.nodes} by={by} />
          {list.nodes.length === 0 ? <p className={styles.none}>{t(unreadOnly ? 'noneUnread' : 'none')}</p> : null}
          {list.pageInfo.hasNextPage ? (
            <Button
              disabled={loading}
              onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
            >
              {t('more', { left: formatNumber(list.totalCount - list.nodes.length) })}
            </Button>
          ) : null}
        </>
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

type Listed = Parameters<typeof NoticeItem>[0]['notification'] & Parameters<typeof groupNotices>[0][number];

function Groups({ notices, by }: { notices: readonly Listed[]; by: Grouping }) {
  const { t } = useTranslation('notices');
  return groupNotices(notices, by, (instant) => formatDate(dayOf(instant))).map(
    ({ key, title, notices: own, unread }) => (
      <section key={key} className={styles.group} aria-label={title ?? t('noPlace')}>
        <h2 className={styles.heading}>
          {title ?? t('noPlace')}{' '}
          {unread > 0 ? <span className={styles.unread}>{t('unreadCount', { count: unread })}</span> : null}
        </h2>
        <ul className={styles.list}>
          {own.map((notice) => (
            <NoticeItem key={notice.id} notification={notice} />
          ))}
        </ul>
      </section>
    ),
  );
}
