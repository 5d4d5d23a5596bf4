// Whether the window is so narrow that the filter folds into a sheet.
import { useMedia } from '../../../lib/media.ts';

/** True below 720 px. */
export const useNarrow = (): boolean => useMedia('(max-width: 720px)');
