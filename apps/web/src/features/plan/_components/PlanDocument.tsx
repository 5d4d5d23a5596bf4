// The document itself: its head, its clauses with their margins, and the documents that it cites.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '../_lib/outline.ts';
import { runsOf } from '../_lib/runs.ts';
import type { ClauseCounts, PlanClause, PlanText } from '../planTypes.ts';
import { CitedDocumentCard } from './CitedDocumentCard.tsx';
import { ClauseBlock } from './ClauseBlock.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './PlanDocument.module.css';

interface Props {
  plan: PlanText;
  outline: readonly OutlineEntry<PlanClause>[];
  /** By the clause's id; empty until the figures are there. */
  counts: ReadonlyMap<string, ClauseCounts>;
  stale: boolean;
}

/** Nothing of the text is left out or mended. */
export function PlanDocument({ plan, outline, counts, stale }: Props) {
  const { t } = useTranslation('plan');
  const preamble = useMemo(() => runsOf(plan.preamble.join('\n'), [], plan.preambleMentions), [plan]);
  // A footnote stands at the clause that refers to it first.
  const footnotes = useMemo(() => {
    const rest = new Set(plan.footnotes);
    return new Map(
      plan.clauses.map((clause) => {
        const numbers = new Set(clause.mentions.map(({ footnote }) => footnote?.number));
        const here = [...rest].filter(({ number }) => numbers.has(number));
        for (const footnote of here) rest.delete(footnote);
        return [clause.id, here];
      }),
    );
  }, [plan]);

  return (
    <article lang="vi" aria-label={t('document')} className={styles.document}>
      <header className={styles.head}>
        {plan.documentType !== null ? <p className={styles.type}>{plan.documentType}</p> : null}
        <h2 className={styles.title}>{plan.title}</h2>
        <div className={styles.preamble}>
          {preamble.map((runs, at) => (
            <div key={at}>
              <MarkedText runs={runs} />
            </div>
          ))}
        </div>
      </header>
      {outline.map((entry) => (
        <ClauseBlock
          key={entry.clause.id}
          entry={entry}
          counts={counts.get(entry.clause.id)}
          stale={stale}
          footnotes={footnotes.get(entry.clause.id) ?? []}
        />
      ))}
      {plan.citations.length > 0 ? (
        <section className={styles.cited} aria-labelledby="van-ban-vien-dan">
          <h3 id="van-ban-vien-dan" className={styles.citedHead}>
            {t('cited')}
          </h3>
          <ul className={styles.cards}>
            {plan.citations.map((document) => (
              <li key={document.id} className={styles.card}>
                <CitedDocumentCard document={document} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
