// The imports under way, and those that have become plans.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFragment } from '@apollo/client/react';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { draftPath } from '../draftPath.ts';
import type { ImportPageQuery } from '../ImportPage.generated.ts';
import { DeletePlanDraftDocument, DraftList_DraftFragmentDoc } from './DraftList.generated.ts';
import styles from './DraftList.module.css';

type Draft = ImportPageQuery['planDrafts'][number];

/** @param props.onGone is told when a draft was deleted */
export function DraftList({ drafts, onGone }: { drafts: readonly Draft[]; onGone: () => void }) {
  const { t } = useTranslation('import');
  if (drafts.length === 0) return <p className={styles.none}>{t('noDrafts')}</p>;
  return (
    <ul className={styles.list}>
      {drafts.map((draft) => (
        <DraftItem key={draft.id} from={draft} onGone={onGone} />
      ))}
    </ul>
  );
}

function DraftItem({ from, onGone }: { from: Draft; onGone: () => void }) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const { data, complete } = useFragment({
    fragment: DraftList_DraftFragmentDoc,
    from,
    fragmentName: 'DraftList_draft',
  });
  const [asking, setAsking] = useState(false);
  const [remove, { busy }] = useMutate(DeletePlanDraftDocument);
  if (!complete) return null;
  const { id, fileName, title, createdBy, updatedAt, version, plan, amends } = data;
  const name = title || fileName;

  async function confirm() {
    const outcome = await remove({ variables: { input: { id, expectedVersion: version } } });
    setAsking(false);
    if (outcome.kind === 'refused') toast({ text: outcome.error.message, tone: 'bad' });
    if (outcome.kind === 'failed') toast({ text: common(`failure.${outcome.failure.reason}`), tone: 'bad' });
    onGone();
  }

  return (
    <li className={styles.item}>
      <div className={styles.words}>
        {plan ? (
          <Link to={`/tien-do?kh=${encodeURIComponent(plan.code)}`} className={styles.name}>
            {name}
          </Link>
        ) : (
          <Link to={draftPath(id)} className={styles.name}>
            {name}
          </Link>
        )}
        <p className={styles.facts}>
          {plan
            ? t(amends ? 'publishedAsVersion' : 'publishedAs', { code: plan.code })
            : t('draftOf', { name: createdBy })}{' '}
          · {fileName} · {formatInstant(updatedAt)}
        </p>
      </div>
      <Button small look="quiet" aria-label={t('deleteNamed', { name })} onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      {asking ? (
        <Dialog title={t('deleteTitle')} onClose={() => setAsking(false)}>
          <p>{plan ? t('deletePublished') : t('deleteDraft')}</p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button look="danger" disabled={busy} onClick={() => void confirm()}>
              {t('delete')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </li>
  );
}
