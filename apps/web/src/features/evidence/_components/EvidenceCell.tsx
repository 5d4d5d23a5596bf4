// One cell of an evidence row: its value and its state; an editor while it is being edited.
import { useCallback, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { useStore } from '../../../lib/store.ts';
import { GridCell } from '../../progress/GridRow.tsx';
import { useGrid, useWidgetTabIndex } from '../../progress/gridContext.ts';
import type { EvidenceGridRow } from '../../progress/gridRows.ts';
import { displayText } from '../_lib/cell-display.ts';
import type { CellState } from '../_lib/cell-state.ts';
import { editText } from '../_lib/cell-text.ts';
import { FIELDS, type Field, type Values } from '../fields.ts';
import { useDesk } from '../EvidenceDesk.tsx';
import { CellEditor } from './CellEditor.tsx';
import { CellMarkIcon } from './CellMarkIcon.tsx';
import styles from './EvidenceCell.module.css';

interface Props {
  row: EvidenceGridRow;
  field: Field;
  values: Values;
  state: CellState;
  editable: boolean;
  /** What stands in the title of the empty row. */
  prompt?: string;
  /** The id of the row's notices: they say why this cell was refused. */
  noticesId: string;
  onPaste: (event: ClipboardEvent, field: Field) => void;
}

/** Click, Enter and F2 edit; Delete empties; copying takes the value, pasting enters it. */
export function EvidenceCell({ row, field, values, state, editable, prompt, noticesId, onPaste }: Props) {
  const { t } = useTranslation('evidence');
  const grid = useGrid();
  const { desk, editing } = useDesk();
  const open = useStore(editing);
  const isOpen = editable && open?.row === row.key && open.field === field;
  const col = FIELDS.indexOf(field);
  const tabIndex = useWidgetTabIndex();
  const shown = state.typed ?? displayText(field, values[field]);
  const describedBy = state.mark === 'invalid' ? noticesId : undefined;

  const edit = useCallback(() => editing.set({ row: row.key, field, by: 'key' }), [editing, row.key, field]);

  function close(to: 'cell' | 'next' | 'previous' | 'elsewhere'): void {
    editing.set(null);
    if (to === 'cell') grid.focusOn(row.key, col);
    if (to === 'next' || to === 'previous') step(to === 'next' ? 1 : -1);
  }

  /** Tab: the next field of this row, then the first of the row below; after the last row, the files of this one. */
  function step(by: 1 | -1): void {
    const next = FIELDS[col + by];
    if (next) return editing.set({ row: row.key, field: next, by: 'key' });
    const neighbour = grid.neighbour(row.key, by);
    if (neighbour) editing.set({ row: neighbour, field: by === 1 ? FIELDS[0] : FIELDS.at(-1)!, by: 'key' });
    else grid.focusOn(row.key, by === 1 ? FIELDS.length : 0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || !editable || event.nativeEvent.isComposing) return;
    if (event.key !== 'Delete' || field === 'title' || field === 'kind') return;
    event.preventDefault();
    event.stopPropagation();
    desk.commit(row.deskRow, field, '');
  }

  return (
    <GridCell
      col={col}
      data-field={field}
      className={cx(
        styles.cell,
        styles[field],
        editable && styles.editable,
        isOpen && styles.open,
        state.mark !== null && styles[state.mark],
      )}
      aria-readonly={!editable}
      aria-invalid={describedBy !== undefined}
      aria-describedby={describedBy}
      title={!isOpen && shown.length > 12 ? shown : undefined}
      onClick={() => editable && !isOpen && editing.set({ row: row.key, field, by: 'pointer' })}
      onActivate={editable ? edit : undefined}
      onEdit={editable ? edit : undefined}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (isOpen || !window.getSelection()?.isCollapsed) return;
        event.clipboardData.setData('text/plain', field === 'kind' ? shown : editText(field, values));
        event.preventDefault();
      }}
      onPaste={(event) => !isOpen && editable && onPaste(event, field)}
    >
      {isOpen ? (
        <CellEditor
          key={`${row.key} ${field}`}
          row={row.deskRow}
          field={field}
          by={open.by}
          label={t(field === 'title' ? 'titleColumn' : field)}
          describedBy={describedBy}
          onClose={close}
        />
      ) : (
        <>
          <span className={styles.label}>{t(field === 'title' ? 'titleColumn' : field)}: </span>
          <span className={styles.text}>
            {shown || (prompt ? <span className={styles.prompt}>{prompt}</span> : null)}
          </span>
          {field === 'link' && values.link && state.typed === null ? (
            <a
              href={values.link}
              target="_blank"
              rel="noopener noreferrer"
              tabIndex={tabIndex}
              className={styles.openLink}
              aria-label={t('openLink')}
              title={t('openLink')}
              onClick={(event) => event.stopPropagation()}
            >
              ↗
            </a>
          ) : null}
          <CellMarkIcon mark={state.mark} />
        </>
      )}
    </GridCell>
  );
}
