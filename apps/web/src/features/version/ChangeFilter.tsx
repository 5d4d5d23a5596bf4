// Which changes are shown: all but what is unchanged, or those of one kind, each with its number.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeKind } from '../../generated/types.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { countKinds, KINDS, type Shown } from './changes.ts';
import styles from './ChangeFilter.module.css';

interface Props {
  changes: readonly { kind: ChangeKind }[];
  /** What is filtered, for assistive technology. */
  label: string;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** One of several, as radio buttons. */
export function ChangeFilter({ changes, label, shown, onShow }: Props) {
  const { t } = useTranslation('version');
  const name = useId();
  const counts = countKinds(changes);
  const option = (value: Shown, kind: string) => (
    <label key={value} className={styles.option}>
      <input
        type="radio"
        name={name}
        className={styles.radio}
        checked={shown === value}
        onChange={() => onShow(value)}
      />
      <span className={styles.words}>{t('countOf', { kind, count: formatNumber(counts[value]) as never })}</span>
    </label>
  );
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>
        {t('show')}: {label}
      </legend>
      {option('ALL', t('all'))}
      {KINDS.map((kind) => option(kind, t(`kind.${kind}`)))}
    </fieldset>
  );
}
