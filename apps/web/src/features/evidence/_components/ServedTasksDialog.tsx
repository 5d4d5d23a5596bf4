// Lets one piece of evidence serve several tasks of its unit and period: entered once, shown under each.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import { labelOf } from '../../../lib/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { Skeleton } from '../../../ui/Waiting.tsx';
import { useGrid } from '../../progress/gridContext.ts';
import { lastDayOf } from '../../unit/validity.ts';
import { createEvidenceApi } from '../_lib/evidence-api.ts';
import { ServableTasksDocument, ServedPlaceDocument } from './ServedTasksDialog.generated.ts';
import styles from './ServedTasksDialog.module.css';

interface Props {
  evidence: { id: string; title: string; version: number };
  /** The tasks that it serves now. */
  served: readonly string[];
  onClose: () => void;
}

/** At least one task stays chosen; tasks under review can be neither added nor taken away. */
export function ServedTasksDialog({ evidence, served, onClose }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const client = useApolloClient();
  const { filter } = useGrid();
  const place = useQuery(ServedPlaceDocument, { variables: { id: served[0]! } });
  const task = place.data?.node?.__typename === 'Task' ? place.data.node : null;
  const { data, error } = useQuery(ServableTasksDocument, {
    variables: {
      code: task?.unit.code ?? '',
      asOf: task ? lastDayOf(task.unit) : undefined,
      periods: [task?.period.code ?? ''],
    },
    skip: !task,
    fetchPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<readonly string[]>(served);
  const [busy, setBusy] = useState(false);
  const failure = place.error ?? error;
  const changed = chosen.length !== served.length || chosen.some((id) => !served.includes(id));

  async function save() {
    setBusy(true);
    const answer = await createEvidenceApi(client, filter).update({
      id: evidence.id,
      expectedVersion: evidence.version,
      fields: { taskIds: [...chosen] },
    });
    setBusy(false);
    if (answer.kind === 'saved') {
      toast({ text: t('serves.saved', { count: chosen.length }) });
      return onClose();
    }
    if (answer.kind === 'conflict') toast({ tone: 'bad', text: t('serves.conflict') });
    else if (answer.kind === 'unreachable') toast({ tone: 'bad', text: common(`failure.${answer.reason}`) });
    else toast({ tone: 'bad', text: ('message' in answer && answer.message) || common('failure.server') });
  }

  return (
    <Dialog title={t('serves.title', { title: evidence.title })} onClose={onClose}>
      <p className={styles.hint}>{t('serves.hint')}</p>
      {failure ? (
        <p role="alert">{common(`failure.${failureOf(failure).reason}`)}</p>
      ) : data?.unit ? (
        <ul className={styles.list}>
          {data.unit.tasks.nodes.map(({ id, status, viewerCanEdit, obligation }) => (
            <li key={id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  disabled={!viewerCanEdit}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                  }
                />
                <span className={styles.code}>{obligation.code}</span>
                <span>{labelOf(obligation)}</span>
                {viewerCanEdit ? null : <span className={styles.status}>{common(`status.${status}`)}</span>}
              </label>
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton width="60%" />
      )}
      {chosen.length === 0 ? <p className={styles.bad}>{t('serves.none')}</p> : null}
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" disabled={busy || !changed || chosen.length === 0} onClick={() => void save()}>
          {t('serves.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
