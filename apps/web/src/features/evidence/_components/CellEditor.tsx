// The editor that a cell mounts while it is being edited. Every keystroke is kept; Enter, Tab and leaving the cell save.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { editText } from '../_lib/cell-text.ts';
import { KINDS, type Field } from '../fields.ts';
import { wanted } from '../_lib/row-state.ts';
import { useDesk, type Editing } from '../EvidenceDesk.tsx';
import styles from './EvidenceCell.module.css';

interface Props {
  row: string;
  field: Field;
  by: Editing['by'];
  label: string;
  /** Names the objection under the row, if there is one. */
  describedBy: string | undefined;
  /** Closes the editor; `to` is where the focus goes: this cell, the next or the one before, or wherever it already is. */
  onClose: (to: 'cell' | 'next' | 'previous' | 'elsewhere') => void;
}

/** Starts with the text that was typed before, if it could not be saved. */
export function CellEditor({ row, field, by, label, describedBy, onClose }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const { desk } = useDesk();
  const [text, setText] = useState(() => {
    const state = desk.row(row);
    return desk.drafts(row)[field]?.text ?? (state ? editText(field, wanted(state)) : '');
  });
  const input = useRef<HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement>(null);
  // Leaving by a key also blurs: only the first way out counts.
  const left = useRef(false);
  const byPointer = useRef(false);

  useEffect(() => {
    const element = input.current;
    element?.focus();
    if (by === 'key' && field !== 'kind') element?.select();
  }, [by, field]);

  function leave(to: 'cell' | 'next' | 'previous' | 'elsewhere', now = text): void {
    if (left.current) return;
    const { ok } = desk.commit(row, field, now);
    // Enter on something that is no value: one stays and mends it.
    if (!ok && to === 'cell') return;
    left.current = true;
    onClose(to);
  }

  function type(next: string): void {
    setText(next);
    desk.type(row, field, next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While Telex composes a syllable every key is the input method's own.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const newLine = field === 'note' && (event.shiftKey || event.altKey);
    if (event.key === 'Enter' && !newLine) leave('cell');
    else if (event.key === 'Tab') leave(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') {
      left.current = true;
      desk.cancel(row, field);
      onClose('cell');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const shared = {
    ref: input,
    value: text,
    className: styles.editor,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': describedBy !== undefined,
    onKeyDown,
    onBlur: () => leave('elsewhere'),
  };
  if (field === 'kind') {
    return (
      <select
        {...shared}
        onPointerDown={() => (byPointer.current = true)}
        onChange={(event) => {
          type(event.target.value);
          // Chosen with the pointer is meant; with the arrow keys one is still looking.
          if (byPointer.current) leave('cell', event.target.value);
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {common(`evidenceKind.${kind}`)}
          </option>
        ))}
      </select>
    );
  }
  if (field === 'note') {
    return <textarea {...shared} rows={3} onChange={(event) => type(event.target.value)} />;
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={field === 'quantity' ? 'decimal' : field === 'link' ? 'url' : undefined}
      placeholder={field === 'happenedOn' ? t('datePlaceholder') : undefined}
      autoComplete="off"
      spellCheck={field === 'title'}
      onChange={(event) => type(event.target.value)}
    />
  );
}
