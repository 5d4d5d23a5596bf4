// One clause: its number and its own text, and in the margin its progress and footnotes. What is below it stands after it.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { numbering, type OutlineEntry } from '../_lib/outline.ts';
import { runsOf } from '../_lib/runs.ts';
import type { ClauseCounts, PlanClause, PlanFootnote } from '../planTypes.ts';
import styles from './ClauseBlock.module.css';
import { ClauseProgress } from './ClauseProgress.tsx';
import { Footnotes } from './Footnotes.tsx';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  entry: OutlineEntry<PlanClause>;
  counts: ClauseCounts | undefined;
  stale: boolean;
  footnotes: readonly PlanFootnote[];
}

/** A link to the clause's path leads here, and takes the focus along. */
export function ClauseBlock({ entry: { clause, depth, heads }, counts, stale, footnotes }: Props) {
  const { t } = useTranslation('plan');
  const number = numbering(clause);
  const lines = useMemo(() => {
    const duties = clause.obligations.map((duty) => ({
      ...duty,
      start: duty.textStart,
      end: duty.textStart + [...duty.text].length,
    }));
    return runsOf(clause.text, duties, clause.mentions);
  }, [clause]);
  const Heading = depth === 0 ? 'h3' : 'h4';
  const counted = counts && counts.expected + counts.notApplicable > 0;

  return (
    <div
      id={clause.path}
      role="group"
      tabIndex={-1}
      data-clause={clause.id}
      aria-label={clause.kind === 'CLOSING' ? t('closing') : clause.path}
      className={cx(styles.clause, depth === 0 && clause.kind === 'PART' && styles.part)}
    >
      <div className={styles.text}>
        {lines.map((runs, at) => {
          const numbered = at === 0 && number !== '';
          const content = (
            <>
              {numbered ? <span className={styles.number}>{number}</span> : null}
              <span className={styles.words}>
                <MarkedText runs={runs} />
              </span>
            </>
          );
          const className = cx(styles.line, styles[`depth${Math.min(depth, 4)}`]);
          return at === 0 && heads ? (
            <Heading key={at} className={className}>
              {content}
            </Heading>
          ) : (
            <div key={at} className={className}>
              {content}
            </div>
          );
        })}
      </div>
      {counted ? (
        <div className={styles.progress}>
          <ClauseProgress clause={clause} counts={counts} stale={stale} />
        </div>
      ) : null}
      {footnotes.length > 0 ? (
        <div className={styles.footnotes}>
          <Footnotes footnotes={footnotes} />
        </div>
      ) : null}
    </div>
  );
}
