// What makes a piece of evidence valid: pure, from raw input to clean fields or an error that names the field.
import { keyOf } from '../../lib/global-id.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import type { Cadence, EvidenceFields, EvidenceKind } from '../../generated/resolvers.ts';
import type { EvidenceSnapshot } from './evidence.types.ts';
import { say } from '../../lib/words.ts';

/** The columns that a person enters. */
export interface EvidenceValues {
  kind: EvidenceKind;
  title: string;
  documentNumber: string | null;
  happenedOn: string | null;
  quantity: number | null;
  link: string | null;
  note: string | null;
}

/** Only what the input gives; the keys of tasks and attachments already taken apart. */
export interface CleanFields {
  values: Partial<EvidenceValues>;
  attachmentIds: number[] | null;
  taskIds: number[] | null;
}

/** Duties that go on: what was shown for them once is carried into the next period. */
export const CARRIED_CADENCES: readonly Cadence[] = ['CONTINUOUS', 'ONCE'];

const MAX_LENGTH = { title: 500, documentNumber: 100, link: 2000, note: 5000 } as const;
const LABEL = {
  title: say('Trích yếu, tên', 'The title'),
  documentNumber: say('Số, ký hiệu', 'The document number'),
  link: say('Liên kết', 'The link'),
  note: say('Ghi chú', 'The note'),
} as const;
const MAX_TASKS = 100;
const MAX_ATTACHMENTS = 50;

/** Checks and cleans the fields of a create or an update; what is not given stays out, null clears. */
export function cleanFields(fields: EvidenceFields): CleanFields | ValidationErrorRow {
  const values: Partial<EvidenceValues> = {};

  if (fields.kind !== undefined) {
    if (fields.kind === null)
      return invalid(['fields', 'kind'], say('Hãy chọn loại minh chứng.', 'Please choose the kind of evidence.'));
    values.kind = fields.kind;
  }
  for (const name of ['title', 'documentNumber', 'link', 'note'] as const) {
    const given = fields[name];
    if (given === undefined) continue;
    const text = given === null ? '' : cleanText(given, { lines: name === 'note' });
    if (text.length > MAX_LENGTH[name]) {
      return invalid(
        ['fields', name],
        say(
          `${LABEL[name].vi} dài quá ${MAX_LENGTH[name]} ký tự.`,
          `${LABEL[name].en} has at most ${MAX_LENGTH[name]} characters.`,
        ),
      );
    }
    if (name !== 'title') values[name] = text === '' ? null : text;
    else if (text === '')
      return invalid(
        ['fields', 'title'],
        say('Hãy ghi trích yếu hoặc tên của minh chứng.', 'Please give the evidence a title.'),
      );
    else values.title = text;
  }
  if (values.link && !isWebLink(values.link)) {
    return invalid(
      ['fields', 'link'],
      say('Liên kết phải bắt đầu bằng http:// hoặc https://.', 'A link must begin with http:// or https://.'),
    );
  }
  if (fields.happenedOn !== undefined) {
    if (fields.happenedOn !== null && !/^(19|20)\d\d-/.test(fields.happenedOn)) {
      return invalid(
        ['fields', 'happenedOn'],
        say('Ngày phải trong khoảng từ năm 1900 đến năm 2099.', 'The date must be between the years 1900 and 2099.'),
      );
    }
    values.happenedOn = fields.happenedOn;
  }
  if (fields.quantity !== undefined) {
    if (fields.quantity !== null && !(fields.quantity >= 0 && fields.quantity <= 1e15)) {
      return invalid(
        ['fields', 'quantity'],
        say('Số lượng phải là số không âm.', 'The quantity must be a number that is not negative.'),
      );
    }
    values.quantity = fields.quantity;
  }

  const attachmentIds = keysOf(
    'Attachment',
    fields.attachmentIds === null ? [] : fields.attachmentIds,
    MAX_ATTACHMENTS,
  );
  if (attachmentIds === 'bad')
    return invalid(
      ['fields', 'attachmentIds'],
      say('Có tệp đính kèm không hợp lệ.', 'One of the attachments is not valid.'),
    );
  const taskIds = keysOf('Task', fields.taskIds === null ? [] : fields.taskIds, MAX_TASKS);
  if (taskIds === 'bad' || taskIds?.length === 0) {
    return invalid(
      ['fields', 'taskIds'],
      say('Minh chứng phải phục vụ ít nhất một nhiệm vụ có thật.', 'Evidence must serve at least one existing task.'),
    );
  }
  return { values, attachmentIds, taskIds };
}

/** The tasks that a new piece of evidence serves. */
export function cleanTaskIds(ids: readonly string[]): number[] | ValidationErrorRow {
  const keys = keysOf('Task', ids, MAX_TASKS);
  return keys === 'bad' || keys === null || keys.length === 0
    ? invalid(
        ['taskIds'],
        say('Minh chứng phải phục vụ ít nhất một nhiệm vụ có thật.', 'Evidence must serve at least one existing task.'),
      )
    : keys;
}

/** True for a key that the database keeps as it is. */
export const isIdempotencyKey = (key: string): boolean =>
  key.length >= 1 && key.length <= 200 && key.isWellFormed() && !/[\u0000-\u001f]/.test(key);

function keysOf(type: string, ids: readonly string[] | undefined, most: number): number[] | 'bad' | null {
  if (ids === undefined) return null;
  const keys = ids.map((id) => keyOf(type, id));
  if (keys.length > most || keys.includes(null)) return 'bad';
  return [...new Set(keys as number[])].sort((a, b) => a - b);
}

function isWebLink(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** What an entry of the history can bring back: the piece after the change or, of a deletion, before it. */
export function restorable(entry: {
  subjectType: string;
  before: object | null;
  after: object | null;
}): EvidenceSnapshot | null {
  const kept = entry.after ?? entry.before;
  // Rows that were written before tasks and files were kept along cannot be brought back whole.
  return entry.subjectType === 'Evidence' && kept !== null && 'taskIds' in kept && 'attachments' in kept
    ? (kept as EvidenceSnapshot)
    : null;
}

const VALUES = ['kind', 'title', 'documentNumber', 'happenedOn', 'quantity', 'link', 'note'] as const;

/** True if both are the same piece to people, whatever their versions. */
export const isSamePiece = (a: EvidenceSnapshot, b: EvidenceSnapshot): boolean =>
  VALUES.every((name) => a[name] === b[name]) &&
  String(a.taskIds) === String(b.taskIds) &&
  String(a.attachments.map(({ id }) => id)) === String(b.attachments.map(({ id }) => id));

/** The columns that a person entered. */
export const valuesOf = (kept: EvidenceSnapshot): EvidenceValues => ({
  kind: kept.kind,
  title: kept.title,
  documentNumber: kept.documentNumber,
  happenedOn: kept.happenedOn,
  quantity: kept.quantity,
  link: kept.link,
  note: kept.note,
});
