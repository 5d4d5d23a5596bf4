// What the package proposes from a parsed document.
export { citedWithin } from './cited.ts';
export { planClauses } from './clauses.ts';
export { dueDayOf, findDeadline } from './deadlines.ts';
export type * from './model.ts';
export { periodsFor, yearOf } from './periods.ts';
export { proposeDuties } from './propose.ts';
export { clauseAt } from '../clause-at.ts';
export { quoteOf, type Quote } from './quote.ts';
