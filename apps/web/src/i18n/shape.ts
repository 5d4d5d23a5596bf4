// What a translation must have: every key of the Vietnamese original, and `_one` forms where its grammar needs them.

/** The same keys as `T`, any text; English may add a `key_one` beside a `key_other`. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends string ? string : Shape<T[K]>;
} & { [plural: `${string}_one`]: string };
