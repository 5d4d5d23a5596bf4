// What the package says of two versions of one plan: clause by clause, duty by duty, word by word.
export { compareClauses } from './clauses.ts';
export { compareDuties, dutyPairs } from './duties.ts';
export type * from './model.ts';
export { sameWords } from './words.ts';
export { wordRuns } from './runs.ts';
