// Comes back to where one had scrolled to, after a reload and with the back button.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

const storageKey = 'dan-van.scroll';

/** How far down to be, once there are enough rows for it; until then, and after any scrolling by hand, nothing moves. */
export function useKeptScroll(scroller: RefObject<HTMLElement | null>, height: number): void {
  const { search } = useLocation();
  const wish = useRef<number | null>(null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    try {
      const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as { search: string; top: number } | null;
      if (kept?.search === location.search && element.scrollTop === 0) wish.current = kept.top;
    } catch {
      // Nothing kept: start at the top.
    }
    const keep = () =>
      sessionStorage.setItem(storageKey, JSON.stringify({ search: location.search, top: element.scrollTop }));
    const giveUp = () => (wish.current = null);
    element.addEventListener('scrollend', keep);
    element.addEventListener('wheel', giveUp, { passive: true });
    element.addEventListener('keydown', giveUp);
    return () => {
      element.removeEventListener('scrollend', keep);
      element.removeEventListener('wheel', giveUp);
      element.removeEventListener('keydown', giveUp);
    };
  }, [scroller]);

  // What is open is part of the address: the place belongs to the new one from now on.
  useEffect(() => {
    const element = scroller.current;
    if (element && wish.current === null)
      sessionStorage.setItem(storageKey, JSON.stringify({ search, top: element.scrollTop }));
  }, [scroller, search]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || wish.current === null || height < wish.current + element.clientHeight) return;
    element.scrollTo({ top: wish.current });
    wish.current = null;
  }, [scroller, height]);
}
