// A title for a piece that begins as a file.

/** 'bao_cao-quy  I.docx' → 'bao cao-quy I'; never empty, never longer than a title may be. */
export function titleFromFile(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return (bare || name).slice(0, 500);
}
