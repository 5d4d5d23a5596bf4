// Text at the door: NFC, trimmed, without control characters.

/**
 * Cleans a text that a person typed.
 * @param options.lines keeps line breaks; otherwise they become blanks
 */
export function cleanText(text: string, options: { lines?: boolean } = {}): string {
  const unified = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const kept = options.lines ? unified : unified.replace(/\n/g, ' ');
  return kept.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\ufeff]/g, (c) => (c === '\t' ? ' ' : '')).trim();
}
