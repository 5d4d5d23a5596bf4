// How an act on one task ended, said in a notice.
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../apollo/errors.ts';
import { toast } from '../../ui/Toasts.tsx';
import { useReadAgain } from './useReadAgain.ts';

/** An outcome of any mutation that acts on a task. */
export type Ended =
  | { kind: 'done' }
  | { kind: 'refused'; error: { __typename: string; message: string } }
  | { kind: 'failed'; failure: Failure };

interface Words {
  done: string;
  /** Said when somebody else was first. */
  conflict: string;
}

/** @returns says how it ended, and gives true when it is done; a task that was refused otherwise is read anew */
export function useActEnded(): (taskId: string, ended: Ended, words: Words) => boolean {
  const { t } = useTranslation('common');
  const readAgain = useReadAgain();
  return (taskId, ended, words) => {
    if (ended.kind === 'done') toast({ text: words.done });
    else if (ended.kind === 'failed') toast({ tone: 'bad', text: t(`failure.${ended.failure.reason}`) });
    else if (ended.error.__typename === 'ConflictError') {
      // It brought the current task with it: the screen shows that by now.
      toast({ tone: 'bad', text: words.conflict });
    } else {
      toast({ tone: 'bad', text: ended.error.message });
      void readAgain(taskId);
    }
    return ended.kind === 'done';
  };
}
