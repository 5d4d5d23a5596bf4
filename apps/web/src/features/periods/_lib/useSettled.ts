// What is being typed, once the hand rests.
import { useEffect, useState } from 'react';

const REST_MS = 350;

/** The value as it was when it last stood still; at once when it is seen first. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
