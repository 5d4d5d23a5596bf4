// The bell in the head of every page: how much is unread, and the way to the list.
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { UnreadNotificationsDocument } from './NoticeBell.generated.ts';
import styles from './NoticeBell.module.css';

const LOOK_EVERY_MS = 60_000;
const MOST_SHOWN = 99;

/** Asks once a minute, and when one comes back to the window. */
export function NoticeBell() {
  const { t } = useTranslation('notices');
  const { data, refetch } = useQuery(UnreadNotificationsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: LOOK_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  useEffect(() => {
    const look = () => {
      if (!document.hidden) refetch().catch(() => undefined); // the next look tells
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refetch]);
  const count = data?.unreadNotifications ?? 0;
  return (
    <NavLink to="/thong-bao" end className={styles.bell} aria-label={t('bell', { count })} title={t('bell', { count })}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d="M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-1.7 5-1.7 6h12.4c0-1-1.7-2-1.7-6A4.5 4.5 0 0 0 10 3zM8.3 15.7a1.8 1.8 0 0 0 3.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 ? (
        <span className={styles.count} aria-hidden="true">
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      ) : null}
    </NavLink>
  );
}
