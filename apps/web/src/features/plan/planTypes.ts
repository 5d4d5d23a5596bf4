// The parts of the document as the page's queries give them.
import type { PlanDocumentQuery, PlanProgressQuery } from './PlanPage.generated.ts';

export type PlanText = NonNullable<PlanDocumentQuery['plan']>;
export type PlanClause = PlanText['clauses'][number];
export type PlanDuty = PlanClause['obligations'][number];
export type PlanFootnote = PlanText['footnotes'][number];
export type PlanMention = PlanClause['mentions'][number];
export type CitedDocument = NonNullable<PlanMention['document']>;
export type ClauseCounts = NonNullable<PlanProgressQuery['plan']>['clauses'][number]['progress'];
