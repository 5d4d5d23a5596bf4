// A labelled line of text that is taken over as a whole, on Enter and on leaving it.
import { useState, type ComponentProps } from 'react';
import { TextField } from './TextField.tsx';

interface Props extends Omit<ComponentProps<typeof TextField>, 'onChange' | 'onBlur' | 'onKeyDown' | 'error' | 'rows'> {
  /** Why what was typed can't be taken, or null. */
  objection?: (typed: string) => string | null;
  /** Told of another text than `value`, without blanks at its ends. */
  onEnter: (typed: string) => void;
}

/** What can't be taken stays, with the objection, until it is typed on. */
export function TextEntry({ value, objection = () => null, onEnter, ...rest }: Props) {
  const [typed, setTyped] = useState(value);
  const [error, setError] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
    setError(null);
  }

  function enter(): void {
    const text = typed.trim();
    const problem = objection(text);
    setError(problem);
    if (problem === null && text !== value) onEnter(text);
  }

  return (
    <TextField
      autoComplete="off"
      {...rest}
      value={typed}
      error={error}
      onChange={(text) => {
        setTyped(text);
        setError(null);
      }}
      onBlur={enter}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) enter();
      }}
    />
  );
}
