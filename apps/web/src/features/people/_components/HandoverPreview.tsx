// What passes to a successor, before it does.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { HandOverInput } from '../../../generated/types.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Skeleton } from '../../../ui/Waiting.tsx';
import { useGrantWords } from '../_lib/useGrantWords.ts';
import { HandoverPreviewDocument } from './HandoverDialog.generated.ts';
import styles from './PersonDialog.module.css';

/** Roles with their days, then the work that goes with them. */
export function HandoverPreview({ input }: { input: HandOverInput }) {
  const { t } = useTranslation('people');
  const words = useGrantWords();
  const { data } = useQuery(HandoverPreviewDocument, { variables: { input }, fetchPolicy: 'network-only' });
  const preview = data?.handoverPreview;
  if (!preview) return <Skeleton width="60%" />;
  return (
    <section className={styles.part} aria-label={t('passes')}>
      <h3>{t('passes')}</h3>
      {preview.problem ? <p role="alert">{preview.problem}</p> : null}
      <ul>
        {preview.grants.map((grant) => (
          <li key={`${grant.role} ${grant.unit.id} ${grant.startsOn}`}>
            {words.grant(grant)}, {words.days(grant)}
            {grant.held ? <span className={styles.soft}> ({t('held')})</span> : null}
          </li>
        ))}
      </ul>
      <ul>
        {preview.parts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              {t(`part.${kind}`)}: <strong>{formatNumber(count)}</strong>
            </li>
          ))}
      </ul>
    </section>
  );
}
