// Evidence inside the grid: the names of its columns, one row a piece, and the empty row that adds one.
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/dates.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { Skeleton } from '../../ui/Waiting.tsx';
import { GridCell, GridRow } from '../progress/GridRow.tsx';
import type { EvidenceGridRow, EvidenceHeadGridRow, NewEvidenceGridRow } from '../progress/gridRows.ts';
import styles from './EvidenceRows.module.css';
import { EvidenceRow_EvidenceFragmentDoc } from './EvidenceRows.generated.ts';

/** The names of the columns, above a task's evidence. Not focusable. */
export function EvidenceHeadRow(_: { row: EvidenceHeadGridRow }) {
  const { t } = useTranslation('evidence');
  return (
    <GridRow className={styles.head}>
      <span role="columnheader">{t('titleColumn')}</span>
      <span role="columnheader">{t('kind')}</span>
      <span role="columnheader">{t('documentNumber')}</span>
      <span role="columnheader">{t('happenedOn')}</span>
      <span role="columnheader">{t('quantity')}</span>
      <span role="columnheader">{t('files')}</span>
    </GridRow>
  );
}

/** One piece of evidence. */
export function EvidenceRow({ row }: { row: EvidenceGridRow }) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const { data, complete } = useFragment({ fragment: EvidenceRow_EvidenceFragmentDoc, from: row.evidence });
  if (!complete) {
    return (
      <GridRow>
        <Skeleton width="40%" />
      </GridRow>
    );
  }
  return (
    <GridRow className={styles.row}>
      <GridCell col={0}>{data.title || t('untitled')}</GridCell>
      <GridCell col={1}>{common(`evidenceKind.${data.kind}`)}</GridCell>
      <GridCell col={2}>{data.documentNumber}</GridCell>
      <GridCell col={3}>{data.happenedOn ? formatDate(data.happenedOn) : null}</GridCell>
      <GridCell col={4}>{data.quantity == null ? null : formatNumber(data.quantity)}</GridCell>
      <GridCell col={5}>{data.attachments.length || null}</GridCell>
    </GridRow>
  );
}

/** The empty row at the end of a task's evidence; there only for those who may add. */
export function NewEvidenceRow(_: { row: NewEvidenceGridRow }) {
  return null;
}
