// A duty's short name: the first words of what it orders.

const LONGEST = 90;

/** The text's first words, with a capital; cut at a comma or a word, never within one. */
export function labelOf(text: string): string {
  const plain = text
    .replace(/\[\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.length <= LONGEST ? plain : shortened(plain);
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function shortened(text: string): string {
  const room = text.slice(0, LONGEST - 1);
  const comma = Math.max(room.lastIndexOf(', '), room.lastIndexOf('; '));
  if (comma > LONGEST / 2) return room.slice(0, comma);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 1))}…`;
}
