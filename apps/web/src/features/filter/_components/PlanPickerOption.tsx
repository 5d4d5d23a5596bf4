// A row of the plan picker: a clause with the number of its duties, or a duty.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { labelOf } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import type { PlanOption } from '../_lib/planOptions.ts';
import styles from './PlanPicker.module.css';

interface Props {
  id: string;
  option: PlanOption;
  /** The row that Enter chooses. */
  current: boolean;
  chosen: boolean;
  onChoose: () => void;
}

/** The search field keeps the focus while rows are chosen with the pointer. */
export function PlanPickerOption({ id, option, current, chosen, onChoose }: Props) {
  const { t } = useTranslation('filter');
  const clause = option.type === 'clause';
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      className={cx(
        styles.option,
        clause && styles.clause,
        current && styles.current,
        styles[`depth${Math.min(option.depth, 3)}`],
      )}
      onPointerDown={(event) => {
        if (event.pointerType === 'mouse') event.preventDefault();
      }}
      onClick={onChoose}
    >
      <span className={cx(styles.mark, chosen && styles.marked)} aria-hidden="true" />
      <span className={styles.code}>{clause ? option.path : option.code}</span>
      <span className={styles.text}>{clause ? option.text : labelOf(option.duty)}</span>
      {clause ? (
        <span className={styles.inside}>
          {t('plan.inside', { count: option.inside, n: formatNumber(option.inside) })}
        </span>
      ) : null}
    </li>
  );
}
