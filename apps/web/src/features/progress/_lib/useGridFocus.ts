// The grid's one focus: which cell has it, how it gets there, and where it goes when its row goes away.
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Store } from '../../../lib/store.ts';
import { cellName, type Grid, type GridFocus } from '../gridContext.ts';
import type { GridRow, NodeKey } from '../gridRows.ts';

interface Means {
  focus: Store<GridFocus | null>;
  rows: readonly GridRow[];
  /** Where each row stands. */
  index: ReadonlyMap<NodeKey, number>;
  /** Takes the focus when nothing else is left. */
  root: NodeKey;
  scroller: RefObject<HTMLElement | null>;
  scrollTo: (at: number) => void;
}

/** @returns moves the focus to a cell (-1 is the row itself), as soon as its row is there */
export function useGridFocus({ focus, rows, index, root, scroller, scrollTo }: Means): Grid['focusOn'] {
  /** Where the DOM's focus is still to go. */
  const pending = useRef<GridFocus | null>(null);
  const focusOn = useCallback(
    (key: NodeKey, col: number) => {
      pending.current = { key, col };
      focus.set({ key, col });
    },
    [focus],
  );
  useLayoutEffect(() => {
    const wish = pending.current;
    const at = wish && index.get(wish.key);
    if (!wish || at === undefined || at === null) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-cell="${CSS.escape(cellName(wish.key, wish.col))}"]`,
    );
    scrollTo(at);
    if (!cell) return;
    pending.current = null;
    cell.focus({ preventScroll: true });
  });

  // A row that went away hands the focus to the nearest row above it that is still there.
  const before = useRef<readonly GridRow[]>(rows);
  useEffect(() => {
    const old = before.current;
    before.current = rows;
    const at = focus.get();
    if (!at || index.has(at.key)) return;
    const held = scroller.current?.contains(document.activeElement) || document.activeElement === document.body;
    let gone = old.find((row) => row.key === at.key);
    while (gone && !index.has(gone.key)) {
      const { parentKey } = gone;
      gone = old.find((row) => row.key === parentKey);
    }
    const key = gone?.key ?? root;
    if (held) focusOn(key, -1);
    else focus.set({ key, col: -1 });
  }, [rows, index, focus, focusOn, root, scroller]);
  return focusOn;
}
