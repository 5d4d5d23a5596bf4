// Single keys for the page: never while somebody types, and never while a dialog or a panel is open.
import { useEffect, useEffectEvent } from 'react';
import { keyOf, type Key } from './queue.ts';

/** @param act what a key does */
export function useKeys(act: (key: Key) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const key = keyOf(event, isTyping(event.target) || isCovered());
    if (key === null) return;
    event.preventDefault();
    act(key);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit']);

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

const isCovered = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null;
