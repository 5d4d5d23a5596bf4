// The grid itself: its rows from what is open and loaded, virtualised, with one roving focus and the keyboard.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceFilter, TaskFilter } from '../../generated/types.ts';
import { createStore, useStore } from '../../lib/store.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useDesk, useDeskRevision } from '../evidence/EvidenceDesk.tsx';
import { GridContext, RowContext, type CellHandlers, type Grid, type GridFocus } from './gridContext.ts';
import {
  cellCounts,
  gridRows,
  type EvidenceGridRow,
  type GridRow as Row,
  type LevelRequest,
  type NodeKey,
  type UnitRef,
} from './gridRows.ts';
import { createLevels } from './_lib/levels.ts';
import { useKeptScroll } from './_lib/keptScroll.ts';
import { useGridFocus } from './_lib/useGridFocus.ts';
import { useGridKeys } from './_lib/useGridKeys.ts';
import { useSought } from './_lib/useSought.ts';
import { AnyRow } from './_components/AnyRow.tsx';
import { ColumnHeads } from './_components/ColumnHeads.tsx';
import { ThenLoader } from './_components/Then.tsx';
import styles from './TreeGrid.module.css';

const rowHeight = 34;

interface Props {
  root: UnitRef;
  filter: EvidenceFilter & { task: TaskFilter };
  open: ReadonlySet<NodeKey>;
  compareWith?: string | null;
  onToggle: (key: NodeKey, open: boolean) => void;
}

/** One for each unit in focus and filter: another of either starts anew. */
export function TreeGrid({ root, filter, open, compareWith = null, onToggle }: Props) {
  const { t } = useTranslation('progress');
  const client: ApolloClient = useApolloClient();
  const [levels] = useState(() => createLevels(client, filter));
  const [focus] = useState(() => createStore<GridFocus | null>({ key: root.code, col: -1 }));
  const [handlers] = useState(() => new Map<string, CellHandlers>());
  const [spoken, setSpoken] = useState('');
  const loaded = useStore(levels.store);
  const { desk } = useDesk();
  const made = useDeskRevision();
  const { rows, wanted } = useMemo(
    () => gridRows(root, open, loaded, desk),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the desk is one object for ever; `made` tells its states apart
    [root, open, loaded, desk, made],
  );
  const index = useMemo(() => new Map(rows.map((row, at) => [row.key, at])), [rows]);

  const siblings = useRef<readonly Row[]>(rows);
  useLayoutEffect(() => {
    siblings.current = rows;
  });

  useEffect(() => levels.watch(wanted), [levels, wanted]);
  useEffect(() => () => levels.stop(), [levels]);

  const scroller = useRef<HTMLDivElement>(null);
  const focusAt = useStore(focus);
  const focusedIndex = focusAt ? index.get(focusAt.key) : undefined;
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called afresh at every render
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => rows[at]!.key,
    overscan: 12,
    // The focused row stays in the document wherever one scrolls, so that the focus is never lost.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (focusedIndex === undefined || shown.includes(focusedIndex)) return shown;
        return [...shown, focusedIndex].sort((a, b) => a - b);
      },
      [focusedIndex],
    ),
  });
  useKeptScroll(scroller, virtual.getTotalSize());

  const focusOn = useGridFocus({
    focus,
    rows,
    index,
    root: root.code,
    scroller,
    scrollTo: (at) => virtual.scrollToIndex(at, { align: 'auto' }),
  });
  useSought(rows, focusOn);

  const toggle = useCallback((key: NodeKey) => onToggle(key, !open.has(key)), [onToggle, open]);
  const grid = useMemo<Grid>(
    () => ({
      filter: filter.task,
      evidenceFilter: filter,
      compareWith,
      focus,
      focusOn,
      toggle,
      loadMore: levels.loadMore,
      reload: levels.reload,
      neighbour: (key, by) => [...evidenceFrom(siblings.current, key, by)][1]?.key ?? null,
      fromHere: (key) => [...evidenceFrom(siblings.current, key, 1)].map(({ deskRow }) => deskRow),
      announce: setSpoken,
      handlers,
    }),
    [filter, compareWith, focus, focusOn, toggle, levels, handlers],
  );

  const onKeyDown = useGridKeys({ rows, index, focus, focusOn, toggle, handlers, scroller, rowHeight });

  return (
    <GridContext value={grid}>
      {compareWith === null ? null : unitsOf(root, wanted).map((code) => <ThenLoader key={code} code={code} />)}
      <div ref={scroller} className={styles.scroller}>
        <div
          role="treegrid"
          aria-label={t('grid')}
          aria-rowcount={rows.length + 1}
          aria-colcount={Math.max(...Object.values(cellCounts))}
          className={styles.grid}
          onKeyDown={onKeyDown}
        >
          <ColumnHeads />
          <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => (
              <div
                key={item.key}
                role="presentation"
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.slot}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Placed row={rows[item.index]!} index={item.index} />
              </div>
            ))}
          </div>
        </div>
      </div>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
    </GridContext>
  );
}

/** The unit in focus and those whose children are shown. */
const unitsOf = (root: UnitRef, wanted: readonly LevelRequest[]): string[] => [
  ...new Set([root.code, ...wanted.flatMap((level) => (level.load === 'children' ? [level.code] : []))]),
];

/** The evidence rows of the same task from `key` on, in one direction. */
function* evidenceFrom(rows: readonly Row[], key: NodeKey, by: 1 | -1): Generator<EvidenceGridRow> {
  const start = rows.findIndex((row) => row.key === key);
  for (let at = start; ; at += by) {
    const row = rows[at];
    if (row?.kind !== 'evidence' || row.parentKey !== rows[start]?.parentKey) return;
    yield row;
  }
}

function Placed({ row, index }: { row: Row; index: number }) {
  const place = useMemo(() => ({ row, index }), [row, index]);
  return (
    <RowContext value={place}>
      <AnyRow row={row} />
    </RowContext>
  );
}
