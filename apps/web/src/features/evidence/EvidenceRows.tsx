// Evidence inside the grid: the names of its columns, and one row a piece, edited in place.
import { useCallback, useId, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../lib/class-names.ts';
import { useStore } from '../../lib/store.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Waiting.tsx';
import { useGrid, useWidgetTabIndex } from '../progress/gridContext.ts';
import { GridCell, GridRow } from '../progress/GridRow.tsx';
import type { EvidenceGridRow, EvidenceHeadGridRow } from '../progress/gridRows.ts';
import { EvidenceCell } from './_components/EvidenceCell.tsx';
import { FilesCell } from './_components/FilesCell.tsx';
import { TrashIcon } from './_components/icons.tsx';
import { PieceMarks } from './_components/PieceMarks.tsx';
import { RowNotices } from './_components/RowNotices.tsx';
import { cellStates } from './_lib/cell-state.ts';
import { FIELDS, type Field } from './fields.ts';
import { pasteCells } from './_lib/paste.ts';
import { wanted, wantedFiles } from './_lib/row-state.ts';
import { titleFromFile } from './_lib/title-from-file.ts';
import { useFileDrop } from './_lib/useFileDrop.ts';
import { usePiece } from './_lib/usePiece.ts';
import { useDesk, useDeskRevision } from './EvidenceDesk.tsx';
import styles from './EvidenceRows.module.css';

/** The names of the columns, above a task's evidence. Not focusable. */
export function EvidenceHeadRow(_: { row: EvidenceHeadGridRow }) {
  const { t } = useTranslation('evidence');
  return (
    <GridRow className={styles.head}>
      {FIELDS.map((field) => (
        <span key={field} role="columnheader" className={cx(field === 'quantity' && styles.number)}>
          {t(field === 'title' ? 'titleColumn' : field)}
        </span>
      ))}
      <span role="columnheader">{t('files')}</span>
    </GridRow>
  );
}

/** One piece of evidence, or the empty row that adds one. */
export function EvidenceRow({ row }: { row: EvidenceGridRow }) {
  const { t } = useTranslation('evidence');
  const { desk, uploads, sentFiles, editing } = useDesk();
  const grid = useGrid();
  useDeskRevision();
  const noticesId = useId();
  const tabIndex = useWidgetTabIndex();
  const open = useStore(editing);
  const piece = usePiece(row);

  const addFiles = useCallback(
    (files: readonly File[]) => {
      const state = desk.row(row.deskRow);
      if (!state || files.length === 0) return;
      // A new row takes its title from its first file, so that dropping alone makes one.
      if (state.id === null && !wanted(state).title) desk.commit(row.deskRow, 'title', titleFromFile(files[0]!.name));
      uploads.add(row.deskRow, files);
    },
    [desk, uploads, row.deskRow],
  );
  const [over, drop] = useFileDrop(addFiles);

  const state = desk.row(row.deskRow);
  if (!state || state.removing !== 'no') {
    return (
      <GridRow className={styles.row}>
        <div role="gridcell">{state ? t('removing') : <Skeleton width="40%" />}</div>
      </GridRow>
    );
  }

  const editable = piece ? piece.viewerCanEdit : true;
  const values = wanted(state);
  const cells = cellStates(state, desk.drafts(row.deskRow), open?.row === row.key ? open.field : null);
  const files = wantedFiles(state).map(
    (file) =>
      piece?.attachments.find((attachment) => attachment.id === file) ??
      sentFiles.get(file) ?? { id: file, fileName: t('file'), size: 0 },
  );
  const isBlank = state.id === null && !values.title && !state.sending;

  function onPaste(event: ClipboardEvent, field: Field): void {
    const pasted = [...event.clipboardData.files];
    event.preventDefault();
    if (pasted.length > 0) return addFiles(pasted);
    const at = { rows: grid.fromHere(row.key), field, taskId: row.task.id };
    pasteCells(desk, at, event.clipboardData.getData('text/plain'));
  }

  return (
    <GridRow
      className={cx(styles.row, over && styles.over, isBlank && styles.blank)}
      aria-label={isBlank ? t('newRow') : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' || event.target !== event.currentTarget || !editable || isBlank) return;
        event.preventDefault();
        desk.remove(row.deskRow);
      }}
      {...(editable ? drop : null)}
    >
      {FIELDS.map((field) => (
        <EvidenceCell
          key={field}
          row={row}
          field={field}
          values={values}
          state={cells[field]}
          editable={editable}
          prompt={isBlank && field === 'title' ? t('newRowPrompt') : undefined}
          noticesId={noticesId}
          onPaste={onPaste}
        />
      ))}
      <FilesCell row={row.deskRow} files={files} editable={editable} onAdd={addFiles} />
      <GridCell col={FIELDS.length + 1} className={styles.last}>
        {piece ? <PieceMarks row={row} piece={piece} /> : null}
        {editable && !isBlank ? (
          <IconButton small tabIndex={tabIndex} label={t('remove')} onClick={() => desk.remove(row.deskRow)}>
            <TrashIcon />
          </IconButton>
        ) : null}
      </GridCell>
      <RowNotices id={noticesId} row={row.deskRow} state={state} cells={cells} />
    </GridRow>
  );
}
