// Short names that a document gives itself: "Ủy ban nhân dân (UBND)", "(sau đây gọi tắt là Sở)".

/** Offsets are of the text that was searched. */
export interface Definition {
  short: string;
  long: string;
  start: number;
  end: number;
  /** The long form is where the sentence's part begins, not where the letters say. */
  doubtful: boolean;
}

const CALLED =
  /\((?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:tắt|chung|tắt chung)?\s*là\s*:?\s*["“]?([^()"”]{2,60}?)["”]?\)/giu;
const INITIALS = /\((\p{Lu}[\p{Lu}&]{1,11}(?:\s\p{Ll}[\p{L} ]{1,20})?)\)/gu;
const REACH = 120;

/** @param text in the recognisers' form (see `viewOf`) */
export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(CALLED)) {
    const long = spelledOut(text, match.index, match[1]!) ?? partBefore(text, match.index);
    if (long) found.push({ ...long, short: match[1]!.trim(), end: match.index + match[0].length });
  }
  for (const match of text.matchAll(INITIALS)) {
    const long = spelledOut(text, match.index, match[1]!);
    if (long) found.push({ ...long, short: match[1]!, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

type Long = Pick<Definition, 'long' | 'start' | 'doubtful'>;

/** The words right before whose initials are the short form's capitals. */
function spelledOut(text: string, at: number, short: string): Long | null {
  const initials = [...(/^[\p{Lu}&]+/u.exec(short)?.[0].replaceAll('&', '') ?? '')];
  const tail = short.slice(/^[\p{Lu}&]+/u.exec(short)?.[0].length ?? 0).trim();
  if (initials.length < 2) return null;
  const from = Math.max(0, at - REACH);
  const words = [...text.slice(from, at).matchAll(/\p{L}+/gu)];
  const behind = tail === '' ? 0 : (tail.match(/\p{L}+/gu)?.length ?? 0);
  const first = words.length - behind - initials.length;
  if (first < 0) return null;
  const spelled = initials.every((letter, i) => base(words[first + i]![0]) === base(letter));
  if (!spelled) return null;
  const start = from + words[first]!.index;
  return { long: text.slice(start, at).trim(), start, doubtful: false };
}

/** Vietnamese initials drop their marks: Ủy → U. Đ stays a letter of its own. */
function base(word: string): string {
  return word[0]!.normalize('NFD')[0]!.toUpperCase();
}

/** Back to where this part of the sentence begins. */
function partBefore(text: string, at: number): Long | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const long = /[^.,;:()“”"\n]+$/u.exec(before)?.[0].trim() ?? '';
  return long === '' ? null : { long, start: text.lastIndexOf(long, at), doubtful: true };
}
