// A new password, typed twice.
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './NewPasswordFields.module.css';

export interface NewPassword {
  first: string;
  second: string;
}

interface Props {
  value: NewPassword;
  onChange: (value: NewPassword) => void;
  /** Of the password itself; that the two differ is said by the second field. */
  error: string | null;
  autoFocus?: boolean;
}

/** True while the second is not yet the first. */
export const isUnequal = ({ first, second }: NewPassword): boolean => first !== second;

/** Two fields and what is asked of a password. */
export function NewPasswordFields({ value, onChange, error, autoFocus }: Props) {
  const { t } = useTranslation('account');
  const { first, second } = value;
  return (
    <>
      <TextField
        label={t('fresh')}
        type="password"
        autoComplete="new-password"
        value={first}
        error={error}
        autoFocus={autoFocus}
        required
        onChange={(text) => onChange({ first: text, second })}
      />
      <p className={styles.hint}>{t('hint')}</p>
      <TextField
        label={t('again')}
        type="password"
        autoComplete="new-password"
        value={second}
        error={second !== '' && isUnequal(value) && !first.startsWith(second) ? t('different') : null}
        required
        onChange={(text) => onChange({ first, second: text })}
      />
    </>
  );
}
