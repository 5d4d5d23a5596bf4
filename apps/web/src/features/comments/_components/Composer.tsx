// Where one writes a comment: an @ offers those who can read it; Ctrl+Enter sends.
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { mentionAt, mentionedIn, writeMention, type Person } from '../_lib/mention.ts';
import { useMentionable } from '../_lib/useMentionable.ts';
import styles from './Composer.module.css';

interface Props {
  subjectId: string;
  label: string;
  initial?: string;
  /** Those already mentioned in `initial`. */
  known?: readonly Person[];
  /** The words on the button. */
  send: string;
  /** @returns what went wrong, or null */
  onSend: (text: string, mentionIds: string[]) => Promise<string | null>;
  onCancel?: () => void;
}

/** Keeps what was written until it has been taken. */
export function Composer({ subjectId, label, initial = '', known = [], send, onSend, onCancel }: Props) {
  const { t } = useTranslation('comments');
  const { t: common } = useTranslation('common');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [chosen, setChosen] = useState<readonly Person[]>(known);
  const [caret, setCaret] = useState(initial.length);
  const [picked, setPicked] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const nextCaret = useRef<number | null>(null);

  const mention = mentionAt(text, caret);
  const [offered, dismiss] = useMentionable(subjectId, mention?.query);
  const at = Math.min(picked, offered.length - 1);

  useLayoutEffect(() => {
    if (nextCaret.current === null) return;
    field.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  function choose(person: Person) {
    if (!mention) return;
    const written = writeMention(text, mention, person);
    setText(written.text);
    setCaret(written.caret);
    nextCaret.current = written.caret;
    setChosen([...chosen.filter((one) => one.id !== person.id), person]);
    dismiss();
    field.current?.focus();
  }

  async function submit() {
    if (busy || text.trim() === '') return;
    setBusy(true);
    const refused = await onSend(
      text,
      mentionedIn(text, chosen).map((person) => person.id),
    );
    setBusy(false);
    setProblem(refused);
    if (refused !== null) return;
    setText('');
    setChosen([]);
    setCaret(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return void submit();
    }
    if (offered.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setPicked((at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      choose(offered[at]!);
    } else if (event.key === 'Escape') {
      // The panel stays: only what is offered goes.
      event.preventDefault();
      event.stopPropagation();
      dismiss();
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.place}>
        <textarea
          ref={field}
          id={id}
          className={styles.field}
          rows={3}
          value={text}
          maxLength={4000}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
          aria-describedby={problem === null ? `${id}-hint` : `${id}-problem`}
          aria-invalid={problem === null ? undefined : true}
          onChange={(event) => {
            setText(event.target.value);
            setCaret(event.target.selectionStart);
            setPicked(0);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={t('people')}
          className={styles.list}
          hidden={offered.length === 0}
        >
          {offered.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={cx(styles.option, index === at && styles.active)}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(person);
              }}
            >
              {person.displayName}
            </li>
          ))}
        </ul>
      </div>
      {problem === null ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {t('hint')}
        </p>
      ) : (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        {onCancel ? <Button onClick={onCancel}>{common('cancel')}</Button> : null}
        <Button type="submit" look="primary" disabled={busy || text.trim() === ''}>
          {send}
        </Button>
      </div>
    </form>
  );
}
