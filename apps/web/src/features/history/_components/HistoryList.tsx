// Entries of the history, the latest first, and the way to those before them.
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import type { HistoryFilter, TaskFilter } from '../../../generated/types.ts';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Pending } from '../../../ui/Pending.tsx';
import { useHistory } from '../_lib/useHistory.ts';
import { useRestore } from '../_lib/useRestore.ts';
import { HistoryEntry } from './HistoryEntry.tsx';
import styles from './HistoryList.module.css';

interface Props {
  filter: HistoryFilter;
  inLog?: boolean;
  /** The grid's filter, so that its numbers move with what is restored. */
  gridFilter?: TaskFilter | null;
  onRestored?: () => void;
}

/** As many as there are is said above them. */
export function HistoryList({ filter, inLog = false, gridFilter = null, onRestored = () => undefined }: Props) {
  const { t } = useTranslation('history');
  const { t: common } = useTranslation('common');
  const { history, error, stale, refetch, more, loadingMore } = useHistory(filter);
  const [restore, busy] = useRestore(gridFilter, onRestored);
  if (error || !history) {
    return (
      <div className={styles.notice}>
        <Pending failure={error ? common(`failure.${failureOf(error).reason}`) : null} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <div className={cx(styles.box, stale && styles.stale)} aria-busy={stale}>
      <p className={styles.count} role="status">
        {history.totalCount === 0
          ? t(inLog ? 'noneMatches' : 'none')
          : t('count', { count: history.totalCount, n: formatNumber(history.totalCount) })}
      </p>
      {history.nodes.length > 0 ? (
        <ol className={styles.list}>
          {history.nodes.map((entry) => (
            <HistoryEntry
              key={entry.id}
              entry={entry}
              inLog={inLog}
              busy={busy}
              onRestore={(id, version) => void restore(id, version)}
            />
          ))}
        </ol>
      ) : null}
      {history.pageInfo.hasNextPage ? (
        <Button disabled={loadingMore} className={styles.more} onClick={() => void more()}>
          {loadingMore ? common('loading') : t('more')}
        </Button>
      ) : null}
    </div>
  );
}
