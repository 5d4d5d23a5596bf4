// The document as it was read, line by line, with the words of every duty and every doubtful place marked.
import { memo, useEffect, useMemo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import type { Clause, Duty, Span, Warning } from '../_lib/draft.ts';
import { blocksOf, byBlock, linesOf, runsOf, type Block, type Line } from '../_lib/runs.ts';
import styles from './DocumentPane.module.css';

interface Props {
  ref: Ref<HTMLDivElement>;
  source: string;
  clauses: readonly Clause[];
  duties: readonly Duty[];
  warnings: readonly Warning[];
  active: string | null;
  /** A doubtful place that is to be seen; a new object brings it into view again. */
  doubt: Span | null;
  onPick: (key: string) => void;
}

/** Lights the words of the active duty and scrolls to them. */
export function DocumentPane({ ref, source, clauses, duties, warnings, active, doubt, onPick }: Props) {
  const { t } = useTranslation('import');
  const blocks = useMemo(() => blocksOf(linesOf(source, clauses)), [source, clauses]);
  const doubts = useMemo(() => byBlock(blocks, warnings), [blocks, warnings]);
  // Blocks whose duties are the same objects as before are not drawn again.
  const text = useMemo(() => {
    const own = byBlock(blocks, duties);
    return blocks.map((block, i) => (
      <BlockOfText key={block.start} block={block} source={source} duties={own[i]!} warnings={doubts[i]!} />
    ));
  }, [blocks, source, duties, doubts]);

  useEffect(() => {
    if (active === null) return;
    return light([...document.querySelectorAll<HTMLElement>(`[data-keys~="${CSS.escape(active)}"]`)], 'nearest');
  }, [active, duties]);

  useEffect(() => {
    if (!doubt) return;
    const found = [...document.querySelectorAll<HTMLElement>('[data-doubt]')].filter(
      (run) => doubt.start <= Number(run.dataset['doubt']) && Number(run.dataset['doubt']) < doubt.end,
    );
    return light(found, 'center');
  }, [doubt]);

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
      {text}
    </div>
  );
}

function light(marks: readonly HTMLElement[], block: ScrollLogicalPosition): () => void {
  for (const mark of marks) mark.dataset['active'] = '';
  marks[0]?.scrollIntoView({ block });
  return () => {
    for (const mark of marks) delete mark.dataset['active'];
  };
}

interface BlockProps {
  block: Block;
  source: string;
  duties: readonly Duty[];
  warnings: readonly Warning[];
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const BlockOfText = memo(
  function BlockOfText({ block, ...rest }: BlockProps) {
    return (
      <div className={styles.block}>
        {block.lines.map((line) => (
          <LineOfText key={line.start} line={line} {...rest} />
        ))}
      </div>
    );
  },
  (a, b) => a.block === b.block && same(a.duties, b.duties) && same(a.warnings, b.warnings),
);

function LineOfText({ line, source, duties, warnings }: Omit<BlockProps, 'block'> & { line: Line }) {
  const { t } = useTranslation('import');
  const stateOf = (key: string) => duties.find((duty) => duty.key === key)!;
  return (
    <p
      data-start={line.start}
      className={cx(styles.line, line.clause?.kind === 'PART' && styles.part)}
      style={line.depth > 0 ? { paddingLeft: `${Math.min(line.depth, 5) * 14}px` } : undefined}
    >
      {runsOf(line, duties, warnings).map(({ start, end, keys, doubts }) => {
        const words = source.slice(start, end);
        const doubtful = doubts.length > 0 && {
          'data-doubt': start,
          title: doubts.map((code) => t(`warning.${code as 'no-type'}`)).join(' '),
        };
        const [first] = keys;
        if (first === undefined) {
          return (
            <span key={start} className={cx(doubtful && styles.doubt)} {...doubtful}>
              {words}
            </span>
          );
        }
        const { state, certainty } = stateOf(first);
        return (
          <mark
            key={start}
            data-keys={keys.join(' ')}
            className={cx(
              styles.mark,
              state === 'ACCEPTED' ? styles.accepted : certainty === 'UNSURE' && styles.unsure,
              doubtful && styles.doubt,
            )}
            {...doubtful}
          >
            {words}
          </mark>
        );
      })}
    </p>
  );
}
