// The list of a row's files: those that are kept, to be downloaded or taken off, and those on their way.
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../../lib/numbers.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import type { Upload } from '../_lib/uploads.ts';
import { useDesk } from '../EvidenceDesk.tsx';
import styles from './FilesCell.module.css';

export interface ShownFile {
  id: string;
  fileName: string;
  size: number;
}

interface Props {
  /** The desk's name of the row. */
  row: string;
  files: readonly ShownFile[];
  sending: readonly Upload[];
  editable: boolean;
}

/** Each file in a line. */
export function FileList({ row, files, sending, editable }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const { desk, uploads } = useDesk();
  if (files.length + sending.length === 0) return <p className={styles.hint}>{t('noFiles')}</p>;
  return (
    <ul className={styles.list}>
      {files.map(({ id, fileName, size }) => (
        <li key={id} className={styles.file}>
          <a className={styles.name} href={`/attachments/${encodeURIComponent(id)}`} download>
            {fileName}
          </a>
          <span className={styles.size}>{formatBytes(size)}</span>
          {editable ? (
            <IconButton
              small
              label={t('removeFile', { name: fileName })}
              onClick={() => desk.files(row, { remove: [id] })}
            >
              ×
            </IconButton>
          ) : null}
        </li>
      ))}
      {sending.map((upload) => (
        <li key={upload.key} className={styles.file}>
          <span className={styles.name}>
            {upload.name}
            {upload.problem ? (
              <span className={styles.bad} role="alert">
                {typeof upload.problem === 'object' ? upload.problem.message : t(`uploadProblem.${upload.problem}`)}
              </span>
            ) : (
              <progress
                max={upload.size || 1}
                value={upload.sent}
                aria-label={t('sendingFile', { name: upload.name })}
              />
            )}
          </span>
          {upload.problem && upload.problem !== 'tooLarge' ? (
            <Button small onClick={() => uploads.retry(row, upload.key)}>
              {common('retry')}
            </Button>
          ) : null}
          <IconButton
            small
            label={t('cancelFile', { name: upload.name })}
            onClick={() => uploads.cancel(row, upload.key)}
          >
            ×
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
