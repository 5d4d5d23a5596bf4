// From a file to a draft: what was recognised in it, to be looked at.
import { FileError, MAX_FILE_SIZE, readDocument, type FileProblem } from '@dan-van/plan-parser';
import { periodsFor, proposeDuties, yearOf, type Proposals } from '@dan-van/plan-parser/proposals';
import type { Context } from '../../context.ts';
import { badInput, payloadTooLarge, unsupportedMedia } from '../../lib/errors.ts';
import { cleanFileName } from '../../lib/file-name.ts';
import { toGlobalId } from '../../lib/global-id.ts';
import { cleanText } from '../../lib/text.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { carryDuties, planToAmend } from './amend.service.ts';
import { parsedDraft } from './plan-draft.document.ts';
import * as rules from './plan-draft.rules.ts';
import * as store from './plan-draft.store.ts';
import type { StoredDuty } from './plan-draft.types.ts';
import { requireImporter } from './plan-draft.service.ts';
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
