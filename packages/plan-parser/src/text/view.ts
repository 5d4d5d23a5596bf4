// The source as the recognisers see it: NFC, plain blanks, plain dashes, nothing invisible; each unit knows its offset.

/** A recognisable copy of a source. The source itself is never changed. */
export interface View {
  text: string;
  /** The offset in the source of the view's unit `at`; `at` may be the view's length. */
  offset(at: number): number;
}

/** A letter with its marks: what composes, composes within one of these. Longer runs of marks are no language. */
const CLUSTER = /[^\p{M}]\p{M}{0,8}|\p{M}{1,8}/gsu;
const NEEDS_WORK = /[\p{M}\u00a0\u00ad\u2000-\u200d\u2010-\u2015\u202f\u205f\u2060\u2212\u3000\ufeff\u00d0\u00f0]/u;

/** Plain forms, one unit for one unit. */
const SIMPLE = new Map<string, string>([
  ...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map(
    (blank) => [blank, ' '] as const,
  ),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash, '-'] as const),
  // The Icelandic letter looks the same and is often typed for ours.
  ['\u00d0', 'Đ'],
  ['\u00f0', 'đ'],
]);
const INVISIBLE = new Set('\u00ad\u200b\u200c\u200d\u2060\ufeff');

/** @param source any text at all */
export function viewOf(source: string): View {
  if (!NEEDS_WORK.test(source)) return { text: source, offset: (at) => at };
  const offsets = new Int32Array(source.length + 1);
  const units: string[] = [];
  let length = 0;
  for (const match of source.matchAll(CLUSTER)) {
    const seen = seenAs(match[0]);
    for (let i = 0; i < seen.length; i++) offsets[length + i] = match.index;
    length += seen.length;
    units.push(seen);
  }
  offsets[length] = source.length;
  return { text: units.join(''), offset: (at) => offsets[at]! };
}

/** Never longer than the cluster: a letter that NFC would lengthen (there are a few, none Vietnamese) stays. */
function seenAs(cluster: string): string {
  if (cluster.length === 1) return INVISIBLE.has(cluster) ? '' : (SIMPLE.get(cluster) ?? cluster);
  const visible = cluster.replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, '');
  const composed = visible.normalize('NFC');
  return composed.length <= cluster.length ? (SIMPLE.get(composed) ?? composed) : visible;
}
