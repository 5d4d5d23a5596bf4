// The parts of the document as the page's queries give them.
import type { PlanDocumentQuery, PlanProgressQuery } from './PlanPage.generated.ts';

type Plan = NonNullable<PlanDocumentQuery['plan']>;

export type PlanVersions = Pick<Plan, 'code' | 'version' | 'versions'>;
/** The document of one version. */
export type PlanText = Omit<Plan, '__typename' | 'id' | 'version' | 'versions'>;
export type PlanClause = PlanText['clauses'][number];
export type PlanDuty = PlanClause['obligations'][number];
export type PlanFootnote = PlanText['footnotes'][number];
export type PlanMention = PlanClause['mentions'][number];
export type CitedDocument = NonNullable<PlanMention['document']>;
export type ClauseCounts = NonNullable<PlanProgressQuery['plan']>['clauses'][number]['progress'];
