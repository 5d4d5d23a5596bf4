// The keyboard of the grid: what a key does from where the focus is.
import type { KeyboardEvent, RefObject } from 'react';
import { cellName, type Grid } from '../gridContext.ts';
import { gridAction } from '../gridKeys.ts';
import type { GridRow, NodeKey } from '../gridRows.ts';

interface Means extends Pick<Grid, 'focus' | 'focusOn' | 'toggle' | 'handlers'> {
  rows: readonly GridRow[];
  index: ReadonlyMap<NodeKey, number>;
  scroller: RefObject<HTMLElement | null>;
  rowHeight: number;
}

/** Keys that belong to a field, a button or a dialog are left to it. */
export function useGridKeys({ rows, index, focus, focusOn, toggle, handlers, scroller, rowHeight }: Means) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const at = focus.get();
    if (event.defaultPrevented || event.nativeEvent.isComposing || !at) return;
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, [contenteditable="true"], dialog, [popover]')) return;
    if (event.key === 'Enter' && target.closest('button, a')) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const action = gridAction(rows, at, event, page);
    if (!action) return;
    event.preventDefault();
    if (action.do === 'focus') focusOn(action.key, action.col);
    else if (action.do === 'toggle') toggle(action.key);
    else {
      const { onActivate, onEdit } = handlers.get(cellName(action.key, action.col)) ?? {};
      if (action.do === 'edit') onEdit?.();
      else if (onActivate) onActivate();
      else if (rows[index.get(action.key) ?? -1]?.open !== undefined) toggle(action.key);
    }
  };
}
