// What happened to a clause or a duty, in a word with a sign.
import { useTranslation } from 'react-i18next';
import type { ChangeKind } from '../../generated/types.ts';
import { cx } from '../../lib/class-names.ts';
import styles from './KindTag.module.css';

const SIGNS: Record<ChangeKind, string> = { UNCHANGED: '=', CHANGED: '±', MOVED: '↕', NEW: '+', GONE: '−' };

/** Told apart by sign and word, not by colour alone. */
export function KindTag({ kind }: { kind: ChangeKind }) {
  const { t } = useTranslation('version');
  return (
    <span className={cx(styles.tag, styles[kind])}>
      <span aria-hidden="true">{SIGNS[kind]}</span> {t(`kind.${kind}`)}
    </span>
  );
}
