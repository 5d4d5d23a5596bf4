// What every row of the grid can ask for: the filter, the focus, and how to open, close and reload.
import { createContext, use, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { EvidenceFilter, TaskFilter } from '../../generated/types.ts';
import type { Store } from '../../lib/store.ts';
import type { GridRow, NodeKey } from './gridRows.ts';

/** Where the roving focus is: a row (`col` -1) or a cell of it. */
export interface GridFocus {
  key: NodeKey;
  col: number;
}

/** What a cell does on Enter and on F2. Unhandled, Enter opens or closes the row. */
export interface CellHandlers {
  onActivate?: () => void;
  onEdit?: () => void;
}

export interface Grid {
  /**
   * The filter of every task list and every `progress(filter)` in the grid. A mutation that returns progress passes
   * this very object, so that the numbers above move in the cache.
   */
  filter: TaskFilter;
  /** The same with what narrows the evidence; `task` is `filter`. */
  evidenceFilter: EvidenceFilter;
  /** The day, yyyy-MM-dd, with whose end every unit's counts are compared; null for none. */
  compareWith: string | null;
  focus: Store<GridFocus | null>;
  /** Moves the focus, scrolling if needed; `col` -1 is the row itself. */
  focusOn(key: NodeKey, col: number): void;
  /** Opens a closed node and the other way round. */
  toggle(key: NodeKey): void;
  loadMore(parentKey: NodeKey): void;
  /** Fetches the level below a node again. */
  reload(key: NodeKey): void;
  /** The evidence row next to this one under the same task, if there is one in that direction. */
  neighbour(key: NodeKey, by: 1 | -1): NodeKey | null;
  /** The desk's names of this evidence row and of those after it under the same task. */
  fromHere(key: NodeKey): readonly string[];
  /** Says something to those who listen instead of look. */
  announce(text: string): void;
  handlers: Map<string, CellHandlers>;
}

export const GridContext = createContext<Grid | null>(null);
export const RowContext = createContext<{ row: GridRow; index: number } | null>(null);

/** The grid around this row. */
export function useGrid(): Grid {
  const grid = use(GridContext);
  if (!grid) throw new Error('useGrid outside TreeGrid');
  return grid;
}

/** The row around this cell. */
export function useRow(): { row: GridRow; index: number } {
  const row = use(RowContext);
  if (!row) throw new Error('useRow outside a grid row');
  return row;
}

/** Whether the focus is on this row (`col` -1), on this cell, or (`col` undefined) anywhere in the row. */
export function useFocused(key: NodeKey, col?: number): boolean {
  const { focus } = useGrid();
  const read = useCallback(() => {
    const at = focus.get();
    return at?.key === key && (col === undefined || at.col === col);
  }, [focus, key, col]);
  return useSyncExternalStore(focus.subscribe, read);
}

/** 0 while the focus is in this row, else -1: the grid is one stop of the Tab key, its active row's widgets the next. */
export function useWidgetTabIndex(): 0 | -1 {
  const { row } = useRow();
  return useFocused(row.key) ? 0 : -1;
}

/** Tells the grid what Enter and F2 do in a cell. */
export function useCellHandlers(key: NodeKey, col: number, { onActivate, onEdit }: CellHandlers): void {
  const { handlers } = useGrid();
  useEffect(() => {
    if (!onActivate && !onEdit) return;
    const name = cellName(key, col);
    handlers.set(name, { onActivate, onEdit });
    return () => {
      handlers.delete(name);
    };
  }, [handlers, key, col, onActivate, onEdit]);
}

/** Names a row or a cell in the DOM (`data-cell`) and among the handlers. */
export function cellName(key: NodeKey, col: number): string {
  return `${key}:${col}`;
}
