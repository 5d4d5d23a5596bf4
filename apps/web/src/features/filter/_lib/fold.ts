// Folds text for searching only: case, marks and the two placements of tones no longer count.

/** 'Thủy' and 'Thuỷ' → 'thuy'; 'Đ' → 'd'. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** True if every word of the query is somewhere in the text, which is folded already. */
export const matchesWords = (folded: string, query: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
