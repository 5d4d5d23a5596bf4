// Whether a person can sign in: a link for their password, and shutting them out or letting them in again.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { copyText } from '../_lib/copyText.ts';
import { CreatePasswordLinkDocument, SetAccountActiveDocument } from './PersonDialog.generated.ts';
import type { Person } from './PersonDialog.tsx';
import styles from './PersonDialog.module.css';

/** The link is shown once, right where it was made. */
export function SignInPart({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [link, setLink] = useState<{ address: string; until: string } | null>(null);
  const [asking, setAsking] = useState(false);
  const [makeLink, making] = useMutate(CreatePasswordLinkDocument);
  const [setActive, setting] = useMutate(SetAccountActiveDocument);
  const fail = (text: string): void => void toast({ text, tone: 'bad' });

  async function createLink() {
    const outcome = await makeLink({ variables: { input: { id: person.id } } });
    if (outcome.kind === 'refused') return fail(outcome.error.message);
    if (outcome.kind === 'failed') return fail(common(`failure.${outcome.failure.reason}`));
    const { secret, expiresAt } = outcome.value;
    // Behind '#': browsers send that to no server, so it stands in nobody's log.
    setLink({ address: `${location.origin}/dat-mat-khau#${secret}`, until: formatInstant(expiresAt) });
  }

  async function activate(active: boolean) {
    const outcome = await setActive({ variables: { input: { id: person.id, active } } });
    setAsking(false);
    if (outcome.kind === 'refused') fail(outcome.error.message);
    if (outcome.kind === 'failed') fail(common(`failure.${outcome.failure.reason}`));
    if (outcome.kind === 'done') setLink(null);
  }

  return (
    <>
      {link ? (
        <>
          <p>{t('linkText', { name: person.displayName, until: link.until })}</p>
          <TextField label={t('linkLabel')} value={link.address} onChange={() => undefined} readOnly />
          <div>
            <Button
              onClick={() =>
                void copyText(link.address).then((done) =>
                  toast(done ? { text: t('copied') } : { text: t('notCopied'), tone: 'bad' }),
                )
              }
            >
              {t('copy')}
            </Button>
          </div>
        </>
      ) : person.passwordLinkExpiresAt ? (
        <p className={styles.soft}>{t('linkOpen', { until: formatInstant(person.passwordLinkExpiresAt) })}</p>
      ) : null}
      {asking ? <p>{t('deactivateText', { name: person.displayName })}</p> : null}
      <div className={styles.row}>
        {asking ? (
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button look="danger" disabled={setting.busy} onClick={() => void activate(false)}>
              {t('deactivate')}
            </Button>
          </>
        ) : person.active ? (
          <>
            <Button disabled={making.busy} onClick={() => void createLink()}>
              {t('link')}
            </Button>
            <Button look="danger" onClick={() => setAsking(true)}>
              {t('deactivate')}
            </Button>
          </>
        ) : (
          <Button disabled={setting.busy} onClick={() => void activate(true)}>
            {t('activate')}
          </Button>
        )}
      </div>
    </>
  );
}
