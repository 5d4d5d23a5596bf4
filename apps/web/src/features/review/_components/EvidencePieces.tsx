// The evidence of a task as it is read: every field that says something, and the files, which open in place.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { formatBytes, formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileView } from './FileView.tsx';
import type { EvidencePiece_EvidenceFragment } from './TaskPane.generated.ts';
import styles from './EvidencePieces.module.css';

/** One file is open at a time. */
export function EvidencePieces({ pieces }: { pieces: readonly EvidencePiece_EvidenceFragment[] }) {
  const { t } = useTranslation('review');
  const { t: evidence } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const [open, setOpen] = useState<string | null>(null);
  if (pieces.length === 0) return <p className={styles.soft}>{t('noEvidence')}</p>;
  return (
    <ul className={styles.pieces}>
      {pieces.map((piece) => (
        <li key={piece.id} className={styles.piece}>
          <p className={styles.title}>{piece.title}</p>
          <p className={styles.soft}>
            {[
              common(`evidenceKind.${piece.kind}`),
              piece.documentNumber,
              piece.happenedOn && formatDate(piece.happenedOn),
              piece.quantity !== null && `${evidence('quantity')}: ${formatNumber(piece.quantity)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {piece.note ? <p className={styles.note}>{piece.note}</p> : null}
          {piece.link ? (
            <a href={piece.link} target="_blank" rel="noreferrer noopener" className={styles.link}>
              {piece.link}
            </a>
          ) : null}
          {piece.attachments.map((file) => (
            <div key={file.id} className={styles.file}>
              <Button small aria-expanded={open === file.id} onClick={() => setOpen(open === file.id ? null : file.id)}>
                {file.fileName} <span className={styles.soft}>({formatBytes(file.size)})</span>
              </Button>
              {open === file.id ? <FileView file={file} onClose={() => setOpen(null)} /> : null}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
