// One row of the treegrid and its cells: roles, roving focus, indentation. What stands in the cells is the rows' own.
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../lib/class-names.ts';
import styles from './GridRow.module.css';
import { cellName, useCellHandlers, useFocused, useGrid, useRow, type CellHandlers } from './gridContext.ts';

interface RowProps extends ComponentProps<'div'> {
  children: ReactNode;
}

/** A row; its place comes from the grid around it. */
export function GridRow({ className, children, ...rest }: RowProps) {
  const { focus } = useGrid();
  const { row, index } = useRow();
  const focused = useFocused(row.key, -1);
  const active = useFocused(row.key);
  return (
    <div
      role="row"
      aria-level={row.level}
      aria-posinset={row.posInSet}
      aria-setsize={row.setSize}
      aria-expanded={row.open}
      aria-rowindex={index + 2}
      tabIndex={focused ? 0 : -1}
      data-cell={cellName(row.key, -1)}
      data-kind={row.kind}
      data-depth={Math.min(row.level, 6)}
      className={cx(styles.row, styles[row.kind], active && styles.active, className)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) focus.set({ key: row.key, col: -1 });
      }}
      {...rest}
    >
      {children}
    </div>
  );
}

interface CellProps extends Omit<ComponentProps<'div'>, keyof CellHandlers>, CellHandlers {
  /** Its place among the row's cells, from 0. */
  col: number;
  children?: ReactNode;
}

/** A cell that takes the roving focus. `onActivate` is Enter, `onEdit` F2. */
export function GridCell({ col, onActivate, onEdit, className, children, ...rest }: CellProps) {
  const { focus } = useGrid();
  const { row } = useRow();
  const focused = useFocused(row.key, col);
  useCellHandlers(row.key, col, { onActivate, onEdit });
  return (
    <div
      role="gridcell"
      aria-colindex={col + 1}
      tabIndex={focused ? 0 : -1}
      data-cell={cellName(row.key, col)}
      className={cx(styles.cell, className)}
      onFocus={() => {
        const at = focus.get();
        if (at?.key !== row.key || at.col !== col) focus.set({ key: row.key, col });
      }}
      {...rest}
    >
      {children}
    </div>
  );
}

/** The little triangle that opens and closes a row; keeps its room when there is nothing to open. */
export function Twisty() {
  const { t } = useTranslation('progress');
  const { toggle } = useGrid();
  const { row } = useRow();
  if (row.open === undefined) return <span className={styles.twisty} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={cx(styles.twisty, row.open && styles.open)}
      aria-label={row.open ? t('closeRow') : t('openRow')}
      onClick={(event) => {
        event.stopPropagation();
        toggle(row.key);
      }}
    >
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M3 1.5 7 5 3 8.5z" fill="currentColor" />
      </svg>
    </button>
  );
}
