// The names of the columns; they stay in sight while the rows move.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import styles from '../TreeGrid.module.css';

const columns = ['name', 'status', 'accepted', 'overdue', 'evidence', 'expected', 'actions'] as const;
const numbers = new Set<string>(['accepted', 'overdue', 'evidence', 'expected', 'actions']);

/** Row 1 of the treegrid. */
export function ColumnHeads() {
  const { t } = useTranslation('progress');
  return (
    <div role="rowgroup" className={styles.heads}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, at) => (
          <span
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            className={cx(styles.head, numbers.has(column) && styles.number)}
          >
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
