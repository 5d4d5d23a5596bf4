// All loaders of a request, gathered from the modules; each group is made when it is first used.
import type { Context } from './context.ts';
import { makeAccountLoaders } from './modules/account/account.loaders.ts';
import { makeAttachmentLoaders } from './modules/attachment/attachment.loaders.ts';
import { makeCommentLoaders } from './modules/comment/comment.loaders.ts';
import { makeEvidenceLoaders } from './modules/evidence/evidence.loaders.ts';
import { makePeriodLoaders } from './modules/period/period.loaders.ts';
import { makePlanDraftLoaders } from './modules/plan-draft/plan-draft.loaders.ts';
import { makePlanLoaders } from './modules/plan/plan.loaders.ts';
import { makeReminderLoaders } from './modules/reminder/reminder.loaders.ts';
import { makeParticipantLoaders } from './modules/participant/participant.loaders.ts';
import { makeExtensionLoaders } from './modules/extension/extension.loaders.ts';
import { makeReviewLoaders } from './modules/review/review.loaders.ts';
import { makePlanVersionLoaders } from './modules/plan-version/plan-version.loaders.ts';
import { resolveFilter } from './modules/task/filter.service.ts';
import { makeProgressLoaders } from './modules/task/progress.loaders.ts';
import type { ResolvedFilter } from './modules/task/task.filter.ts';
import { makeTaskLoaders } from './modules/task/task.loaders.ts';
import { makeUnitLoaders } from './modules/unit/unit.loaders.ts';
import { perArguments } from './lib/loader.ts';
import type { TaskFilter } from './generated/resolvers.ts';

/** What makes each group of loaders. */
const MAKERS = {
  account: makeAccountLoaders,
  unit: makeUnitLoaders,
  plan: makePlanLoaders,
  period: makePeriodLoaders,
  planDraft: makePlanDraftLoaders,
  planVersion: makePlanVersionLoaders,
  task: makeTaskLoaders,
  evidence: makeEvidenceLoaders,
  attachment: makeAttachmentLoaders,
  progress: makeProgressLoaders,
  reminder: makeReminderLoaders,
  comment: makeCommentLoaders,
  participant: makeParticipantLoaders,
  review: makeReviewLoaders,
  extension: makeExtensionLoaders,
  /** Looks a filter up once, however many nodes bring the same. */
  filter: (ctx: Context): ((filter: TaskFilter) => Promise<ResolvedFilter>) =>
    perArguments((filter: TaskFilter) => resolveFilter(ctx, filter)),
};

export type Loaders = { readonly [Group in keyof typeof MAKERS]: ReturnType<(typeof MAKERS)[Group]> };

/** A request uses few of the groups: each is made when it is first asked for, by a getter that all requests share. */
class RequestLoaders {
  readonly ctx: Context;
  readonly made: Record<string, unknown> = {};

  constructor(ctx: Context) {
    this.ctx = ctx;
  }
}

for (const [group, make] of Object.entries(MAKERS)) {
  Object.defineProperty(RequestLoaders.prototype, group, {
    get(this: RequestLoaders) {
      return (this.made[group] ??= make(this.ctx));
    },
  });
}

/** Makes a request's loaders. */
export const makeLoaders = (ctx: Context): Loaders => new RequestLoaders(ctx) as unknown as Loaders;
