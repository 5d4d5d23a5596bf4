// Equal data as one object, for what tells data apart by identity.
import { useMemo } from 'react';

/** The value, the same object for as long as it says the same. Plain data only: fields without a value go. */
export function useEqual<T>(value: T): T {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as T, [said]);
}
