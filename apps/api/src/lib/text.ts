// Text at the door: NFC, trimmed, without control characters and halves of characters.

/**
 * Cleans a text that a person typed.
 * @param options.lines keeps line breaks; otherwise they become blanks
 */
export function cleanText(text: string, options: { lines?: boolean } = {}): string {
  const unified = text.toWellFormed().replace(/\r\n?/g, '\n');
  const kept = options.lines ? unified : unified.replace(/\n/g, ' ');
  const clean = kept.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\ufeff]/g, (c) => (c === '\t' ? ' ' : ''));
  // Last of all: what stood between a letter and its mark is gone by now.
  return clean.normalize('NFC').trim();
}

/** JSON that PostgreSQL keeps as jsonb, which knows neither NUL nor halves of characters. */
export const storableJson = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', ' ') : part,
  );
