// Brings evidence back from an entry of its history, and says how it went.
import { useTranslation } from 'react-i18next';
import type { TaskFilter } from '../../../generated/types.ts';
import { useMutate } from '../../../apollo/mutate.ts';
import { toast } from '../../../ui/Toasts.tsx';
import { countsQuery } from '../../filter/filter.ts';
import { RestoreEvidenceDocument } from '../History.generated.ts';

/**
 * @param filter the grid's, so that its numbers move; null where there is no grid
 * @param onRestored told when it is done
 */
export function useRestore(filter: TaskFilter | null, onRestored: () => void) {
  const { t } = useTranslation('history');
  const { t: common } = useTranslation('common');
  const [send, { busy }] = useMutate(RestoreEvidenceDocument);

  async function restore(entry: string, expectedVersion: number | null) {
    const outcome = await send({
      variables: { input: { entry, expectedVersion }, filter },
      refetchQueries: filter ? ['History', countsQuery] : ['History'],
    });
    if (outcome.kind === 'done') {
      toast({ text: t('restored', { name: outcome.value.evidence.title }) });
      onRestored();
    } else if (outcome.kind === 'failed') {
      toast({ tone: 'bad', text: common(`failure.${outcome.failure.reason}`) });
    } else {
      const conflict = outcome.error.__typename === 'ConflictError';
      toast({ tone: 'bad', text: conflict ? t('changedMeanwhile') : outcome.error.message });
    }
  }

  return [restore, busy] as const;
}
