// One comment: who, when, what; one's own can be changed and taken back.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { DeleteCommentDocument, UpdateCommentDocument } from '../_lib/comment-api.generated.ts';
import { partsOf } from '../_lib/mention.ts';
import { CommentItem_CommentFragmentDoc, type CommentItem_CommentFragment } from './CommentItem.generated.ts';
import styles from './CommentItem.module.css';
import { Composer } from './Composer.tsx';

interface Props {
  comment: FragmentType<CommentItem_CommentFragment> & { __typename: 'Comment'; id: string };
  subjectId: string;
}

/** A deleted one leaves its mark. */
export function CommentItem({ comment, subjectId }: Props) {
  const { t } = useTranslation('comments');
  const { t: common } = useTranslation('common');
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [update] = useMutate(UpdateCommentDocument);
  const [remove, removing] = useMutate(DeleteCommentDocument);
  const { data, complete } = useFragment({
    fragment: CommentItem_CommentFragmentDoc,
    fragmentName: 'CommentItem_comment',
    from: comment,
  });
  if (!complete) return null;
  const { id, author, body, mentions, version, createdAt, editedAt, deletedAt } = data;

  async function change(text: string, mentionIds: string[]): Promise<string | null> {
    const outcome = await update({ variables: { input: { id, expectedVersion: version, body: text, mentionIds } } });
    if (outcome.kind === 'failed') return common(`failure.${outcome.failure.reason}`);
    if (outcome.kind === 'refused') return outcome.error.message;
    setEditing(false);
    return null;
  }

  async function takeBack() {
    const outcome = await remove({ variables: { input: { id } } });
    setAsking(false);
    if (outcome.kind === 'failed') toast({ tone: 'bad', text: common(`failure.${outcome.failure.reason}`) });
    if (outcome.kind === 'refused') toast({ tone: 'bad', text: outcome.error.message });
  }

  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <strong>{author.displayName}</strong>{' '}
        <span className={styles.soft}>
          {formatInstant(createdAt)}
          {editedAt && !deletedAt ? ` · ${t('edited')}` : null}
        </span>
      </p>
      {deletedAt ? (
        <p className={styles.mark}>{t('deleted')}</p>
      ) : editing ? (
        <Composer
          subjectId={subjectId}
          label={t('editLabel')}
          initial={body}
          known={mentions}
          send={t('save')}
          onSend={change}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className={styles.body}>
          {partsOf(body, mentions).map(({ text, mention }, at) =>
            mention ? (
              <mark key={at} className={styles.mention}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {data.viewerCanEdit && !editing ? (
        <p className={styles.actions}>
          {asking ? (
            <>
              <span className={styles.soft}>{t('deleteAsk')}</span>
              <Button look="text" disabled={removing.busy} onClick={() => void takeBack()}>
                {t('delete')}
              </Button>
              <Button look="text" onClick={() => setAsking(false)}>
                {common('cancel')}
              </Button>
            </>
          ) : (
            <>
              <Button look="text" onClick={() => setEditing(true)}>
                {t('edit')}
              </Button>
              <Button look="text" onClick={() => setAsking(true)}>
                {t('delete')}
              </Button>
            </>
          )}
        </p>
      ) : null}
    </li>
  );
}
