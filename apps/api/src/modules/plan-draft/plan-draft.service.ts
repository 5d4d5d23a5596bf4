// Imports plans: from a file to a draft, from a draft to a published plan, each step in one transaction.
import { FileError, MAX_FILE_SIZE, readDocument, type FileProblem } from '@dan-van/plan-parser';
import { periodsFor, proposeDuties, yearOf, type Proposals } from '@dan-van/plan-parser/proposals';
import type { Context } from '../../context.ts';
import { insertPlanRows } from '../../data/load-plan.ts';
import type { DeletePlanDraftInput, PublishPlanDraftInput, SavePlanDraftInput } from '../../generated/resolvers.ts';
import { badInput, payloadTooLarge, unsupportedMedia } from '../../lib/errors.ts';
import { cleanFileName } from '../../lib/file-name.ts';
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import {
  conflict,
  invalid,
  notFound,
  stateError,
  type ConflictErrorRow,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { cleanText } from '../../lib/text.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { openPeriodsOfPlan } from '../period/period.service.ts';
import type { PlanRow } from '../plan/plan.service.ts';
import { dutiesOf } from '../plan-version/plan-version.service.ts';
import type { EffectRow } from '../plan-version/plan-version.types.ts';
import { rootUnit } from '../unit/unit.service.ts';
import { requireViewer, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import { carryDuties, planToAmend, publishAmendment } from './amend.service.ts';
import { parsedDraft } from './plan-draft.document.ts';
import { planDraftPolicy } from './plan-draft.policy.ts';
import { publishedRows } from './plan-draft.rows.ts';
import * as rules from './plan-draft.rules.ts';
import * as store from './plan-draft.store.ts';
import type { PlanDraftRow } from './plan-draft.store.ts';
import type { DraftContent, StoredDuty } from './plan-draft.types.ts';
import { say, type Words } from '../../lib/words.ts';

const PROBLEMS: Record<FileProblem, Words> = {
  'too-large': say(
    `Tệp lớn hơn ${MAX_FILE_SIZE / 1024 / 1024} MB. Hãy tách bớt hình ảnh hoặc chỉ nhập phần lời văn.`,
    `The file is larger than ${MAX_FILE_SIZE / 1024 / 1024} MB. Take pictures out, or import the text alone.`,
  ),
  pdf: say(
    'Đây là tệp PDF. Hãy lưu văn bản thành .docx, hoặc dán phần chữ vào ô dán văn bản.',
    'This is a PDF file. Save the document as .docx, or paste its text.',
  ),
  'old-word': say(
    'Đây là tệp .doc kiểu cũ. Hãy mở bằng Word và lưu lại thành .docx.',
    'This is an old .doc file. Open it in Word and save it as .docx.',
  ),
  encrypted: say(
    'Tệp có mật khẩu. Hãy lưu lại không đặt mật khẩu rồi nhập.',
    'The file has a password. Save it without one and import it then.',
  ),
  broken: say(
    'Tệp bị hỏng, không đọc được. Hãy mở bằng Word, lưu lại thành .docx rồi thử lại.',
    'The file is damaged and cannot be read. Open it in Word, save it as .docx and try again.',
  ),
  'zip-bomb': say(
    'Tệp bung ra quá lớn so với một văn bản nên không được đọc.',
    'The file unpacks to far more than a document would, so it was not read.',
  ),
  'not-a-document': say(
    'Đây không phải tệp văn bản. Chỉ nhận .docx và .txt.',
    'This is not a document. Only .docx and .txt are taken.',
  ),
  'not-text': say(
    'Tệp chữ không ở bảng mã Unicode. Hãy lưu lại với bảng mã UTF-8.',
    'The text is not in Unicode. Save it as UTF-8.',
  ),
};

/** True if the viewer may import plans. */
export const mayImportPlans = (viewer: ViewerIdentity): boolean => planDraftPolicy.createPlanDraft.allows(viewer);

/** Throws UNAUTHENTICATED, FORBIDDEN. */
export const requireImporter = (ctx: Context): void => authorize(planDraftPolicy.createPlanDraft, ctx.viewer);

/**
 * Reads a file and keeps what was recognised as a new draft.
 * @param amends the code of the plan of which it is to be a new version
 * Throws BAD_USER_INPUT, UNSUPPORTED_MEDIA_TYPE or PAYLOAD_TOO_LARGE naming `file`, and what `requireImporter` throws.
 * @returns the draft's id
 */
export async function createPlanDraft(
  ctx: Context,
  fileName: string,
  bytes: Uint8Array,
  amends: string | null = null,
): Promise<string> {
  requireImporter(ctx);
  const { accountId } = requireViewer(ctx.viewer);
  const amended = amends === null ? null : await planToAmend(ctx, amends);
  if (amended && '__typename' in amended) throw badInput(amended.message, amended.path);
  const { text, tables } = readFile(bytes);
  const source = text.toWellFormed();
  if (source.trim() === '') throw badInput(say('Văn bản không có chữ nào.', 'The document holds no text.'), ['file']);
  const parsed = parsedDraft({ source, tables });
  const { document } = parsed;
  const { duties, reporting } = await propose(ctx, source, tables);
  // A new version leaves the plan's periods as they are, unless somebody chooses a year for more.
  const year = amended ? null : yearOf(document);
  const id = await store.insertDraft(ctx, accountId, {
    fileName: cleanFileName(fileName),
    source,
    tables,
    code: amended?.code ?? rules.proposedCode(document.number, year),
    title: cleanText(document.title ?? amended?.title ?? ''),
    year,
    duties: amended ? await carryDuties(ctx, amended, parsed, duties) : duties,
    amendsPlanId: amended?.id ?? null,
    periods: year === null ? [] : periodsFor(year, reporting, document.issuedOn),
  });
  return toGlobalId('PlanDraft', id);
}

function readFile(bytes: Uint8Array): ReturnType<typeof readDocument> {
  try {
    return readDocument(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = PROBLEMS[error.problem];
    if (error.problem === 'too-large') throw payloadTooLarge(message, ['file']);
    if (['pdf', 'old-word', 'not-a-document'].includes(error.problem)) throw unsupportedMedia(message, ['file']);
    throw badInput(message, ['file']);
  }
}

async function propose(
  ctx: Context,
  source: string,
  tables: { start: number; end: number }[],
): Promise<{ duties: StoredDuty[]; reporting: Proposals['reporting'] }> {
  const [units, choices] = await Promise.all([store.namedUnits(ctx), store.addresseeChoices(ctx)]);
  const { duties, reporting } = proposeDuties(parsedDraft({ source, tables }).document, { units });
  // "SNV" stands for Sở Nội vụ alone: where a class bears a unit's own name, it is the one to use.
  const classOf = new Map(choices.filter(({ code }) => !code.startsWith('@')).map(({ code, name }) => [name, code]));
  const alias = new Map(units.map(({ code, name }) => [`@${code}`, classOf.get(name) ?? `@${code}`]));
  return { duties: rules.storedDuties(duties, alias), reporting };
}

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

interface Saved {
  __typename: 'PlanDraftSaved';
  draft: PlanDraftRow;
}
interface Deleted {
  __typename: 'PlanDraftDeleted';
  id: string;
}
interface Published {
  __typename: 'PlanPublished';
  draft: PlanDraftRow;
  plan: PlanRow;
  tasks: number;
  effect: EffectRow | null;
}

const NOT_FOUND = say('Bản nhập này không còn.', 'This import is no longer there.');
const PUBLISHED = say(
  'Bản nhập này đã được ban hành thành kế hoạch, không sửa được nữa.',
  'This import was published as a plan and can no longer be changed.',
);

/** Keeps changes of a draft; of the duties only those that changed are sent. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function savePlanDraft(
  ctx: Context,
  input: SavePlanDraftInput,
): Promise<Saved | ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<PlanDraftRow> | StateErrorRow> {
  authorize(planDraftPolicy.savePlanDraft, ctx.viewer);
  return withDraft(ctx, input, async (tx, draft) => {
    if (draft.planId !== null) return stateError(PUBLISHED);
    const changed = await changeOf(tx, draft, input);
    if ('error' in changed) return changed.error;
    await store.updateDraft(tx, draft.id, changed.ok);
    return { __typename: 'PlanDraftSaved' as const, draft: (await store.draftsByIds(tx, [draft.id]))[0]! };
  });
}

async function changeOf(
  tx: Context,
  draft: PlanDraftRow,
  input: SavePlanDraftInput,
): Promise<{ ok: store.DraftChange } | { error: ValidationErrorRow }> {
  const content = (await tx.loaders.planDraft.content.load(draft.id))!;
  const parsed = parsedDraft(content);
  const code = rules.cleanCode(input.code ?? draft.code);
  if ('error' in code) return code;
  const title = rules.cleanTitle(input.title ?? draft.title);
  if ('error' in title) return title;
  const year = rules.cleanYear(input.year === undefined ? draft.year : input.year);
  if ('error' in year) return year;

  const given = input.duties ?? [];
  if (given.length > rules.MAX_DUTIES_AT_ONCE) {
    return {
      error: invalid(
        ['duties'],
        say(
          `Mỗi lần lưu tối đa ${rules.MAX_DUTIES_AT_ONCE} nhiệm vụ.`,
          `At most ${rules.MAX_DUTIES_AT_ONCE} duties can be saved at once.`,
        ),
      ),
    };
  }
  const known = new Set((await store.addresseeChoices(tx)).map((choice) => choice.code));
  const changed: StoredDuty[] = [];
  for (const [i, duty] of given.entries()) {
    const clean = rules.cleanDuty(duty, ['duties', String(i)], parsed, known);
    if ('error' in clean) return clean;
    changed.push(clean.ok);
  }
  const merged = rules.mergedDuties(content.duties, changed, new Set(input.removed ?? []));
  const target = await targetOf(tx, draft, input, parsed, merged);
  if ('error' in target) return target;
  const { duties, amendsPlanId } = target.ok;
  const isRetargeted = amendsPlanId !== null && amendsPlanId !== draft.amendsPlanId;
  if (duties.length > rules.MAX_DUTIES) {
    return {
      error: invalid(
        ['duties'],
        say(
          `Một bản nhập có tối đa ${rules.MAX_DUTIES} nhiệm vụ.`,
          `An import has at most ${rules.MAX_DUTIES} duties.`,
        ),
      ),
    };
  }

  let { periods } = content;
  if (isRetargeted) {
    return { ok: { code: target.ok.code!, title: title.ok, year: null, duties, periods: [], amendsPlanId } };
  }
  if (input.periods) {
    const clean = rules.cleanPeriods(input.periods);
    if ('error' in clean) return clean;
    periods = clean.ok;
  } else if (year.ok !== draft.year) {
    periods =
      year.ok === null ? [] : periodsFor(year.ok, proposeDuties(parsed.document).reporting, parsed.document.issuedOn);
  }
  const kept = { title: title.ok, year: year.ok, duties, periods, amendsPlanId };
  return { ok: { ...kept, code: target.ok.code ?? code.ok } };
}

/** Which plan the draft is to amend, and which of its duties are which of that plan's. */
async function targetOf(
  tx: Context,
  draft: PlanDraftRow,
  { amends, matches }: SavePlanDraftInput,
  parsed: ReturnType<typeof parsedDraft>,
  duties: StoredDuty[],
): Promise<
  { ok: { duties: StoredDuty[]; amendsPlanId: number | null; code: string | null } } | { error: ValidationErrorRow }
> {
  if (amends === null) return { ok: { duties, amendsPlanId: null, code: draft.amendsPlanId === null ? null : '' } };
  if (amends !== undefined) {
    const plan = await planToAmend(tx, amends);
    if ('__typename' in plan) return { error: plan };
    if (plan.id !== draft.amendsPlanId) {
      const free = duties.map(({ match: _, ...duty }) => duty);
      const carried = await carryDuties(tx, plan, parsed, free);
      return { ok: { duties: carried, amendsPlanId: plan.id, code: plan.code } };
    }
  }
  const { amendsPlanId } = draft;
  const plan = amendsPlanId === null ? null : await tx.loaders.plan.byId.load(amendsPlanId);
  if (!plan) {
    if (!matches?.length) return { ok: { duties, amendsPlanId, code: null } };
    return {
      error: invalid(
        ['matches'],
        say('Bản nhập này không phải bản sửa đổi của kế hoạch nào.', 'This import is not an amendment of any plan.'),
      ),
    };
  }
  const codes = new Set((await dutiesOf(tx, plan.versionId)).map(({ code }) => code));
  const matched = rules.matchedDuties(duties, matches ?? [], codes);
  return 'error' in matched ? matched : { ok: { duties: matched.ok, amendsPlanId, code: plan.code } };
}

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

/** Makes the plan, its periods and tasks. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function publishPlanDraft(
  ctx: Context,
  input: PublishPlanDraftInput,
): Promise<Published | ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<PlanDraftRow> | StateErrorRow> {
  authorize(planDraftPolicy.publishPlanDraft, ctx.viewer);
  try {
    const outcome = await withDraft(ctx, input, async (tx, draft) => {
      if (draft.planId !== null) return stateError(PUBLISHED);
      const content = (await tx.loaders.planDraft.content.load(draft.id))!;
      const problem = rules.publishProblem(draft, content.duties, content.periods);
      if (problem) return problem;
      const { amendsPlanId } = draft;
      if (amendsPlanId === null && (await store.planCodeTaken(tx, draft.code))) return codeTaken(draft.code);
      const ready = await withUnitClasses(tx, content);
      if (amendsPlanId !== null) {
        const amended = await publishAmendment(tx, { ...draft, amendsPlanId }, ready, input);
        return '__typename' in amended ? amended : published(tx, draft, amended);
      }
      return published(tx, draft, await publishPlan(tx, draft, ready));
    });
    ctx.recent.forget();
    return outcome;
  } catch (error) {
    // Two who publish the same code at once: the constraint lets one of them through.
    if (isUniqueViolation(error, 'plan_code_key'))
      return codeTaken((await readPlanDraft(ctx, keyOf('PlanDraft', input.id)))!.code);
    throw error;
  }
}

/** The accepted duties, addressed to classes alone: a unit that is addressed by itself has one of its own. */
async function withUnitClasses(tx: Context, content: DraftContent): Promise<DraftContent> {
  const accepted = content.duties.filter(({ state }) => state === 'ACCEPTED');
  const single = [...new Set(accepted.flatMap(({ addressees }) => addressees.filter((code) => code.startsWith('@'))))];
  const classOf = new Map((await store.makeUnitClasses(tx, single)).map(({ code, classCode }) => [code, classCode]));
  const duties = accepted.map((duty) => ({
    ...duty,
    addressees: duty.addressees.map((code) => classOf.get(code) ?? code),
  }));
  return { ...content, duties };
}

interface Made {
  planId: number;
  tasks: number;
  effect: EffectRow | null;
}

async function publishPlan(tx: Context, draft: PlanDraftRow, content: DraftContent): Promise<Made> {
  const { code, title, year } = draft;
  const { duties, periods } = content;
  const rows = publishedRows(parsedDraft(content), { code, title, year, duties, periods });
  const { accountId } = requireViewer(tx.viewer);
  const planId = await insertPlanRows(tx.db, rows, { at: tx.now, by: accountId });
  const opened = await openPeriodsOfPlan(tx, planId);
  const tasks = opened.reduce((sum, period) => sum + period.tasks, 0);
  await writeAudit(tx, [
    {
      action: 'plan.publish',
      subjectType: 'Plan',
      subjectId: planId,
      unitId: await rootUnit(tx),
      after: { code, title, draft: draft.id, duties: rows.obligations.length, periods: rows.periods.length, tasks },
    },
  ]);
  return { planId, tasks, effect: null };
}

/** Marks the draft as published; answers with it and with the plan as it is now. */
async function published(tx: Context, draft: PlanDraftRow, { planId, tasks, effect }: Made): Promise<Published> {
  await store.bindPlan(tx, draft.id, planId);
  const plan = (await tx.loaders.plan.byId.clear(planId).load(planId))!;
  const after = (await store.draftsByIds(tx, [draft.id]))[0]!;
  return { __typename: 'PlanPublished', draft: after, plan, tasks, effect };
}

const codeTaken = (code: string): ValidationErrorRow =>
  invalid(
    ['code'],
    say(
      `Đã có kế hoạch mang mã ${code}. Hãy chọn mã khác.`,
      `There is a plan with the code ${code} already. Choose another code.`,
    ),
  );

function isUniqueViolation(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: string; constraint?: string };
  return code === '23505' && broken === constraint;
}

/** Locks a draft and checks that it is the version that was seen. */
async function withDraft<Result>(
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
