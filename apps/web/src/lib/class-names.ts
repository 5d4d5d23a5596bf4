// Joins CSS class names, leaving out what is absent.

/** cx('a', wide && 'b') → 'a b' or 'a'. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
