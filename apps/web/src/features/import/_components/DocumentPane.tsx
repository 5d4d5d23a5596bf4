// The document as it was read, line by line, with the words of every duty marked.
import { memo, useEffect, useMemo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import type { Clause, Duty } from '../_lib/draft.ts';
import { linesOf, runsOf, type Line } from '../_lib/runs.ts';
import styles from './DocumentPane.module.css';

interface Props {
  ref: Ref<HTMLDivElement>;
  source: string;
  clauses: readonly Clause[];
  duties: readonly Duty[];
  active: string | null;
  onPick: (key: string) => void;
}

/** Lights the words of the active duty and scrolls to them. */
export function DocumentPane({ ref, source, clauses, duties, active, onPick }: Props) {
  const { t } = useTranslation('import');
  const lines = useMemo(() => linesOf(source, clauses), [source, clauses]);
  // Lines whose duties are the same objects as before are not drawn again.
  const perLine = useMemo(() => dutiesByLine(lines, duties), [lines, duties]);

  useEffect(() => {
    if (active === null) return;
    const marks = [...document.querySelectorAll<HTMLElement>(`[data-keys~="${CSS.escape(active)}"]`)];
    for (const mark of marks) mark.dataset['active'] = '';
    marks[0]?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const mark of marks) delete mark.dataset['active'];
    };
  }, [active, duties]);

  return (
    <div
      ref={ref}
      className={styles.document}
      role="document"
      aria-label={t('pane.document')}
      tabIndex={0}
      onClick={(event) => {
        if (!window.getSelection()?.isCollapsed) return;
        const keys = (event.target as HTMLElement).closest<HTMLElement>('[data-keys]')?.dataset['keys']?.split(' ');
        if (keys?.[0]) onPick(keys[0]);
      }}
    >
      {lines.map((line, i) => (
        <LineOfText key={line.start} line={line} text={source.slice(line.start, line.end)} duties={perLine[i]!} />
      ))}
    </div>
  );
}

const NONE: readonly Duty[] = [];

function dutiesByLine(lines: readonly Line[], duties: readonly Duty[]): (readonly Duty[])[] {
  return lines.map(({ start, end }) => {
    const own = duties.filter(({ span }) => span.start < end && span.end > start);
    return own.length > 0 ? own : NONE;
  });
}

const LineOfText = memo(
  function LineOfText({ line, text, duties }: { line: Line; text: string; duties: readonly Duty[] }) {
    const stateOf = (key: string) => duties.find((duty) => duty.key === key)!;
    return (
      <p
        data-start={line.start}
        className={cx(styles.line, line.clause?.kind === 'PART' && styles.part)}
        style={line.depth > 0 ? { paddingLeft: `${Math.min(line.depth, 5) * 14}px` } : undefined}
      >
        {runsOf(line, duties).map((run) => {
          const words = text.slice(run.start - line.start, run.end - line.start);
          const [first] = run.keys;
          if (first === undefined) return <span key={run.start}>{words}</span>;
          const { state, certainty } = stateOf(first);
          return (
            <mark
              key={run.start}
              data-keys={run.keys.join(' ')}
              className={cx(
                styles.mark,
                state === 'ACCEPTED' ? styles.accepted : certainty === 'UNSURE' && styles.unsure,
              )}
            >
              {words}
            </mark>
          );
        })}
      </p>
    );
  },
  (a, b) =>
    a.line === b.line && a.duties.length === b.duties.length && a.duties.every((duty, i) => duty === b.duties[i]),
);
