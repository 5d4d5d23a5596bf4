// How much of a sheet is shown; apart from the reader, which only its worker needs.
export const MOST_ROWS = 500;
export const MOST_COLUMNS = 60;
export const MOST_SHEETS = 20;
