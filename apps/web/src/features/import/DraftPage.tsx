// One import: its document beside what was recognised in it.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { useViewer } from '../session/viewer.ts';
import { Workbench } from './_components/Workbench.tsx';
import { openDesk, type DraftDesk } from './_lib/desk.ts';
import { DraftPageDocument, type DraftPageQuery } from './DraftPage.generated.ts';
import { Pending } from '../../ui/Pending.tsx';
import styles from './DraftPage.module.css';
import { draftId } from './draftPath.ts';

/** The draft that the address names. */
export function DraftPage() {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const { viewerCanImportPlans: may } = useViewer();
  const { draft: number = '' } = useParams();
  // Always from the server: what the cache has may be older than what the desk has saved.
  const { data, error, refetch } = useQuery(DraftPageDocument, {
    variables: { id: draftId(number) },
    fetchPolicy: 'no-cache',
    skip: !may,
  });
  const draft = data?.planDraft;
  if (!may) return <p className={styles.notice}>{t('notAllowed')}</p>;
  if (!data) {
    return (
      <div className={styles.notice}>
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!draft || draft.plan) {
    return (
      <p className={styles.notice}>
        {draft?.plan ? t('publishedAs', { code: draft.plan.code }) : t('draftMissing')}{' '}
        <Link to="/nhap-ke-hoach">{t('backToList')}</Link>
      </p>
    );
  }
  return <OpenDraft key={`${draft.id} ${draft.version}`} data={data} onReload={() => void refetch()} />;
}

function OpenDraft({ data, onReload }: { data: DraftPageQuery; onReload: () => void }) {
  const client = useApolloClient();
  const draft = data.planDraft!;
  const [desk] = useState<DraftDesk>(() => {
    const { id, version, code, title, year, periods } = draft;
    const facts = new Map(draft.duties.map((duty) => [duty.key, duty]));
    const duties = draft.duties.map(({ deadline: _, dueOn: __, citations: ___, ...duty }) => duty);
    return openDesk(client, { id, version, draft: { code, title, year, duties, periods }, facts });
  });

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (desk.view.get().save.kind === 'saved') return;
      void desk.flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      desk.close();
    };
  }, [desk]);

  return <Workbench desk={desk} loaded={draft} choices={data.addresseeChoices} onReload={onReload} />;
}
