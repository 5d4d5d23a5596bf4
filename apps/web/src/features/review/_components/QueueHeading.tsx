// The heading of a group of the queue: a duty or a unit, with a box that chooses all of it.
import { useTranslation } from 'react-i18next';
import { labelOf } from '../../../lib/language.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Grouping } from '../_lib/queue.ts';
import type { QueueItem } from '../_lib/useQueue.ts';
import styles from './QueueList.module.css';

interface Props {
  /** Its tasks, as far as they have been read. */
  group: readonly QueueItem[];
  grouping: Grouping;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], choose: boolean) => void;
  onOnly: () => void;
}

/** The box is half full while some of the group are chosen. */
export function QueueHeading({ group, grouping, chosen, onChoose, onOnly }: Props) {
  const { t } = useTranslation('review');
  const { obligation, unit } = group[0]!;
  const label = labelOf(obligation);
  const name = grouping === 'duty' ? `${obligation.code} ${label}` : unit.name;
  const open = group.filter(({ viewerCanReview }) => viewerCanReview).map(({ id }) => id);
  const marked = open.filter((id) => chosen.has(id)).length;
  return (
    <div className={styles.heading}>
      <input
        type="checkbox"
        checked={open.length > 0 && marked === open.length}
        disabled={open.length === 0}
        ref={(box) => {
          if (box) box.indeterminate = marked > 0 && marked < open.length;
        }}
        aria-label={t('chooseGroup', { name })}
        onChange={() => onChoose(open, marked < open.length)}
      />
      <h2 title={name}>{name}</h2>
      <Button small look="text" aria-label={t('onlyThis', { name })} onClick={onOnly}>
        {t('only')}
      </Button>
    </div>
  );
}
