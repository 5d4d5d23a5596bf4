// The box that chooses every task of the filter, those that have not been read yet included.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import { toast } from '../../../ui/Toasts.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import type { Queue, QueueItem } from '../_lib/useQueue.ts';

interface Props {
  queue: Queue;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], choose: boolean) => void;
}

const openOf = (tasks: readonly QueueItem[]): string[] =>
  tasks.filter(({ viewerCanReview }) => viewerCanReview).map(({ id }) => id);

/** Half full while some are chosen; a ring turns in its place while the rest is read. */
export function ChooseAll({ queue, chosen, onChoose }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const [reading, setReading] = useState(false);
  const open = openOf(queue.tasks);
  const marked = open.filter((id) => chosen.has(id)).length;
  const all = !queue.hasMore && open.length > 0 && marked === open.length;

  async function chooseAll() {
    setReading(true);
    try {
      onChoose(openOf(await queue.loadAll()), true);
    } catch (error) {
      toast({ tone: 'bad', text: common(`failure.${failureOf(error).reason}`) });
    } finally {
      setReading(false);
    }
  }

  if (reading) return <Spinner />;
  return (
    <input
      type="checkbox"
      checked={all}
      disabled={open.length === 0}
      ref={(box) => {
        if (box) box.indeterminate = marked > 0 && !all;
      }}
      title={t('chooseAll')}
      aria-label={t('chooseAll')}
      onChange={() => (all ? onChoose(open, false) : void chooseAll())}
    />
  );
}
