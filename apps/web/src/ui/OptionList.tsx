// What a field that searches has found: a list below it, of which one is proposed.
import { cx } from '../lib/class-names.ts';
import styles from './OptionList.module.css';

export interface Found {
  id: string;
  label: string;
  /** Told beneath the label, to tell it from others of that name. */
  note?: string;
}

interface Props {
  /** The field's `aria-controls`. */
  id: string;
  label: string;
  options: readonly Found[];
  proposed: Found | undefined;
  hidden: boolean;
  className?: string;
  onTake: (found: Found) => void;
}

/** The id of an option, for the field's `aria-activedescendant`. */
export const optionId = (list: string, found: Found): string => `${list}-${found.id}`;

/** The keyboard stays in the field: only the pointer chooses here. */
export function OptionList({ id, label, options, proposed, hidden, className, onTake }: Props) {
  return (
    <ul id={id} role="listbox" aria-label={label} className={cx(styles.list, className)} hidden={hidden}>
      {options.map((found) => (
        <li
          key={found.id}
          id={optionId(id, found)}
          role="option"
          aria-selected={found === proposed}
          className={cx(styles.option, found === proposed && styles.proposed)}
          // Before the blur that would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(found);
          }}
        >
          <span>{found.label}</span>
          {found.note ? <span className={styles.note}>{found.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
