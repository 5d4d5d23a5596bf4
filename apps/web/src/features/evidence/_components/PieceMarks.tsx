// What is to be told of a piece of evidence at the end of its row, and the ways to its discussion, tasks and history.
import { useTranslation } from 'react-i18next';
import { TalkButton } from '../../comments/TalkButton.tsx';
import { matchesEvidence } from '../../filter/matchesEvidence.ts';
import { HistoryButton } from '../../history/HistoryButton.tsx';
import { useGrid, useWidgetTabIndex } from '../../progress/gridContext.ts';
import type { EvidenceGridRow } from '../../progress/gridRows.ts';
import type { EvidenceRow_EvidenceFragment } from '../EvidenceRows.generated.ts';
import { CarriedMark } from './CarriedMark.tsx';
import { SharedMark } from './SharedMark.tsx';
import { StrayMark } from './StrayMark.tsx';

interface Props {
  row: EvidenceGridRow;
  piece: EvidenceRow_EvidenceFragment;
}

/** Only of what the server has. */
export function PieceMarks({ row, piece }: Props) {
  const { t } = useTranslation('history');
  const grid = useGrid();
  const tabIndex = useWidgetTabIndex();
  return (
    <>
      {matchesEvidence(grid.evidenceFilter, piece) ? null : <StrayMark />}
      {piece.carried ? <CarriedMark /> : null}
      <TalkButton id={piece.id} name={piece.title} count={piece.commentCount} tabIndex={tabIndex} />
      <SharedMark evidence={piece} tasks={piece.tasks} editable={piece.viewerCanEdit} here={row.task.id} />
      <HistoryButton
        title={t('ofEvidence')}
        of={{ evidence: piece.id }}
        gridFilter={grid.filter}
        onRestored={() => row.parentKey !== null && grid.reload(row.parentKey)}
        tabIndex={tabIndex}
      />
    </>
  );
}
