// What one version of a plan changed of another: clauses, then duties.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { Skeleton } from '../../ui/Waiting.tsx';
import { VersionComparisonDocument } from './Changes.generated.ts';
import { ClauseChanges } from './ClauseChanges.tsx';
import { DutyChanges } from './DutyChanges.tsx';
import styles from './VersionComparison.module.css';

/** @param props the plan's code and the numbers of two of its versions */
export function VersionComparison({ code, from, to }: { code: string; from: number; to: number }) {
  const { t } = useTranslation('version');
  const { t: common } = useTranslation('common');
  const { data, error } = useQuery(VersionComparisonDocument, { variables: { code, from, to } });
  if (error) return <p role="alert">{common(`failure.${failureOf(error).reason}`)}</p>;
  if (!data) return <Skeleton width="60%" />;
  const comparison = data.plan?.comparison;
  if (!comparison) return <p role="alert">{t('missing', { number: from })}</p>;
  return (
    <article className={styles.comparison}>
      <h2 className={styles.title}>{t('comparison', { from, to })}</h2>
      <section aria-label={t('clauses')}>
        <h3 className={styles.head}>{t('clauses')}</h3>
        <ClauseChanges changes={comparison.clauses} />
      </section>
      <section aria-label={t('duties')}>
        <h3 className={styles.head}>{t('duties')}</h3>
        <DutyChanges changes={comparison.duties} />
      </section>
    </article>
  );
}
