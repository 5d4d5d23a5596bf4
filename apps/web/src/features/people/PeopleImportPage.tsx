// Takes a CSV file of people in: chosen, previewed line by line, then saved.
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { useMutate } from '../../apollo/mutate.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/Toasts.tsx';
import { useViewer } from '../session/viewer.ts';
import { ImportLines } from './_components/ImportLines.tsx';
import { downloadText } from './_lib/csvFile.ts';
import { importTemplate } from './_lib/importTemplate.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './people.module.css';
import { ImportAccountsDocument, PeopleImportDocument, type PeopleImportQuery } from './PeopleImportPage.generated.ts';

/** So much fits in one request. */
const MAX_BYTES = 80_000;

/** Nothing is saved before it is confirmed. */
export function PeopleImportPage() {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { viewerCanManageAccounts: may } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const [read, setRead] = useState<PeopleImportQuery['accountImport'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [save, { busy }] = useMutate(ImportAccountsDocument);

  async function look(chosen: File | undefined) {
    if (!chosen) return;
    setRead(null);
    setProblem(null);
    if (chosen.size > MAX_BYTES) return setProblem(t('tooLarge'));
    const csv = await chosen.text();
    // What is no UTF-8 is read as this sign.
    if (csv.includes('\uFFFD')) return setProblem(t('encoding'));
    try {
      const { data } = await client.query({
        query: PeopleImportDocument,
        variables: { csv },
        fetchPolicy: 'network-only',
      });
      setFile({ name: chosen.name, csv });
      if (data) setRead(data.accountImport);
    } catch (error) {
      setProblem(common(`failure.${failureOf(error).reason}`));
    }
  }

  async function confirm(csv: string) {
    const outcome = await save({ variables: { input: { csv } } });
    if (outcome.kind === 'refused') return setProblem(outcome.error.message);
    if (outcome.kind === 'failed') return setProblem(common(`failure.${outcome.failure.reason}`));
    const { created, updated, unchanged } = outcome.value;
    toast({ text: t('imported', { created, updated, unchanged }) });
    void navigate('/nguoi-dung');
  }

  if (!may) return <p className={styles.notice}>{t('notAllowed')}</p>;
  const mayConfirm = read && file && read.problem === null && read.refused === 0;
  return (
    <Page title={t('importTitle')} lead={t('importLead')} actions={<Link to="/nguoi-dung">{t('back')}</Link>}>
      <div className={styles.actions}>
        <Button look={read ? 'plain' : 'primary'} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <Button onClick={() => downloadText(importTemplate(), 'nguoi-dung-mau.csv')}>{t('template')}</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            void look(chosen);
          }}
        />
        {file && read ? <span className={styles.soft}>{file.name}</span> : null}
      </div>
      {(problem ?? read?.problem) ? (
        <p role="alert" className={styles.bad}>
          {problem ?? read?.problem}
        </p>
      ) : null}
      {read && read.problem === null ? (
        <>
          <p role="status">
            {t('summary', read)} {read.refused > 0 ? t('mend') : ''}
          </p>
          <ImportLines lines={read.lines} />
          {mayConfirm ? (
            <div>
              <Button look="primary" disabled={busy} onClick={() => void confirm(file.csv)}>
                {t('confirm')}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}
