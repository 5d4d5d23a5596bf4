// Leads the focus to evidence that was left behind on this device, once somebody has asked for it and the grid shows it.
import { useEffect } from 'react';
import { useStore } from '../../../lib/store.ts';
import { useDesk } from '../../evidence/EvidenceDesk.tsx';
import type { Grid } from '../gridContext.ts';
import type { GridRow } from '../gridRows.ts';
import { soughtRow } from './soughtRow.ts';

/** What is asked for stays so until one of the rows answers it. */
export function useSought(rows: readonly GridRow[], focusOn: Grid['focusOn']): void {
  const { desk, sought } = useDesk();
  const asked = useStore(sought);
  useEffect(() => {
    const at = asked && soughtRow(rows, asked, desk.keyOf, desk.drafts(desk.keyOf(asked.row)));
    if (!at) return;
    sought.set(null);
    focusOn(at.key, at.col);
  }, [rows, asked, sought, desk, focusOn]);
}
