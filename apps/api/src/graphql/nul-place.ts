// Which variable holds a NUL: the database refuses it without knowing whose it was. Pure.

/**
 * The place of the first NUL, from the variable's name down; null when there is none.
 * @param value a request's variables, or what is left of them on the way down
 */
export function placeOfNul(value: unknown): string[] | null {
  if (typeof value === 'string') return value.includes('\0') ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const below = placeOfNul(part);
    if (below) return [key, ...below];
  }
  return null;
}
