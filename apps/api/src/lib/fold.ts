// Folding for search: case, marks and tone placement are dropped, as fold_vi does in the database.

/** 'Bình Thuỷ' and 'binh thủy' both become 'binh thuy'. For search only: never shown, never sorted by. */
export const foldVi = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase();

/** LIKE patterns, one for each word of a search text. */
export const searchPatterns = (text: string): string[] =>
  foldVi(text)
    .split(/[\s\u0000]+/)
    .filter((word) => word !== '')
    .slice(0, 12)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
