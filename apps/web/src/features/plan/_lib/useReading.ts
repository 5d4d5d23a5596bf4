// Which clause is being read: the first one in the upper quarter of what is in sight.
import { useEffect, useState, type RefObject } from 'react';

/** What is left of a clause above this many pixels has been read. More than the space that a link leaves above one. */
const edge = 24;

/** The `data-clause` of that element below `frame`, followed while one scrolls; `plan` starts it anew. */
export function useReading(frame: RefObject<HTMLElement | null>, plan: unknown): string | null {
  const [reading, setReading] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const clauses = [...element.querySelectorAll<HTMLElement>('[data-clause]')];
    // Where there is no room for a frame of its own, the document scrolls with the page.
    const root = getComputedStyle(element).overflowY === 'auto' ? element : element.closest('main');
    const inSight = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        }
        const first = clauses.find((clause) => inSight.has(clause));
        // Between two clauses one still reads the one before.
        if (first) setReading(first.dataset.clause ?? null);
      },
      { root, rootMargin: `-${edge}px 0px -75% 0px` },
    );
    for (const clause of clauses) observer.observe(clause);
    return () => observer.disconnect();
  }, [frame, plan]);
  return reading;
}
