// A piece of evidence in a row of the grid: as the cache has it, made known to the desk.
import { useFragment } from '@apollo/client/react';
import { useLayoutEffect, useMemo, useReducer } from 'react';
import type { EvidenceGridRow } from '../../progress/gridRows.ts';
import { useDesk } from '../EvidenceDesk.tsx';
import { EvidenceRow_EvidenceFragmentDoc, type EvidenceRow_EvidenceFragment } from '../EvidenceRows.generated.ts';
import { knownOf } from './known.ts';

/** Null for a row that the server doesn't hold. */
export function usePiece({ evidence, deskRow }: EvidenceGridRow): EvidenceRow_EvidenceFragment | null {
  const { desk } = useDesk();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { data, complete } = useFragment({ fragment: EvidenceRow_EvidenceFragmentDoc, from: evidence });
  const piece = complete ? data : null;
  const known = useMemo(() => (piece ? knownOf(piece) : null), [piece]);
  const id = piece?.id;
  useLayoutEffect(() => {
    if (!id || !known) return;
    const isNew = !desk.row(deskRow);
    desk.know(deskRow, id, known);
    // The desk keeps silent about rows that it only gets to know; this one has nothing to show until then.
    if (isNew) redraw();
  }, [desk, deskRow, id, known]);
  return piece;
}
