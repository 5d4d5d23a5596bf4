// What stands where something is still to come, or why it didn't come and a way to ask again.
import { Failed } from './Failed.tsx';
import { Skeleton } from './Waiting.tsx';

interface Props {
  /** Why it didn't come, in words; null while it may still. */
  failure: string | null;
  onRetry: () => void;
  /** How wide the text will be, about. */
  width?: string;
}

/** A grey bar while loading; after a failure an alert with a button. */
export function Pending({ failure, onRetry, width = '60%' }: Props) {
  return failure === null ? <Skeleton width={width} /> : <Failed failure={failure} onRetry={onRetry} />;
}
