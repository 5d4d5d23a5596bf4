// Requests for more time that await an answer: how many, and behind it the list.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatDate, formatInstant, lastGoodDay } from '../../../lib/dates.ts';
import { labelOf } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { periodName } from '../../filter/periodName.ts';
import { DecideExtensionDocument, ExtensionRequestsDocument } from './ExtensionsButton.generated.ts';
import styles from './ExtensionsButton.module.css';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Nothing while nobody asks. */
export function ExtensionsButton() {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  const [open, setOpen] = useState(false);
  const [refusing, setRefusing] = useState<{ id: string; version: number } | null>(null);
  const { data } = useQuery(ExtensionRequestsDocument, { fetchPolicy: 'cache-and-network' });
  const [answer, answering] = useMutate(DecideExtensionDocument);
  const asked = data?.extensions.filter(({ viewerCanDecide }) => viewerCanDecide) ?? [];

  async function decide(
    { id, version }: { id: string; version: number },
    decision: 'GRANT' | 'REFUSE',
    reason?: string,
  ) {
    const outcome = await answer({
      variables: { input: { id, expectedVersion: version, decision, reason } },
      refetchQueries: ['ExtensionRequests', 'ReviewedTask'],
    });
    if (outcome.kind === 'done') {
      toast({ text: t(decision === 'GRANT' ? 'granted' : 'refusedExtension') });
      setRefusing(null);
    } else {
      const text = outcome.kind === 'failed' ? common(`failure.${outcome.failure.reason}`) : outcome.error.message;
      toast({ tone: 'bad', text });
    }
  }

  if (asked.length === 0 && !open) return null;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('extensions', { n: formatNumber(asked.length) })}
      </Button>
      {open ? (
        <Dialog title={t('extensionsTitle')} wide onClose={() => setOpen(false)}>
          {asked.length === 0 ? <p>{t('extensionsNone')}</p> : null}
          <ul className={styles.list}>
            {asked.map((request) => (
              <li key={request.id} className={styles.request}>
                <p>
                  <strong>{request.unit.name}</strong>:{' '}
                  {request.task
                    ? `${request.task.obligation.code} ${labelOf(request.task.obligation)} (${periodName(request.period, names)})`
                    : t('extensionAllTasks', { period: periodName(request.period, names) })}
                </p>
                <p>
                  {t('extensionWanted', { date: formatDate(lastGoodDay(request.dueAt)) })}
                  {request.task ? (
                    <span className={styles.soft}>
                      {' '}
                      · {t('due', { date: formatDate(lastGoodDay(request.task.dueAt)) })}
                    </span>
                  ) : null}
                </p>
                <p className={styles.reason}>{request.reason}</p>
                <p className={styles.soft}>
                  {request.askedBy}, {formatInstant(request.askedAt)}
                </p>
                {request.viewerCanGrant ? null : <p className={styles.soft}>{t('grantTooLate')}</p>}
                <div className={styles.acts}>
                  <Button
                    small
                    look="primary"
                    disabled={answering.busy || !request.viewerCanGrant}
                    onClick={() => void decide(request, 'GRANT')}
                  >
                    {t('grant')}
                  </Button>
                  <Button small disabled={answering.busy} onClick={() => setRefusing(request)}>
                    {t('refuse')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{common('close')}</Button>
          </DialogActions>
        </Dialog>
      ) : null}
      {refusing ? (
        <ReasonDialog
          title={t('refuseTitle')}
          hint={t('refuseHint')}
          act={t('refuse')}
          busy={answering.busy}
          onAct={(reason) => void decide(refusing, 'REFUSE', reason)}
          onClose={() => setRefusing(null)}
        />
      ) : null}
    </>
  );
}
