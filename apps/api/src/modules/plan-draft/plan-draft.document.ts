// A draft's document, parsed: kept for a while, because a draft is read again with every change and its text never changes.
import { LRUCache } from 'lru-cache';
import { parseDocument, type PlanDocument } from '@dan-van/plan-parser';
import { planClauses, type PlanClause } from '@dan-van/plan-parser/proposals';
import type { DraftContent } from './plan-draft.types.ts';

export interface ParsedDraft {
  document: PlanDocument;
  clauses: PlanClause[];
}

/** A text of 5 MB is some 40 MB when it is parsed. */
const KEPT = 4;
const parsed = new LRUCache<string, ParsedDraft>({ max: KEPT });

/** The document of a draft. */
export function parsedDraft({ source, tables }: Pick<DraftContent, 'source' | 'tables'>): ParsedDraft {
  const known = parsed.get(source);
  if (known) return known;
  const document = parseDocument(source, { tables });
  const fresh = { document, clauses: planClauses(document) };
  parsed.set(source, fresh);
  return fresh;
}
