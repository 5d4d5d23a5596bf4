// Drafts of plans: who may import, reading them, forgetting them, and the lock under which they are changed.
import type { Context } from '../../context.ts';
import type { DeletePlanDraftInput } from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import { conflict, notFound, type ConflictErrorRow, type NotFoundErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';
import { planDraftPolicy } from './plan-draft.policy.ts';
import * as store from './plan-draft.store.ts';
import type { PlanDraftRow } from './plan-draft.store.ts';
import { say } from '../../lib/words.ts';

/** True if the viewer may import plans. */
export const mayImportPlans = (viewer: ViewerIdentity): boolean => planDraftPolicy.createPlanDraft.allows(viewer);

/** Throws UNAUTHENTICATED, FORBIDDEN. */
export const requireImporter = (ctx: Context): void => authorize(planDraftPolicy.createPlanDraft, ctx.viewer);

/** All drafts. Throws UNAUTHENTICATED, FORBIDDEN. */
export function readPlanDrafts(ctx: Context): Promise<PlanDraftRow[]> {
  authorize(planDraftPolicy.readPlanDrafts, ctx.viewer);
  return store.allDrafts(ctx);
}

/** One draft, or null. Throws UNAUTHENTICATED, FORBIDDEN. */
export function readPlanDraft(ctx: Context, id: number | null): Promise<PlanDraftRow | null> {
  authorize(planDraftPolicy.readPlanDrafts, ctx.viewer);
  return id === null ? Promise.resolve(null) : ctx.loaders.planDraft.byId.load(id);
}

/** Whom a duty can address. Throws UNAUTHENTICATED, FORBIDDEN. */
export function readAddresseeChoices(ctx: Context): Promise<store.AddresseeRow[]> {
  authorize(planDraftPolicy.readPlanDrafts, ctx.viewer);
  return store.addresseeChoices(ctx);
}

interface Deleted {
  __typename: 'PlanDraftDeleted';
  id: string;
}

const NOT_FOUND = say('Bản nhập này không còn.', 'This import is no longer there.');

/** Why a published draft is not changed any more. */
export const PUBLISHED = say(
  'Bản nhập này đã được ban hành thành kế hoạch, không sửa được nữa.',
  'This import was published as a plan and can no longer be changed.',
);

/** Forgets a draft; the plan that was made of it stays. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function deletePlanDraft(
  ctx: Context,
  input: DeletePlanDraftInput,
): Promise<Deleted | NotFoundErrorRow | ConflictErrorRow<PlanDraftRow>> {
  authorize(planDraftPolicy.deletePlanDraft, ctx.viewer);
  return withDraft(ctx, input, async (tx, draft) => {
    await store.deleteDraft(tx, draft.id);
    return { __typename: 'PlanDraftDeleted' as const, id: input.id };
  });
}

/** Locks a draft and checks that it is the version that was seen. */
export async function withDraft<Result>(
  ctx: Context,
  { id, expectedVersion }: { id: string; expectedVersion: number },
  work: (tx: Context, draft: PlanDraftRow) => Promise<Result>,
): Promise<Result | NotFoundErrorRow | ConflictErrorRow<PlanDraftRow>> {
  const key = keyOf('PlanDraft', id);
  if (key === null) return notFound(NOT_FOUND);
  return ctx.transaction(async (tx) => {
    const draft = await store.lockDraft(tx, key);
    if (!draft) return notFound(NOT_FOUND);
    if (draft.version !== expectedVersion) return conflict('PlanDraft', draft);
    return work(tx, draft);
  });
}
