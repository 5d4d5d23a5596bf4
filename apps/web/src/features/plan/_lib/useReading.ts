// Which clause is being read: the first one in the upper third of what is in sight.
import { useEffect, useState, type RefObject } from 'react';

/** The `data-clause` of that element below `frame`, followed while one scrolls; `plan` starts it anew. */
export function useReading(frame: RefObject<HTMLElement | null>, plan: unknown): string | null {
  const [reading, setReading] = useState<string | null>(null);
  useEffect(() => {
    const clauses = [...(frame.current?.querySelectorAll<HTMLElement>('[data-clause]') ?? [])];
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
      { rootMargin: '0px 0px -62% 0px' },
    );
    for (const clause of clauses) observer.observe(clause);
    return () => observer.disconnect();
  }, [frame, plan]);
  return reading;
}
