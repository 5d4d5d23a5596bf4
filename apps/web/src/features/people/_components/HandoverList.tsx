// Who handed what to whom, as far as one person is concerned, and the way back while there is one.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatDate, formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { CancelHandoverDocument } from './HandoverList.generated.ts';
import type { Person } from './PersonDialog.tsx';
import styles from './PersonDialog.module.css';

type Handover = Person['handovers'][number];

/** The last made first. @param props.onCancelled roles have changed */
export function HandoverList({ person, onCancelled }: { person: Person; onCancelled: () => void }) {
  const { t } = useTranslation('people');
  const [cancelling, setCancelling] = useState<Handover | null>(null);
  if (person.handovers.length === 0) return null;
  return (
    <>
      <ul>
        {person.handovers.map((handover) => {
          const { id, from, to, startsOn, endsOn, note, madeBy, madeAt, cancelledAt, cancelledBy } = handover;
          const isFrom = from.id === person.id;
          const name = isFrom ? to.displayName : from.displayName;
          const days = { from: formatDate(startsOn), to: endsOn ? formatDate(endsOn) : '' };
          const kind = endsOn ? 'delegation' : 'handover';
          return (
            <li key={id} className={styles.item}>
              <p className={cancelledAt ? styles.past : undefined}>
                {t(`${kind}${isFrom ? 'To' : 'Of'}`, { name, ...days })}{' '}
                {handover.viewerCanCancel ? (
                  <Button small onClick={() => setCancelling(handover)}>
                    {t(endsOn ? 'cancelDelegation' : 'cancelHandover')}
                  </Button>
                ) : null}
              </p>
              <p className={styles.soft}>
                {note ? `${note} · ` : ''}
                {t('by', { name: madeBy, at: formatInstant(madeAt) })}
                {cancelledAt ? ` · ${t('cancelled', { name: cancelledBy, at: formatInstant(cancelledAt) })}` : ''}
              </p>
            </li>
          );
        })}
      </ul>
      {cancelling ? (
        <CancelDialog
          handover={cancelling}
          onClose={() => setCancelling(null)}
          onCancelled={() => {
            setCancelling(null);
            onCancelled();
          }}
        />
      ) : null}
    </>
  );
}

interface CancelProps {
  handover: Handover;
  onClose: () => void;
  onCancelled: () => void;
}

/** Asks once: there is no way to take a cancellation back but to hand over anew. */
function CancelDialog({ handover: { id, endsOn, from, to }, onClose, onCancelled }: CancelProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [cancel, { busy }] = useMutate(CancelHandoverDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const title = t(endsOn ? 'cancelDelegation' : 'cancelHandover');

  async function confirm() {
    const outcome = await cancel({ variables: { input: { id } }, refetchQueries: ['People'] });
    if (outcome.kind === 'done') {
      toast({ text: t('cancelDone') });
      onCancelled();
    } else {
      setProblem(outcome.kind === 'refused' ? outcome.error.message : common(`failure.${outcome.failure.reason}`));
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <p>{t('cancelLead', { from: from.displayName, to: to.displayName })}</p>
      {problem ? <p role="alert">{problem}</p> : null}
      <DialogActions>
        <Button onClick={onClose}>{common('close')}</Button>
        <Button look="danger" disabled={busy} onClick={() => void confirm()}>
          {title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
