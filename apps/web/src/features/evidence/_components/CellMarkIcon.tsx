// The small sign in a cell's corner that says how its saving stands.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import type { CellMark } from '../_lib/cell-state.ts';
import styles from './CellMarkIcon.module.css';

/** Nothing while there is nothing to say. */
export function CellMarkIcon({ mark }: { mark: CellMark | null }) {
  const { t } = useTranslation('evidence');
  if (mark === null) return null;
  return (
    <span
      role="img"
      className={cx(styles.mark, styles[mark])}
      aria-label={t(`mark.${mark}`)}
      title={t(`mark.${mark}`)}
    />
  );
}
