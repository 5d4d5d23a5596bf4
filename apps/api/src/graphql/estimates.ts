// How much there is behind the lists of the schema, as far as the data bounds it more tightly than page sizes do.
import type { GraphQLNamedType } from 'graphql';

export interface Estimate {
  /** How many a list holds that has no page size, or that is asked for without one. */
  usual?: number;
  /** How many a parent has at most, on average over a page of parents. */
  each?: number;
  /** How many exist; only for lists in which no two parents have the same child. */
  distinct?: number;
}

/** Lists without a page size (ancestors, addressees, grants …) are short. */
const SHORT: Estimate = { usual: 4 };

// The city of 2022 has 122 units in three levels; the largest province of 2025 has not twice as many.
const UNITS = 250;
// Chỉ thị 33's plan has some 60 clauses and 45 obligations.
const CLAUSES = 300;
const OBLIGATIONS = 100;

const ESTIMATES: Readonly<Record<string, Estimate>> = {
  'Query.searchUnits': { distinct: UNITS },
  'Unit.children': { usual: 50, distinct: UNITS },
  'Plan.outline': { usual: 8, distinct: CLAUSES },
  'Plan.clauses': { usual: 60, distinct: CLAUSES },
  'Clause.children': { usual: 8, distinct: CLAUSES },
  'Plan.obligations': { usual: 50, distinct: OBLIGATIONS },
  'Clause.obligations': { usual: 8, distinct: OBLIGATIONS },
  'Query.staffing': { usual: UNITS },
  'AccountImport.lines': { usual: 300 },
  'Account.handovers': { usual: 3 },
  'Account.grants': { usual: 3 },
  'Viewer.sessions': { usual: 20 },
  'HandoverPreview.parts': { usual: 10 },
  'Clause.duties': { usual: 8, distinct: OBLIGATIONS },
  // A plan has a handful of versions; each is as long as the plan.
  'Plan.versions': { usual: 5 },
  'PlanVersion.clauses': { usual: 60, distinct: CLAUSES },
  'PlanComparison.clauses': { usual: CLAUSES },
  'PlanComparison.duties': { usual: OBLIGATIONS },
  'PlanAmendment.clauses': { usual: CLAUSES },
  'PlanAmendment.duties': { usual: OBLIGATIONS },
  // A draft holds a plan of that size, or one of a hundred pages.
  'Query.planDrafts': { usual: 50 },
  'Query.addresseeChoices': { usual: UNITS },
  'PlanDraft.clauses': { usual: CLAUSES },
  'PlanDraft.duties': { usual: OBLIGATIONS },
  'PlanDraftPreview.uncovered': { usual: CLAUSES },
  // What is asked of a plan's periods, one by one.
  'Plan.periods': { usual: 8 },
  'Period.remaining': { usual: UNITS },
  'Period.events': { usual: 8 },
  'PeriodPreview.withoutTasks': { distinct: UNITS },
  'ReminderPreview.units': { usual: UNITS, distinct: UNITS },
  'ReminderPreview.complete': { usual: UNITS, distinct: UNITS },
  // Most urgings go to a district's wards for a handful of tasks.
  'Reminder.units': { usual: 50 },
  'UnitReminder.tasks': { usual: 10 },
  // A task is shown by one piece or two; most pieces serve one task and hold one file or none.
  'Task.evidence': { usual: 2, each: 2 },
  'Evidence.tasks': { usual: 1 },
  'Evidence.attachments': { usual: 1 },
  // A page of the queue, sent up or decided at once.
  'TaskActResults.results': { usual: 500 },
  'Query.extensions': { usual: 100 },
  'ExtensionSaved.tasks': { usual: 50 },
  'Task.reviews': { usual: 1 },
  'Task.reopenings': { usual: 1 },
  'Task.extensions': { usual: 1 },
};

/** @param coordinate of the field that takes the page size, or of the list itself, such as 'Unit.children' */
export const estimateOf = (coordinate: string): Estimate => ESTIMATES[coordinate] ?? SHORT;

/** Connections, edges and page infos carry objects; they are none themselves. */
export const isWrapper = ({ name }: GraphQLNamedType): boolean =>
  /(Connection|Edge)$/.test(name) || name === 'PageInfo';
