// A button that opens a list of acts, on the browser's popover.
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './Menu.module.css';
import { Popover } from './Popover.tsx';

export interface MenuItem {
  label: string;
  run: () => void;
}

interface Props {
  /** What the button says to those who don't see it. */
  label?: string;
  items: readonly MenuItem[];
  tabIndex?: number;
  disabled?: boolean;
}

/** Nothing when there is nothing to choose. */
export function Menu({ label, items, tabIndex, disabled }: Props) {
  const { t } = useTranslation();
  const name = label ?? t('more');
  if (items.length === 0) return null;
  return (
    <Popover
      small
      look="quiet"
      haspopup="menu"
      trigger="⋯"
      aria-label={name}
      title={name}
      tabIndex={tabIndex}
      disabled={disabled}
    >
      {(close) => (
        <div role="menu" aria-label={name} className={styles.menu} onKeyDown={moveFocus}>
          {items.map((item) => (
            <Button
              key={item.label}
              role="menuitem"
              look="quiet"
              className={styles.item}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.label}
            </Button>
          ))}
        </div>
      )}
    </Popover>
  );
}

/** Up and down go round; the grid around the menu doesn't hear of it. */
function moveFocus(event: React.KeyboardEvent<HTMLElement>): void {
  event.stopPropagation();
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
