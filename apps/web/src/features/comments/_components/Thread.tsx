// A thread: what it is about, why it was returned, what was said, and where one writes.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { labelOf } from '../../../lib/language.ts';
import { Pending } from '../../../ui/Pending.tsx';
import { CreateCommentDocument } from '../_lib/comment-api.generated.ts';
import { CommentItem } from './CommentItem.tsx';
import { Composer } from './Composer.tsx';
import { TalkDocument, type TalkQuery } from './Thread.generated.ts';
import styles from './Thread.module.css';

const LOOK_EVERY_MS = 15_000;

/** @param props.id the task or the piece of evidence */
export function Thread({ id }: { id: string }) {
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
    if (data && !error) return <p>{t('gone')}</p>;
    return (
      <Pending
        failure={error ? common(`failure.${failureOf(error).reason}`) : null}
        onRetry={() => void refetch()}
        width="70%"
      />
    );
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
  return (
    <p className={styles.about}>
      <strong>
        {subject.__typename === 'Task' ? `${subject.obligation.code} ${labelOf(subject.obligation)}` : subject.title}
      </strong>
      <br />
      {subject.unit.name}
      {subject.__typename === 'Task' ? ` · ${subject.period.code}` : null}
    </p>
  );
}
