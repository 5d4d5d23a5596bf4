// Conditions over units, in SQL.

/** The unit exists on a day: it may be of a tree that is no more. */
export const existsOn = (unit: string, day: string): string =>
  `(${unit}.valid_to IS NULL OR ${unit}.valid_to > ${day})`;
