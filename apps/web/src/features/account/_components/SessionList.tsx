// Where one is signed in, and the way out of each.
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { deviceOf } from '../_lib/device.ts';
import { EndOtherSessionsDocument, EndSessionDocument, type OwnAccountQuery } from '../AccountPage.generated.ts';
import styles from './SessionList.module.css';

type Session = NonNullable<OwnAccountQuery['viewer']>['sessions'][number];

/** The session that asks comes first, and has no button: the account's menu signs it out. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [end, ending] = useMutate(EndSessionDocument);
  const [endOthers, endingOthers] = useMutate(EndOtherSessionsDocument);
  const busy = ending.busy || endingOthers.busy;

  const nameOf = ({ userAgent }: Session): string => {
    const { browser, system } = deviceOf(userAgent);
    return t('on', { browser: browser ?? t('unknownBrowser'), system: system ?? t('unknownSystem') });
  };

  async function run(work: ReturnType<typeof end> | ReturnType<typeof endOthers>) {
    const outcome = await work;
    if (outcome.kind === 'done') toast({ text: t('ended') });
    else if (outcome.kind === 'refused') toast({ text: outcome.error.message, tone: 'bad' });
    else toast({ text: common(`failure.${outcome.failure.reason}`), tone: 'bad' });
  }

  return (
    <>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.item}>
            <div className={styles.words}>
              <p className={styles.name}>
                {nameOf(session)}
                {session.current ? <span className={styles.here}> · {t('thisOne')}</span> : null}
              </p>
              <p className={styles.facts}>
                {t('lastSeen')} {formatInstant(session.lastSeenAt)} · {t('started')} {formatInstant(session.startedAt)}
                {session.address ? ` · ${t('address')} ${session.address}` : ''}
              </p>
            </div>
            {session.current ? null : (
              <Button
                small
                disabled={busy}
                aria-label={t('endNamed', { device: nameOf(session) })}
                onClick={() => void run(end({ variables: { input: { id: session.id } } }))}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div>
          <Button look="danger" disabled={busy} onClick={() => void run(endOthers({ variables: {} }))}>
            {t('endOthers')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
