// The statuses of a unit's tasks as one bar; the numbers appear on hover and on focus, and are read aloud with it.
import { useRef, useState } from 'react';
import { HoverCard } from '../../../ui/HoverCard.tsx';
import { useFocused, useRow } from '../gridContext.ts';
import { GridCell } from '../GridRow.tsx';
import { StatusBar, StatusList, type StatusCounts } from '../StatusFigures.tsx';

/** The bar's cell. */
export function ProgressBarCell({ col, counts, className }: { col: number; counts: StatusCounts; className?: string }) {
  const { row } = useRow();
  const cell = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState(false);
  const focused = useFocused(row.key, col);
  const [inside, setInside] = useState(false);

  return (
    <GridCell
      ref={cell}
      col={col}
      className={className}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocusCapture={() => setInside(true)}
      onBlur={() => setInside(false)}
    >
      <StatusBar counts={counts} />
      {hovered || (focused && inside) ? (
        <HoverCard anchor={cell}>
          <StatusList counts={counts} />
        </HoverCard>
      ) : null}
    </GridCell>
  );
}
