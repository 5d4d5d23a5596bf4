// The difference of two texts: what was deleted is struck, what was inserted underlined; said in words to who only hears.
import { useTranslation } from 'react-i18next';
import type { WordRunKind } from '../../generated/types.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './WordRuns.module.css';

interface Props {
  runs: readonly { kind: WordRunKind; text: string }[];
}

/** Runs that are all of one kind are a text of its own: nothing to tell apart. */
export function WordRuns({ runs }: Props) {
  const { t } = useTranslation('version');
  const single = runs.length === 1;
  return (
    <span lang="vi" className={styles.runs}>
      {runs.map(({ kind, text }, at) => {
        if (kind === 'SAME') return <span key={at}>{text}</span>;
        const Tag = kind === 'DELETED' ? 'del' : 'ins';
        return (
          <Tag key={at} className={single ? styles.single : kind === 'DELETED' ? styles.deleted : styles.inserted}>
            {single ? null : <VisuallyHidden>[{t(kind === 'DELETED' ? 'deleted' : 'inserted')}] </VisuallyHidden>}
            {text}
          </Tag>
        );
      })}
    </span>
  );
}
