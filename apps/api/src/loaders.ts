// All loaders of a request, gathered from the modules; each group is made when it is first used.
import type { Context } from './context.ts';
import { makeAccountLoaders, type AccountLoaders } from './modules/account/account.loaders.ts';
import { makeAttachmentLoaders, type AttachmentLoaders } from './modules/attachment/attachment.loaders.ts';
import { makeCommentLoaders, type CommentLoaders } from './modules/comment/comment.loaders.ts';
import { makeEvidenceLoaders, type EvidenceLoaders } from './modules/evidence/evidence.loaders.ts';
import { makePeriodLoaders, type PeriodLoaders } from './modules/period/period.loaders.ts';
import { makePlanDraftLoaders, type PlanDraftLoaders } from './modules/plan-draft/plan-draft.loaders.ts';
import { makePlanLoaders, type PlanLoaders } from './modules/plan/plan.loaders.ts';
import { makeReminderLoaders, type ReminderLoaders } from './modules/reminder/reminder.loaders.ts';
import { makeParticipantLoaders, type ParticipantLoaders } from './modules/participant/participant.loaders.ts';
import { makeExtensionLoaders, type ExtensionLoaders } from './modules/extension/extension.loaders.ts';
import { makeReviewLoaders, type ReviewLoaders } from './modules/review/review.loaders.ts';
import { makePlanVersionLoaders, type PlanVersionLoaders } from './modules/plan-version/plan-version.loaders.ts';
import { resolveFilter } from './modules/task/filter.service.ts';
import { makeProgressLoaders, type ProgressLoaders } from './modules/task/progress.loaders.ts';
import type { ResolvedFilter } from './modules/task/task.filter.ts';
import { makeTaskLoaders, type TaskLoaders } from './modules/task/task.loaders.ts';
import { makeUnitLoaders, type UnitLoaders } from './modules/unit/unit.loaders.ts';
import { perArguments } from './lib/loader.ts';
import type { TaskFilter } from './generated/resolvers.ts';

export interface Loaders {
  readonly account: AccountLoaders;
  readonly unit: UnitLoaders;
  readonly plan: PlanLoaders;
  readonly period: PeriodLoaders;
  readonly planDraft: PlanDraftLoaders;
  readonly planVersion: PlanVersionLoaders;
  readonly task: TaskLoaders;
  readonly evidence: EvidenceLoaders;
  readonly attachment: AttachmentLoaders;
  readonly progress: ProgressLoaders;
  readonly reminder: ReminderLoaders;
  readonly comment: CommentLoaders;
  readonly participant: ParticipantLoaders;
  readonly review: ReviewLoaders;
  readonly extension: ExtensionLoaders;
  /** Looks a filter up once, however many nodes bring the same. */
  filter(filter: TaskFilter): Promise<ResolvedFilter>;
}

/** Makes a request's loaders. */
export function makeLoaders(ctx: Context): Loaders {
  const groups = {
    account: once(() => makeAccountLoaders(ctx)),
    unit: once(() => makeUnitLoaders(ctx)),
    plan: once(() => makePlanLoaders(ctx)),
    period: once(() => makePeriodLoaders(ctx)),
    planDraft: once(() => makePlanDraftLoaders(ctx)),
    planVersion: once(() => makePlanVersionLoaders(ctx)),
    task: once(() => makeTaskLoaders(ctx)),
    evidence: once(() => makeEvidenceLoaders(ctx)),
    attachment: once(() => makeAttachmentLoaders(ctx)),
    progress: once(() => makeProgressLoaders(ctx)),
    reminder: once(() => makeReminderLoaders(ctx)),
    comment: once(() => makeCommentLoaders(ctx)),
    participant: once(() => makeParticipantLoaders(ctx)),
    review: once(() => makeReviewLoaders(ctx)),
    extension: once(() => makeExtensionLoaders(ctx)),
  };
  return {
    get account() {
      return groups.account();
    },
    get unit() {
      return groups.unit();
    },
    get plan() {
      return groups.plan();
    },
    get period() {
      return groups.period();
    },
    get planDraft() {
      return groups.planDraft();
    },
    get planVersion() {
      return groups.planVersion();
    },
    get task() {
      return groups.task();
    },
    get evidence() {
      return groups.evidence();
    },
    get attachment() {
      return groups.attachment();
    },
    get progress() {
      return groups.progress();
    },
    get reminder() {
      return groups.reminder();
    },
    get comment() {
      return groups.comment();
    },
    get participant() {
      return groups.participant();
    },
    get review() {
      return groups.review();
    },
    get extension() {
      return groups.extension();
    },
    filter: perArguments((filter: TaskFilter) => resolveFilter(ctx, filter)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
