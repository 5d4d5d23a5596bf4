// What is to be told of a piece of evidence at the end of its row, and the ways to its discussion, tasks and history.
import { useTranslation } from 'react-i18next';
import { TalkButton } from '../../comments/TalkButton.tsx';
import { matchesEvidence } from '../../filter/matchesEvidence.ts';
import { HistoryButton } from '../../history/HistoryButton.tsx';
import { useGrid, useWidgetTabIndex } from '../../progress/gridContext.ts';
import type { EvidenceGridRow } from '../../progress/gridRows.ts';
import type { EvidenceRow_EvidenceFragment } from '../EvidenceRows.generated.ts';
import { CarriedIcon, StrayIcon } from './icons.tsx';
import { Mark } from './Mark.tsx';
import { SharedMark } from './SharedMark.tsx';

interface Props {
  row: EvidenceGridRow;
  piece: EvidenceRow_EvidenceFragment;
}

/** Only of what the server has. */
export function PieceMarks({ row, piece }: Props) {
  const { t } = useTranslation(['evidence', 'history']);
  const grid = useGrid();
  const tabIndex = useWidgetTabIndex();
  return (
    <>
      {/* Somebody has just worked on it: it stays, though the filter would leave it out. */}
      {matchesEvidence(grid.evidenceFilter, piece) ? null : (
        <Mark words={t('stray')}>
          <StrayIcon />
        </Mark>
      )}
      {piece.carried ? (
        <Mark words={t('carried')}>
          <CarriedIcon />
        </Mark>
      ) : null}
      <TalkButton id={piece.id} name={piece.title} count={piece.commentCount} tabIndex={tabIndex} />
      <SharedMark evidence={piece} tasks={piece.tasks} editable={piece.viewerCanEdit} here={row.task.id} />
      <HistoryButton
        title={t('history:ofEvidence')}
        of={{ evidence: piece.id }}
        gridFilter={grid.filter}
        onRestored={() => row.parentKey !== null && grid.reload(row.parentKey)}
        tabIndex={tabIndex}
      />
    </>
  );
}
