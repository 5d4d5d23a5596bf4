// The files of a piece of evidence: how many there are, and behind it the list, what is being sent, and adding more.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../lib/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useWidgetTabIndex } from '../../progress/gridContext.ts';
import { GridCell } from '../../progress/GridRow.tsx';
import { FIELDS } from '../fields.ts';
import { useDesk } from '../EvidenceDesk.tsx';
import { ClipIcon } from './icons.tsx';
import { FileList, type ShownFile } from './FileList.tsx';
import styles from './FilesCell.module.css';

interface Props {
  /** The desk's name of the row. */
  row: string;
  files: readonly ShownFile[];
  editable: boolean;
  onAdd: (files: readonly File[]) => void;
}

/** Enter opens the list. */
export function FilesCell({ row, files, editable, onAdd }: Props) {
  const { t } = useTranslation('evidence');
  const { uploads } = useDesk();
  const sending = useStore(uploads.store).get(row) ?? [];
  const tabIndex = useWidgetTabIndex();
  const cell = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const failed = sending.some(({ problem }) => problem !== null);
  const share = Math.floor(
    (100 * sending.reduce((sum, { sent }) => sum + sent, 0)) / Math.max(1, sending.reduce((sum, { size }) => sum + size, 0)), // prettier-ignore
  );
  const open = () => cell.current?.querySelector('button')?.click();

  if (!editable && files.length === 0) return <GridCell col={FIELDS.length} className={styles.cell} />;
  return (
    <GridCell ref={cell} col={FIELDS.length} className={styles.cell} onActivate={open} onEdit={open}>
      <Popover
        look="quiet"
        small
        tabIndex={tabIndex}
        className={styles.trigger}
        panelLabel={t('files')}
        aria-label={t('filesOpen', { count: files.length })}
        trigger={
          <>
            <ClipIcon />
            {failed ? (
              <span className={styles.bad}>{t('fileFailedShort')}</span>
            ) : sending.length > 0 ? (
              <span className={styles.share}>{share}%</span>
            ) : (
              <span className={styles.share}>{files.length > 0 ? files.length : '+'}</span>
            )}
          </>
        }
      >
        {() => (
          <div className={styles.panel}>
            <FileList row={row} files={files} sending={sending} editable={editable} />
            {editable ? (
              <>
                <Button onClick={() => picker.current?.click()}>{t('addFiles')}</Button>
                <p className={styles.hint}>{t('filesHint')}</p>
                <input
                  ref={picker}
                  type="file"
                  multiple
                  hidden
                  aria-label={t('addFiles')}
                  onChange={(event) => {
                    onAdd([...(event.target.files ?? [])]);
                    event.target.value = '';
                  }}
                />
              </>
            ) : null}
          </div>
        )}
      </Popover>
    </GridCell>
  );
}
