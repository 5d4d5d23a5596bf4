// How an act on a period ended, said where the person looks: what was done in a notice, what was refused in the dialog.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../apollo/mutate.ts';
import { toast } from '../../../ui/Toasts.tsx';

interface Problem {
  message: string;
  /** The field of the input that it names. */
  field: string | null;
}

/** The last problem, and what takes an outcome: true when it is done. */
export function useOutcome(): [Problem | null, <T>(outcome: Outcome<T>, done: string) => boolean] {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const [problem, setProblem] = useState<Problem | null>(null);

  function settle<T>(outcome: Outcome<T>, done: string): boolean {
    if (outcome.kind === 'done') {
      toast({ text: done });
      setProblem(null);
      return true;
    }
    if (outcome.kind === 'failed') {
      setProblem({ message: common(`failure.${outcome.failure.reason}`), field: null });
      return false;
    }
    const error = outcome.error as unknown as { __typename: string; message: string; path?: string[] };
    const message = error.__typename === 'ConflictError' ? t('conflict') : error.message;
    setProblem({ message, field: error.path?.[0] ?? null });
    return false;
  }
  return [problem, settle];
}
