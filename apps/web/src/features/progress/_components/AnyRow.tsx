// Which component shows which kind of row.
import { EvidenceHeadRow, EvidenceRow } from '../../evidence/EvidenceRows.tsx';
import type { GridRow } from '../gridRows.ts';
import { EmptyRow, FailedRow, MoreRow, OwnTasksRow, SkeletonRow } from './PartRows.tsx';
import { TaskRow } from './TaskRow.tsx';
import { UnitRow } from './UnitRow.tsx';

/** Any row of the grid. */
export function AnyRow({ row }: { row: GridRow }) {
  switch (row.kind) {
    case 'unit':
      return <UnitRow row={row} />;
    case 'own':
      return <OwnTasksRow row={row} />;
    case 'task':
      return <TaskRow row={row} />;
    case 'evidence-head':
      return <EvidenceHeadRow row={row} />;
    case 'evidence':
      return <EvidenceRow row={row} />;
    case 'more':
      return <MoreRow row={row} />;
    case 'failed':
      return <FailedRow row={row} />;
    case 'empty':
      return <EmptyRow row={row} />;
    case 'skeleton':
      return <SkeletonRow />;
  }
}
