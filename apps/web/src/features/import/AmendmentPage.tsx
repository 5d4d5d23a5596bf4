// A draft against the plan that it amends: clauses, duties, and what publishing it would do.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { mutate } from '../../apollo/mutate.ts';
import { Pending } from '../../ui/Pending.tsx';
import { toast } from '../../ui/Toasts.tsx';
import { useViewer } from '../session/viewer.ts';
import { ClauseChanges } from '../version/ClauseChanges.tsx';
import { DutyChanges } from '../version/DutyChanges.tsx';
import { AmendmentPublish } from './_components/AmendmentPublish.tsx';
import { SavePlanDraftDocument } from './_lib/draft-api.generated.ts';
import { AmendmentPageDocument } from './AmendmentPage.generated.ts';
import styles from './AmendmentPage.module.css';
import { draftId, draftPath } from './draftPath.ts';

/** The draft that the address names. */
export function AmendmentPage() {
  const { t } = useTranslation('version');
  const { t: imports } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const { viewerCanImportPlans: may } = useViewer();
  const { draft: number = '' } = useParams();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const { data, error, refetch } = useQuery(AmendmentPageDocument, {
    variables: { id: draftId(number) },
    fetchPolicy: 'no-cache',
    skip: !may,
  });
  if (!may) return <p className={styles.notice}>{imports('notAllowed')}</p>;
  if (!data) {
    return (
      <div className={styles.notice}>
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      </div>
    );
  }
  const draft = data.planDraft;
  if (!draft?.amendment || !draft.amends || draft.plan) {
    return (
      <p className={styles.notice}>
        {draft?.plan
          ? imports('publishedAsVersion', { code: draft.plan.code })
          : draft
            ? t('notAmendment')
            : imports('draftMissing')}{' '}
        <Link to="/nhap-ke-hoach">{imports('backToList')}</Link>
      </p>
    );
  }
  const { id, version, amends, amendment, preview } = draft;

  async function match(key: string, code: string | null) {
    setBusy(true);
    const input = { id, expectedVersion: version, matches: [{ key, code }] };
    const outcome = await mutate(client, SavePlanDraftDocument, { variables: { input } });
    if (outcome.kind === 'refused') toast({ text: outcome.error.message, tone: 'bad' });
    if (outcome.kind === 'failed') toast({ text: common(`failure.${outcome.failure.reason}`), tone: 'bad' });
    await refetch();
    setBusy(false);
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Link to={draftPath(id)}>‹ {t('backToDraft')}</Link>
        <h1>{t('title')}</h1>
        <p className={styles.base}>{t('base', { title: amends.title, number: amendment.base })}</p>
        {preview.undecided > 0 ? (
          <p role="status" className={styles.undecided}>
            {t('undecided', { count: preview.undecided })} <Link to={draftPath(id)}>{t('toDraft')}</Link>
          </p>
        ) : null}
      </header>
      <section className={styles.clauses} aria-label={t('clauses')}>
        <h2 className={styles.head}>{t('clauses')}</h2>
        <ClauseChanges changes={amendment.clauses} />
      </section>
      <div className={styles.side}>
        <section aria-label={t('duties')}>
          <h2 className={styles.head}>{t('duties')}</h2>
          <DutyChanges changes={amendment.duties} busy={busy} onMatch={(key, code) => void match(key, code)} />
        </section>
        <AmendmentPublish
          draft={{ id, version }}
          base={amendment.base}
          effects={{ NOW: amendment.now, NEXT: amendment.next }}
          disabled={busy || preview.undecided > 0}
        />
      </div>
    </div>
  );
}
