// What reviewers may say when they return a task: phrases that their unit keeps, and reasons given lately.
import type { Context } from '../../context.ts';
import { keyOf } from '../../lib/global-id.ts';
import { notFound, type NotFoundErrorRow, type ValidationErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import type { SaveReturnPhraseInput } from '../../generated/resolvers.ts';
import { requireViewer, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import * as store from './phrase.store.ts';
import type { PhraseRow } from './phrase.store.ts';
import { reviewPolicy } from './review.policy.ts';
import { cleanReason } from './review.rules.ts';
import { say } from '../../lib/words.ts';

const MOST_RECENT = 8;

const reviewedFrom = (viewer: ViewerIdentity): number[] =>
  viewer.grants.filter(({ role }) => role === 'REVIEWER').map(({ unitId }) => unitId);

/** Throws FORBIDDEN unless the viewer is a reviewer. */
export async function readPhrases(ctx: Context, obligation: string): Promise<{ saved: PhraseRow[]; recent: string[] }> {
  authorize(reviewPolicy.returnPhrases, ctx.viewer);
  const units = reviewedFrom(requireViewer(ctx.viewer));
  const obligationId = keyOf('Obligation', obligation);
  if (obligationId === null) return { saved: [], recent: [] };
  const [saved, recent] = await Promise.all([
    store.savedPhrases(ctx, units, obligationId),
    store.recentReasons(ctx, units, obligationId, MOST_RECENT),
  ]);
  const known = new Set(saved.map(({ text }) => text));
  return { saved, recent: recent.map(({ reason }) => reason).filter((reason) => !known.has(reason)) };
}

/** Keeps a phrase for the unit that the viewer reviews from. Throws FORBIDDEN unless they are a reviewer. */
export async function savePhrase(
  ctx: Context,
  input: SaveReturnPhraseInput,
): Promise<{ __typename: 'ReturnPhraseSaved'; phrase: PhraseRow } | ValidationErrorRow | NotFoundErrorRow> {
  authorize(reviewPolicy.saveReturnPhrase, ctx.viewer);
  const viewer = requireViewer(ctx.viewer);
  const text = cleanReason(input.text, ['text'], say('Hãy ghi nội dung của mẫu.', 'Please write the phrase.'));
  if (typeof text !== 'string') return text;
  const obligationId = keyOf('Obligation', input.obligationId);
  const obligation = obligationId === null ? null : await ctx.loaders.plan.obligation.load(obligationId);
  if (!obligation) return notFound(say('Không có nhiệm vụ này trong kế hoạch.', 'The plan has no such duty.'));
  const unitId = reviewedFrom(viewer)[0]!;
  const phrase = await store.insertPhrase(ctx, {
    unitId,
    obligationId: obligation.id,
    text,
    accountId: viewer.accountId,
  });
  return { __typename: 'ReturnPhraseSaved', phrase };
}

/** Throws FORBIDDEN unless the viewer is a reviewer. */
export async function deletePhrase(
  ctx: Context,
  id: string,
): Promise<{ __typename: 'ReturnPhraseDeleted'; id: string } | NotFoundErrorRow> {
  authorize(reviewPolicy.deleteReturnPhrase, ctx.viewer);
  const key = keyOf('ReturnPhrase', id);
  const units = reviewedFrom(requireViewer(ctx.viewer));
  if (key === null || !(await store.deletePhrase(ctx, units, key)))
    return notFound(say('Mẫu này không còn.', 'This phrase is no longer there.'));
  return { __typename: 'ReturnPhraseDeleted', id };
}
