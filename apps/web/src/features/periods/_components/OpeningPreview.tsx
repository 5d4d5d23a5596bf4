// What opening would make, kept in step with the form beside it.
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { FigureTable } from '../../../ui/FigureTable.tsx';
import { periodName } from '../../filter/periodName.ts';
import type { OpeningPreviewQuery } from './OpeningPreview.generated.ts';
import styles from './OpeningPreview.module.css';

type Preview = Extract<OpeningPreviewQuery['periodPreview'], { __typename: 'PeriodPreview' }>;

const MOST_NAMES = 12;

/** @param props.preview null until the form is complete */
export function OpeningPreview({ preview, lastDay }: { preview: Preview | null; lastDay: string }) {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  return (
    <section className={styles.preview} aria-label={t('preview.title')} aria-live="polite">
      <h2>{t('preview.title')}</h2>
      {preview === null ? (
        <p className={styles.soft}>{t('preview.waiting')}</p>
      ) : (
        <>
          <p>
            {t('preview.sum', {
              tasks: formatNumber(preview.tasks),
              units: formatNumber(preview.units),
              deadline: common('untilEndOf', { date: formatDate(lastDay) }),
            })}
          </p>
          <FigureTable
            heads={[t('preview.unitsOf'), t('preview.units'), t('preview.tasks')]}
            rows={preview.groups.map(({ level, kind, units, tasks }) => ({
              key: `${level} ${kind}`,
              name: kind === 'GOVERNMENT' ? t(`level.${level}`) : common(`unitKind.${kind}`),
              figures: [units, tasks],
            }))}
          />
          {preview.clashes.length > 0 ? (
            <p className={styles.warn}>
              {t('preview.clash', { names: preview.clashes.map((period) => periodName(period, names)).join(', ') })}
            </p>
          ) : null}
          {preview.withoutTasks.length > 0 ? (
            <p>
              {t('preview.withoutTasks', {
                count: preview.withoutTasks.length,
                names: preview.withoutTasks
                  .slice(0, MOST_NAMES)
                  .map(({ name }) => name)
                  .join(', '),
              })}
              {preview.withoutTasks.length > MOST_NAMES ? '…' : ''}
            </p>
          ) : null}
          {preview.beyondPlan > 0 ? (
            <p className={styles.warn}>
              {t('preview.beyondPlan', { count: preview.beyondPlan, n: formatNumber(preview.beyondPlan) })}
            </p>
          ) : null}
          {preview.carry ? (
            <p>
              {t('preview.carry', {
                evidence: formatNumber(preview.carry.evidence),
                units: formatNumber(preview.carry.units),
                tasks: formatNumber(preview.carry.tasks),
              })}{' '}
              {preview.carry.figures > 0
                ? t('preview.figures', { count: preview.carry.figures, n: formatNumber(preview.carry.figures) })
                : null}
            </p>
          ) : null}
          <p className={styles.soft}>{t('preview.frozen')}</p>
        </>
      )}
    </section>
  );
}
