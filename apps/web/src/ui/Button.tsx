// Buttons: with words, or with a picture and words for those who don't see it.
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/class-names.ts';
import styles from './Button.module.css';

interface Look {
  /** 'text' is a word within a text. */
  look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'text';
  small?: boolean;
}

/** A button; of type "button" unless told otherwise. */
export function Button({ look = 'plain', small, className, ...rest }: Look & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={cx(styles.button, look !== 'plain' && styles[look], small && styles.small, className)}
      {...rest}
    />
  );
}

/** A button that shows only a picture; `label` says what it does. */
export function IconButton({
  label,
  children,
  look = 'quiet',
  className,
  ...rest
}: Look & { label: string; children: ReactNode } & Omit<ComponentProps<'button'>, 'aria-label' | 'children'>) {
  return (
    <Button look={look} aria-label={label} title={label} className={cx(styles.icon, className)} {...rest}>
      {children}
    </Button>
  );
}
