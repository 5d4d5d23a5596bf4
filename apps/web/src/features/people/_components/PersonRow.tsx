// A person in the list: name, roles in force, whether they can sign in.
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { useGrantWords } from '../_lib/useGrantWords.ts';
import type { PeopleQuery } from '../PeoplePage.generated.ts';
import styles from '../people.module.css';
import { PersonRow_AccountFragmentDoc } from './PersonRow.generated.ts';

type Person = PeopleQuery['accounts']['nodes'][number];

/** @param props.onOpen is told the id when the name is pressed */
export function PersonRow({ from, onOpen }: { from: Person; onOpen: (id: string) => void }) {
  const { t } = useTranslation('people');
  const words = useGrantWords();
  const { data, complete } = useFragment({
    fragment: PersonRow_AccountFragmentDoc,
    from,
    fragmentName: 'PersonRow_account',
  });
  if (!complete) return null;
  const grants = data.grants.filter(({ state }) => state !== 'PAST');
  return (
    <tr>
      <td>
        <Button look="text" onClick={() => onOpen(data.id)}>
          {data.displayName}
        </Button>
      </td>
      <td data-label={t('username')}>{data.username}</td>
      <td>
        {grants.length === 0 ? <span className={styles.soft}>{t('noGrants')}</span> : null}
        {grants.map((grant) => (
          <p key={grant.id}>
            {words.grant(grant)}
            {grant.endsOn || grant.state === 'COMING' ? (
              <span className={styles.soft}> ({words.days(grant)})</span>
            ) : null}
            {grant.delegatedFrom ? (
              <span className={styles.soft}> {t('delegated', { name: grant.delegatedFrom })}</span>
            ) : null}
          </p>
        ))}
      </td>
      <td data-label={t('lastSignIn')} className={styles.short}>
        {data.lastSignInAt ? formatInstant(data.lastSignInAt) : <span className={styles.soft}>{t('never')}</span>}
      </td>
      <td data-label={t('state')} className={styles.short}>
        {data.active ? (
          data.hasPassword ? (
            t('active')
          ) : (
            <span className={styles.soft}>{t('noPassword')}</span>
          )
        ) : (
          <span className={styles.bad}>{t('inactive')}</span>
        )}
      </td>
    </tr>
  );
}
