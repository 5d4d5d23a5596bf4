// The table of contents; it shows which clause is being read.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { cx } from '../../../lib/class-names.ts';
import { useMedia } from '../../../lib/media.ts';
import { numbering, titleOf, type OutlineEntry } from '../_lib/outline.ts';
import type { PlanClause } from '../planTypes.ts';
import styles from './Contents.module.css';

interface Props {
  outline: readonly OutlineEntry<PlanClause>[];
  /** The id of the clause that is being read. */
  reading: string | null;
}

/** Parts and their clauses; folded on a narrow screen. */
export function Contents({ outline, reading }: Props) {
  const { t } = useTranslation('plan');
  const { search } = useLocation();
  const narrow = useMedia('(width < 1000px)');
  const nav = useRef<HTMLElement>(null);
  const listed = outline.filter(({ clause, listed }) => listed === clause);
  const current = outline.find(({ clause }) => clause.id === reading)?.listed.id;

  // Keeps the place in sight, within the contents only: the page itself must not move.
  useEffect(() => {
    const frame = nav.current;
    const link = frame?.querySelector('[aria-current]');
    if (!frame || !link) return;
    const outer = frame.getBoundingClientRect();
    const inner = link.getBoundingClientRect();
    if (inner.top < outer.top) frame.scrollTop -= outer.top - inner.top;
    else if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom;
  }, [current]);

  const list = (
    <ol className={styles.list}>
      {listed.map(({ clause, depth }) => (
        <li key={clause.id}>
          <Link
            to={{ search, hash: encodeURIComponent(clause.path) }}
            aria-current={clause.id === current ? 'location' : undefined}
            className={cx(styles.link, depth > 0 && styles.inner)}
          >
            <span className={styles.number}>{numbering(clause)}</span>
            <span className={styles.title}>{clause.kind === 'CLOSING' ? t('closing') : titleOf(clause)}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
  return narrow ? (
    <details className={styles.folded}>
      <summary>{t('contents')}</summary>
      <nav aria-label={t('contents')}>{list}</nav>
    </details>
  ) : (
    <nav ref={nav} aria-label={t('contents')} className={styles.beside}>
      <h2 className={styles.head}>{t('contents')}</h2>
      {list}
    </nav>
  );
}
