// Everything about a person, and what an administrator does for them.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Skeleton } from '../../../ui/Waiting.tsx';
import { GrantForm } from './GrantForm.tsx';
import { GrantList } from './GrantList.tsx';
import { HandoverDialog } from './HandoverDialog.tsx';
import { HandoverList } from './HandoverList.tsx';
import { PersonDocument, type PersonQuery } from './PersonDialog.generated.ts';
import styles from './PersonDialog.module.css';
import { PersonNames } from './PersonNames.tsx';
import { SignInPart } from './SignInPart.tsx';

export type Person = Extract<NonNullable<PersonQuery['node']>, { __typename: 'Account' }>;

/** @param props.id the account's */
export function PersonDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const { data, refetch } = useQuery(PersonDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [handingOver, setHandingOver] = useState(false);
  const person = data?.node?.__typename === 'Account' ? data.node : null;
  if (handingOver && person) {
    return (
      <HandoverDialog
        person={person}
        onClose={() => setHandingOver(false)}
        onDone={() => {
          setHandingOver(false);
          void refetch();
        }}
      />
    );
  }
  return (
    <Dialog title={person?.displayName ?? t('title')} onClose={onClose} wide>
      {person ? (
        <>
          <section className={styles.part}>
            <h3>{t('edit')}</h3>
            <PersonNames key={person.version} person={person} />
          </section>
          <section className={styles.part}>
            <h3>{t('grants')}</h3>
            <GrantList grants={person.grants} />
            <GrantForm accountId={person.id} />
          </section>
          <section className={styles.part}>
            <h3>{t('handovers')}</h3>
            <HandoverList person={person} onCancelled={() => void refetch()} />
            <div>
              <Button onClick={() => setHandingOver(true)}>{t('handOver')}</Button>
            </div>
          </section>
          <section className={styles.part}>
            <h3>{t('access')}</h3>
            <p className={styles.soft}>
              {t('lastSignIn')}: {person.lastSignInAt ? formatInstant(person.lastSignInAt) : t('never')}
            </p>
            <SignInPart person={person} />
          </section>
        </>
      ) : (
        <Skeleton width="60%" />
      )}
      <DialogActions>
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
