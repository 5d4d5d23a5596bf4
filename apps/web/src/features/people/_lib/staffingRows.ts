// Which rows of the assignments are shown: a tree in order, with what is open and what is filtered. Pure.

export interface StaffingUnit {
  depth: number;
  owes: boolean;
  lacking: number;
  leaders: readonly string[];
  officials: readonly string[];
  unit: { id: string };
}

export interface ShownRow<Row extends StaffingUnit> {
  row: Row;
  /** From the first row's. */
  level: number;
  hasChildren: boolean;
  open: boolean;
}

/**
 * @param rows in pre-order: each before those below it
 * @param open the ids of units whose children are shown
 * @param onlyLacking leaves out units that lack nobody, themselves nor below
 */
export function shownRows<Row extends StaffingUnit>(
  rows: readonly Row[],
  open: ReadonlySet<string>,
  onlyLacking: boolean,
): ShownRow<Row>[] {
  const kept = onlyLacking ? rows.filter(({ lacking }, i) => lacking > 0 || i === 0) : rows;
  const top = kept[0]?.depth ?? 0;
  const shown: ShownRow<Row>[] = [];
  let closedAt = Infinity;
  kept.forEach((row, i) => {
    if (row.depth > closedAt) return;
    const hasChildren = (kept[i + 1]?.depth ?? 0) > row.depth;
    const isOpen = open.has(row.unit.id);
    closedAt = hasChildren && !isOpen ? row.depth : Infinity;
    shown.push({ row, level: row.depth - top, hasChildren, open: isOpen });
  });
  return shown;
}
