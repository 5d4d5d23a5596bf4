// One notification: what happened, where, and the way there; opening it marks it as read.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutate } from '../../../apollo/mutate.ts';
import { cx } from '../../../lib/class-names.ts';
import { formatDate, formatInstant } from '../../../lib/dates.ts';
import { labelOf } from '../../../lib/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { noticePath } from '../_lib/noticePath.ts';
import {
  MarkNotificationsReadDocument,
  NoticeItem_NotificationFragmentDoc,
  type NoticeItem_NotificationFragment,
} from './NoticeItem.generated.ts';
import styles from './NoticeItem.module.css';

interface Props {
  notification: FragmentType<NoticeItem_NotificationFragment> & { __typename: 'Notification'; id: string };
}

/** What is said instead where something was not granted, or taken back. */
const undone: Partial<Record<string, 'REFUSED' | 'HANDOVER_CANCELLED'>> = {
  EXTENDED: 'REFUSED',
  HANDOVER: 'HANDOVER_CANCELLED',
};

export function NoticeItem({ notification }: Props) {
  const { t } = useTranslation('notices');
  const [mark, { busy }] = useMutate(MarkNotificationsReadDocument);
  const { data, complete } = useFragment({
    fragment: NoticeItem_NotificationFragmentDoc,
    fragmentName: 'NoticeItem_notification',
    from: notification,
  });
  if (!complete) return null;
  const { id, kind, at, readAt, unit, period, task, evidence, text } = data;
  const sentence = t(`sentence.${(data.granted === false && undone[kind]) || kind}`, {
    actor: data.actor?.displayName ?? t('somebody'),
    code: task?.obligation.code ?? '',
    period: period?.code ?? '',
    unit: unit?.name ?? '',
    count: data.count ?? 1,
    days: data.days ?? 0,
    version: data.version ?? 0,
    day: data.dueOn ? formatDate(data.dueOn) : '',
  });
  const place = [
    task ? `${task.obligation.code} ${labelOf(task.obligation)}` : null,
    evidence?.title,
    unit?.name,
    period?.code,
  ].filter((part) => typeof part === 'string');

  const read = () =>
    void mark({ variables: { input: { ids: [id] } }, refetchQueries: readAt ? [] : ['UnreadNotifications'] });
  return (
    <li className={cx(styles.item, !readAt && styles.unread)}>
      <Link to={noticePath(data)} className={styles.link} onClick={() => readAt || read()}>
        <span className={styles.sentence}>{sentence}</span>
        <span className={styles.place}>{place.join(' · ')}</span>
        {text ? <span className={styles.text}>“{text}”</span> : null}
        <span className={styles.at}>
          {readAt ? null : <span className={styles.new}>{t('unread')} · </span>}
          {formatInstant(at)}
        </span>
      </Link>
      {readAt ? null : (
        <Button small look="quiet" disabled={busy} onClick={read}>
          {t('markRead')}
        </Button>
      )}
    </li>
  );
}
