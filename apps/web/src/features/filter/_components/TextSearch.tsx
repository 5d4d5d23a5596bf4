// Words to search by: taken over when the person pauses, never in the middle of composing a letter.
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './TextSearch.module.css';

interface Props {
  value: string;
  onCommit: (text: string) => void;
}

const pause = 350;
/** Longer words than this find nothing and only burden the server. */
const longest = 200;

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A search field; Enter does not wait for the pause. */
export function TextSearch({ value, onCommit }: Props) {
  const { t } = useTranslation('filter');
  const [typed, setTyped] = useState(value);
  const [composing, setComposing] = useState(false);
  // What this field sent last, and what it saw last: only a value from elsewhere (Back, a chip) may replace the typing.
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setTyped(value);
      setSent(value);
    }
  }

  function commit(text: string): void {
    setSent(tidy(text));
    if (tidy(text) !== value) onCommit(tidy(text));
  }

  const commitLater = useEffectEvent(commit);
  useEffect(() => {
    if (composing) return;
    const timer = setTimeout(() => commitLater(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, composing]);

  return (
    <div className={styles.field} role="search">
      <input
        type="search"
        className={styles.input}
        aria-label={t('text.label')}
        placeholder={t('text.placeholder')}
        value={typed}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit(typed);
        }}
      />
    </div>
  );
}
