// Why an export could not be started, in words.
import { useTranslation } from 'react-i18next';
import type { StartProblem } from '../_lib/useExports.ts';

/** The server's own reason, or why it was not reached; null when nothing is wrong. */
export function useProblemWords(problem: StartProblem | null): string | null {
  const { t } = useTranslation('common');
  if (!problem) return null;
  return 'message' in problem ? problem.message : t(`failure.${problem.failure.reason}`);
}
