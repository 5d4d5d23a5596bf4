// Vietnamese or English.
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/index.ts';
import { cx } from '../../lib/class-names.ts';
import { languages } from '../../lib/language.ts';
import styles from './LanguageSwitch.module.css';

const names = { vi: 'Tiếng Việt', en: 'English' };

/** Two buttons; the language in use is pressed. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('session');
  return (
    <div className={styles.switch} role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          className={cx(styles.choice, i18n.language === language && styles.on)}
          onClick={() => void switchLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </div>
  );
}
