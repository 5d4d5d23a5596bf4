// Loaders of everything in a plan's document, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader, perArguments, referenceLoader, type ReferenceLoader } from '../../lib/loader.ts';
import * as store from './plan.store.ts';

type One<Row> = DataLoader<number, Row | null>;
type Many<Row> = DataLoader<number, Row[]>;

export interface PlanLoaders {
  byId: One<store.PlanRow>;
  clause: One<store.ClauseRow>;
  rootClauses: Many<store.ClauseRow>;
  subclauses: Many<store.ClauseRow>;
  clausesOfVersion: Many<store.ClauseRow>;
  obligation: ReferenceLoader<store.ObligationRow>;
  obligationsOfPlan: Many<store.ObligationRow>;
  obligationsOfClause: Many<store.ObligationRow & { heldBy: number }>;
  addressees: Many<store.AddresseeRow>;
  indicator: One<store.IndicatorRow>;
  indicators: Many<store.IndicatorRow & { obligationId: number }>;
  period: ReferenceLoader<store.PeriodRow>;
  periodsOfPlan: Many<store.PeriodRow>;
  footnote: One<store.FootnoteRow>;
  footnotesOfVersion: Many<store.FootnoteRow>;
  footnotesOfClause: Many<store.FootnoteRow & { clauseId: number }>;
  document: One<store.LegalDocumentRow>;
  citations(place: store.CitingPlace): Many<store.LegalDocumentRow & { placeId: number }>;
}

/** Makes the plan loaders of a request. */
export function makePlanLoaders(ctx: Context): PlanLoaders {
  type Fetch<Row> = (ctx: Context, ids: readonly number[]) => Promise<Row[]>;
  const one = <Row extends { id: number }>(fetch: Fetch<Row>): One<Row> =>
    keyLoader(
      (ids: readonly number[]) => fetch(ctx, ids),
      (row) => row.id,
    );
  const reference = <Row extends { id: number }>(kind: string, fetch: Fetch<Row>): ReferenceLoader<Row> =>
    referenceLoader(ctx.recent, kind, (ids) => fetch(ctx, ids));
  const many = <Row>(fetch: Fetch<Row>, keyOf: (row: Row) => number): Many<Row> =>
    listLoader((ids: readonly number[]) => fetch(ctx, ids), keyOf);

  return {
    byId: one(store.plansByIds),
    clause: one(store.clausesByIds),
    rootClauses: many(store.rootClauses, (row) => row.versionId),
    subclauses: many(store.subclauses, (row) => row.parentId!),
    clausesOfVersion: many(store.clausesOfVersions, (row) => row.versionId),
    obligation: reference('obligation', store.obligationsByIds),
    obligationsOfPlan: many(store.obligationsOfPlans, (row) => row.planId),
    obligationsOfClause: many(store.obligationsOfClauses, (row) => row.heldBy),
    addressees: many(store.addresseesOf, (row) => row.obligationId),
    indicator: one(store.indicatorsByIds),
    indicators: many(store.indicatorsOf, (row) => row.obligationId),
    period: reference('period', store.periodsByIds),
    periodsOfPlan: many(store.periodsOfPlans, (row) => row.planId),
    footnote: one(store.footnotesByIds),
    footnotesOfVersion: many(store.footnotesOfVersions, (row) => row.versionId),
    footnotesOfClause: many(store.footnotesOfClauses, (row) => row.clauseId),
    document: one(store.documentsByIds),
    citations: perArguments((place: store.CitingPlace) =>
      many(
        (loaderCtx, ids) => store.citationsOf(loaderCtx, place, ids),
        (row) => row.placeId,
      ),
    ),
  };
}
