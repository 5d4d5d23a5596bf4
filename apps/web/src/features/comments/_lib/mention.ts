// Mentions while one writes and when one reads: pure.

/** Somebody who can be mentioned. */
export interface Person {
  id: string;
  displayName: string;
}

/** How a person is named in a text: without the office in brackets. */
export const calledName = ({ displayName }: Pick<Person, 'displayName'>): string =>
  displayName.replace(/\s*\(.*/, '').trim();

const MAX_NAME = 40;

/**
 * The mention that is being written where the caret is: `@` at the beginning of a word, and what follows up to there.
 * @returns where the `@` stands, and what is looked for; null when none is being written
 */
export function mentionAt(text: string, caret: number): { from: number; query: string } | null {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0 || !/^$|[\s(]/.test(before.slice(from - 1, from))) return null;
  const query = before.slice(from + 1);
  return query.length > MAX_NAME || /[\n@]|^\s|\s\s|\s$/.test(query) ? null : { from, query };
}

/** The text with the mention written out, and where the caret then stands. */
export function writeMention(
  text: string,
  { from, query }: { from: number; query: string },
  person: Person,
): { text: string; caret: number } {
  const written = `@${calledName(person)} `;
  const rest = text.slice(from + 1 + query.length).replace(/^ /, '');
  return { text: text.slice(0, from) + written + rest, caret: from + written.length };
}

/** Those chosen whose names still stand in the text. */
export const mentionedIn = (text: string, chosen: readonly Person[]): Person[] =>
  chosen.filter((person) => text.includes(`@${calledName(person)}`));

/** A text in parts, so that mentions can be shown as such; longer names are found before those that begin them. */
export function partsOf(
  text: string,
  people: readonly Pick<Person, 'displayName'>[],
): { text: string; mention: boolean }[] {
  const names = people.map((person) => `@${calledName(person)}`).sort((a, b) => b.length - a.length);
  const parts: { text: string; mention: boolean }[] = [];
  let at = 0;
  for (let i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
    const name = names.find((one) => text.startsWith(one, i));
    if (name === undefined || i < at) continue;
    if (i > at) parts.push({ text: text.slice(at, i), mention: false });
    parts.push({ text: name, mention: true });
    at = i + name.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mention: false });
  return parts;
}
