// What stands where something is still to come, or why it didn't come and a way to ask again.
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
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
  const { t } = useTranslation('common');
  if (failure === null) return <Skeleton width={width} />;
  return (
    <div role="alert">
      <p>{failure}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  );
}
