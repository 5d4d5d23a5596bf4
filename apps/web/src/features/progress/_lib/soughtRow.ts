// Where the focus goes for evidence that was left behind on this device. Pure.
import { FIELDS, type Field } from '../../evidence/fields.ts';
import type { Sought } from '../../evidence/EvidenceDesk.tsx';
import type { GridFocus } from '../gridContext.ts';
import { taskKey, type GridRow } from '../gridRows.ts';

/**
 * @param keyOf the desk's name of a row
 * @param unsaved the cells of that row that hold unsaved text
 * @returns the first unsaved cell of the row; the task itself where its evidence is shown without the row (the filter
 * leaves it out, or it stands on a later page); null while that isn't known
 */
export function soughtRow(
  rows: readonly GridRow[],
  { row, task }: Sought,
  keyOf: (id: string) => string,
  unsaved: Partial<Record<Field, unknown>>,
): GridFocus | null {
  const below = rows.filter((other) => other.parentKey === taskKey(task) && other.kind !== 'skeleton');
  const found = below.find((other) => other.kind === 'evidence' && other.deskRow === keyOf(row));
  if (found)
    return {
      key: found.key,
      col: Math.max(
        0,
        FIELDS.findIndex((field) => unsaved[field] !== undefined),
      ),
    };
  return below.length > 0 ? { key: taskKey(task), col: -1 } : null;
}
