// The open thread, beside the page: what it is about, why it was returned, what was said, and where one writes.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { useMutate } from '../../apollo/mutate.ts';
import { formatInstant } from '../../lib/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Skeleton } from '../../ui/Waiting.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { CommentItem } from './_components/CommentItem.tsx';
import { Composer } from './_components/Composer.tsx';
import { CreateCommentDocument } from './_lib/comment-api.generated.ts';
import { TalkDocument, type TalkQuery } from './TalkPanel.generated.ts';
import styles from './TalkPanel.module.css';
import { talkFromUrl, withTalk } from './talkUrl.ts';

const LOOK_EVERY_MS = 15_000;

/** Open while the address names a thread; on any page. */
export function TalkPanel() {
  const { t } = useTranslation('comments');
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const id = talkFromUrl(new URLSearchParams(search));
  if (id === null) return null;
  const close = () => {
    const next = withTalk(new URLSearchParams(window.location.search), null);
    void navigate(pathname + readableSearch(next), { preventScrollReset: true });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-talk="${CSS.escape(id)}"]`)?.focus());
  };
  return (
    <SidePanel key={id} title={t('title')} onClose={close}>
      <Thread id={id} />
    </SidePanel>
  );
}

function Thread({ id }: { id: string }) {
  const { t } = useTranslation('comments');
  const { t: common } = useTranslation('common');
  const { data, error, refetch } = useQuery(TalkDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_EVERY_MS,
  });
  const [create] = useMutate(CreateCommentDocument);
  const subject = subjectOf(data);

  async function say(body: string, mentionIds: string[]): Promise<string | null> {
    const outcome = await create({ variables: { input: { subjectId: id, body, mentionIds } } });
    if (outcome.kind === 'failed') return common(`failure.${outcome.failure.reason}`);
    if (outcome.kind === 'refused') return outcome.error.message;
    return null;
  }

  if (!subject) {
    if (error) {
      return (
        <div role="alert">
          <p>{common(`failure.${failureOf(error).reason}`)}</p>
          <Button onClick={() => void refetch()}>{common('retry')}</Button>
        </div>
      );
    }
    return data ? <p>{t('gone')}</p> : <Skeleton width="70%" />;
  }
  const returns = subject.__typename === 'Task' ? subject.returns : [];
  return (
    <div className={styles.thread}>
      <About subject={subject} />
      <ol className={styles.list} aria-label={t('title')}>
        {returns.map(({ reason, by, at }) => (
          <li key={at} className={styles.return}>
            <p className={styles.head}>
              <strong>{t('returnedBy', { name: by.displayName })}</strong> <span>{formatInstant(at)}</span>
            </p>
            <p className={styles.reason}>{reason}</p>
          </li>
        ))}
        {subject.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} subjectId={id} />
        ))}
      </ol>
      {returns.length + subject.comments.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      {subject.viewerCanComment ? <Composer subjectId={id} label={t('write')} send={t('send')} onSend={say} /> : null}
    </div>
  );
}

type Subject = Extract<NonNullable<TalkQuery['node']>, { __typename: 'Task' | 'Evidence' }>;

function subjectOf(data: TalkQuery | undefined): Subject | null {
  const node = data?.node;
  return node?.__typename === 'Task' || node?.__typename === 'Evidence' ? node : null;
}

function About({ subject }: { subject: Subject }) {
  const { i18n } = useTranslation();
  return (
    <p className={styles.about}>
      <strong>
        {subject.__typename === 'Task'
          ? `${subject.obligation.code} ${i18n.language === 'en' ? subject.obligation.labelEn : subject.obligation.label}`
          : subject.title}
      </strong>
      <br />
      {subject.unit.name}
      {subject.__typename === 'Task' ? ` · ${subject.period.code}` : null}
    </p>
  );
}
