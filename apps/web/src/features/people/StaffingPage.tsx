// The Phân công page: which units have their leader and their official, from the city down to each ward.
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/Toasts.tsx';
import { Pending } from '../../ui/Pending.tsx';
import { useViewer } from '../session/viewer.ts';
import { StaffingTable } from './_components/StaffingTable.tsx';
import { copyText } from './_lib/copyText.ts';
import { downloadText, toClipboard, toCsv } from './_lib/csvFile.ts';
import { shownRows } from './_lib/staffingRows.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './people.module.css';
import { PeopleTabs } from './PeopleTabs.tsx';
import { StaffingDocument, type StaffingQuery } from './StaffingPage.generated.ts';

type Row = StaffingQuery['staffing'][number];

/** What is copied and exported are all units that the filter lets pass, opened or not. */
export function StaffingPage() {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { viewerCanSeeStaffing: may } = useViewer();
  const { data, error, refetch } = useQuery(StaffingDocument, { fetchPolicy: 'cache-and-network', skip: !may });
  const rows = useMemo(() => data?.staffing ?? [], [data]);
  // Until somebody chooses: what is missing, if anything is.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  // The uppermost are open from the start.
  const open = useMemo(() => {
    const first = rows.filter(({ depth }) => depth === rows[0]?.depth).map(({ unit }) => unit.id);
    return new Set([...first.filter((id) => !toggled.has(id)), ...[...toggled].filter((id) => !first.includes(id))]);
  }, [rows, toggled]);
  if (!may)
    return (
      <Page title={t('staffingTitle')}>
        <p>{t('staffingNotAllowed')}</p>
      </Page>
    );

  const sum = (field: 'units' | 'lacking' | 'lackingLeader' | 'lackingOfficial'): number =>
    rows.filter(({ depth }) => depth === rows[0]?.depth).reduce((total, row) => total + row[field], 0);
  const [units, lacking] = [sum('units'), sum('lacking')];
  const onlyLacking = chosen ?? lacking > 0;

  function cells(): string[][] {
    const told = (row: Row, names: readonly string[]) => (row.owes ? names.join('; ') || t('lacking') : '');
    return [
      [t('code'), t('unitOf'), t('leader'), t('official')],
      ...rows
        .filter((row) => row.owes && (!onlyLacking || row.leaders.length === 0 || row.officials.length === 0))
        .map((row) => [row.unit.code, row.unit.name, told(row, row.leaders), told(row, row.officials)]),
    ];
  }

  return (
    <Page
      title={t('staffingTitle')}
      lead={t('staffingLead')}
      actions={
        <>
          <Button
            disabled={!data}
            onClick={() =>
              void copyText(toClipboard(cells())).then((done) =>
                toast(done ? { text: t('copied') } : { text: t('notCopied'), tone: 'bad' }),
              )
            }
          >
            {t('copyRows')}
          </Button>
          <Button disabled={!data} onClick={() => downloadText(toCsv(cells()), 'phan-cong.csv')}>
            {t('exportCsv')}
          </Button>
        </>
      }
    >
      <PeopleTabs />
      {data ? (
        <>
          <p role="status">
            {lacking === 0
              ? t('staffingFull', { units })
              : t('staffingSummary', {
                  lacking,
                  units,
                  leaders: sum('lackingLeader'),
                  officials: sum('lackingOfficial'),
                })}
          </p>
          <label className={styles.actions}>
            <input type="checkbox" checked={onlyLacking} onChange={(event) => setChosen(event.target.checked)} />
            {t('onlyLacking')}
          </label>
          <StaffingTable
            rows={shownRows(rows, open, onlyLacking)}
            onToggle={(id) => {
              const next = new Set(toggled);
              if (!next.delete(id)) next.add(id);
              setToggled(next);
            }}
          />
        </>
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
