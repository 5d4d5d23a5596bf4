// The history of one task or one piece of evidence, in a dialog over the grid.
import { useTranslation } from 'react-i18next';
import type { TaskFilter } from '../../generated/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { HistoryList } from './_components/HistoryList.tsx';

interface Props {
  title: string;
  /** The one or the other. */
  of: { task: string } | { evidence: string };
  gridFilter: TaskFilter;
  onRestored: () => void;
  onClose: () => void;
}

/** Open for as long as it is rendered. */
export function HistoryDialog({ title, of, gridFilter, onRestored, onClose }: Props) {
  const { t: common } = useTranslation('common');
  return (
    <Dialog title={title} wide onClose={onClose}>
      <HistoryList filter={of} gridFilter={gridFilter} onRestored={onRestored} />
      <DialogActions>
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
