// The Người dùng page: who can sign in, what they may do where, and an administrator's work on them.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { failureOf } from '../../apollo/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { Pending } from '../../ui/Pending.tsx';
import { useViewer } from '../session/viewer.ts';
import { AddPersonDialog } from './_components/AddPersonDialog.tsx';
import { PeopleFilterBar } from './_components/PeopleFilterBar.tsx';
import { PersonDialog } from './_components/PersonDialog.tsx';
import { PersonRow } from './_components/PersonRow.tsx';
import { filterFromUrl, filterToUrl, toAccountFilter, type PeopleFilter } from './_lib/peopleFilter.ts';
import { Page } from '../../ui/Page.tsx';
import styles from './people.module.css';
import { PeopleDocument } from './PeoplePage.generated.ts';
import { PeopleTabs } from './PeopleTabs.tsx';

/** Filters stand in the address; a person opens over the list. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { viewerCanManageAccounts: may } = useViewer();
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterFromUrl(params), [params]);
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(PeopleDocument, {
    variables: { filter: toAccountFilter(filter) },
    fetchPolicy: 'cache-and-network',
    skip: !may,
  });
  const setFilter = useCallback((next: PeopleFilter) => setParams(filterToUrl(next), { replace: true }), [setParams]);
  if (!may)
    return (
      <Page title={t('title')}>
        <p>{t('notAllowed')}</p>
      </Page>
    );
  const list = data?.accounts;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link to="/nguoi-dung/nhap">{t('import')}</Link>
          <Button look="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </>
      }
    >
      <PeopleTabs />
      <PeopleFilterBar filter={filter} onChange={setFilter} />
      {list ? (
        <>
          <p role="status" className={styles.soft}>
            {list.totalCount === 0 ? t('none') : t('count', { count: list.totalCount })}
          </p>
          {list.nodes.length > 0 ? (
            <div className={styles.frame}>
              <table className={`${styles.table} ${styles.cards}`}>
                <thead>
                  <tr>
                    <th scope="col">{t('name')}</th>
                    <th scope="col">{t('username')}</th>
                    <th scope="col">{t('grants')}</th>
                    <th scope="col">{t('lastSignIn')}</th>
                    <th scope="col">{t('state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.nodes.map((person) => (
                    <PersonRow key={person.id} from={person} onOpen={setOpened} />
                  ))}
                </tbody>
              </table>
            </div>
          ) : null}
          {list.pageInfo.hasNextPage ? (
            <div>
              <Button onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}>
                {common('loadMore')}
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      )}
      {adding ? (
        <AddPersonDialog
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            setOpened(id);
          }}
        />
      ) : null}
      {opened ? <PersonDialog key={opened} id={opened} onClose={() => setOpened(null)} /> : null}
    </Page>
  );
}
