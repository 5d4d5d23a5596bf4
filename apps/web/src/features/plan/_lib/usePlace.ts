// Where the address leads within the document: scrolls there and takes the focus along, once the text is there.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { anchorOf, wordsId } from '../planUrl.ts';

/**
 * A fragment leads to its clause or footnote; to the clause of the open duty, to the duty's very words. Closing a duty gives the focus
 * back to its words. Opening one by its words only keeps them in sight: the panel takes the focus.
 * @param duty the code of the open duty
 * @param dutyClause the path of its clause
 * @param ready whether the text is there
 */
export function usePlace(duty: string | null, dutyClause: string | null, ready: boolean): void {
  const { hash, key } = useLocation();
  const before = useRef<string | null>(null);

  useEffect(() => {
    if (!ready) return;
    const closed = duty === null ? before.current : null;
    before.current = duty;
    const words = document.getElementById(wordsId(duty ?? closed ?? ''));
    const anchor = anchorOf(hash);
    if (anchor !== null) {
      const target = duty !== null && anchor === dutyClause ? words : document.getElementById(anchor);
      target?.scrollIntoView({ block: target === words ? 'center' : 'start' });
      target?.focus({ preventScroll: true });
    } else if (duty !== null) {
      words?.scrollIntoView({ block: 'nearest' });
    } else {
      words?.focus({ preventScroll: true });
    }
  }, [key, hash, duty, dutyClause, ready]);
}
