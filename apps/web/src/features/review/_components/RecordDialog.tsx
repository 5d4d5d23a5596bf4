// A task's record in a dialog, for all who may read the task.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { TaskRecordDocument } from './Record.generated.ts';
import { Record } from './Record.tsx';

interface Props {
  id: string;
  code: string;
  onClose: () => void;
}

/** Always read anew: others act too. */
export function RecordDialog({ id, code, onClose }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { data, error } = useQuery(TaskRecordDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const task = data?.node?.__typename === 'Task' ? data.node : null;
  return (
    <Dialog title={t('recordTitle', { code })} wide onClose={onClose}>
      {task ? <Record task={task} /> : error ? <p>{common(`failure.${failureOf(error).reason}`)}</p> : <Spinner />}
      <DialogActions>
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
