// The treegrid's keyboard, as the ARIA pattern has it: where a key leads from where the focus is. Pure.
import type { GridFocus } from './gridContext.ts';
import { cellCounts, isPassive, type GridRow, type NodeKey } from './gridRows.ts';

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
}

export type GridAction =
  | { do: 'focus'; key: NodeKey; col: number }
  | { do: 'toggle'; key: NodeKey; open: boolean }
  /** Enter: what the cell does, else open or close. */
  | { do: 'activate'; key: NodeKey; col: number }
  /** F2. */
  | { do: 'edit'; key: NodeKey; col: number };

/** The row that can be focused nearest to `from` in the direction of `step`, or nothing. */
function rowFrom(rows: readonly GridRow[], from: number, step: 1 | -1): GridRow | undefined {
  let at = from;
  while (at >= 0 && at < rows.length && isPassive(rows[at]!)) at += step;
  return rows[at];
}

function onRow(row: GridRow | undefined, col: number): GridAction | null {
  return row ? { do: 'focus', key: row.key, col: Math.min(col, cellCounts[row.kind] - 1) } : null;
}

/**
 * What a key does, or null when it is not the grid's.
 * @param page how many rows PageUp and PageDown move by
 */
export function gridAction(
  rows: readonly GridRow[],
  focus: GridFocus,
  press: KeyPress,
  page: number,
): GridAction | null {
  const at = rows.findIndex((row) => row.key === focus.key);
  const row = rows[at];
  if (!row) return null;
  const { col } = focus;
  const cells = cellCounts[row.kind];
  const top = () => onRow(rowFrom(rows, 0, 1), col);
  const bottom = () => onRow(rowFrom(rows, rows.length - 1, -1), col);

  if (press.ctrlKey) {
    if (press.key === 'Home') return top();
    if (press.key === 'End') return bottom();
    return null;
  }
  switch (press.key) {
    case 'ArrowDown':
      return onRow(rowFrom(rows, at + 1, 1), col);
    case 'ArrowUp':
      return onRow(rowFrom(rows, at - 1, -1), col);
    case 'PageDown':
      return onRow(rowFrom(rows, Math.min(rows.length - 1, at + page), -1), col);
    case 'PageUp':
      return onRow(rowFrom(rows, Math.max(0, at - page), 1), col);
    case 'ArrowRight':
      if (col === -1 && row.open === false) return { do: 'toggle', key: row.key, open: true };
      return col + 1 < cells ? { do: 'focus', key: row.key, col: col + 1 } : null;
    case 'ArrowLeft':
      if (col >= 0) return { do: 'focus', key: row.key, col: col - 1 };
      if (row.open) return { do: 'toggle', key: row.key, open: false };
      return row.parentKey === null ? null : { do: 'focus', key: row.parentKey, col: -1 };
    case 'Home':
      return col === -1 ? top() : { do: 'focus', key: row.key, col: 0 };
    case 'End':
      return col === -1 ? bottom() : { do: 'focus', key: row.key, col: cells - 1 };
    case 'Enter':
      return { do: 'activate', key: row.key, col };
    case 'F2':
      return { do: 'edit', key: row.key, col: Math.max(0, col) };
    default:
      return null;
  }
}
