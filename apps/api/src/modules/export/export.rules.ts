// What an export is called, how long it lives and what its filter says in words: pure.
import { SUBJECT_WORDS } from '@dan-van/schema/audit-words';
import { slug } from '../../lib/file-name.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { EvidenceFilter, ExportFormat, ExportView, HistoryFilter, TaskFilter } from '../../generated/resolvers.ts';
import { ACTION_WORDS } from './history.words.ts';
import {
  EVIDENCE_KIND_WORDS,
  LEVEL_WORDS,
  periodInWords,
  STATUS_WORDS,
  TIMING_WORDS,
  UNIT_KIND_WORDS,
} from './export.words.ts';

export { periodInRunningText, periodInWords } from './export.words.ts';
/** What was asked for: `history` alone for AUDIT, all else for the other views. */
export type ExportFilter = EvidenceFilter & { history?: HistoryFilter };

/** The formats that can be written today. */
export type WritableFormat = Exclude<ExportFormat, 'DOCX'>;

/** How long the file of a finished job is kept. */
export const EXPORT_KEPT_MS = 86_400_000;

/** Exports of one person that may wait or run at the same time. */
export const MAX_ACTIVE_EXPORTS = 20;

/** How often a job is taken up; after that a restart doesn't help. */
export const MAX_TRIES = 2;

const VIEW_SLUGS: Record<ExportView, string> = {
  UNITS: 'tien-do',
  TASKS: 'nhiem-vu',
  EVIDENCE: 'minh-chung',
  AUDIT: 'lich-su',
};

const MAX_UNIT_SLUG = 60;
const MAX_PERIODS_IN_NAME = 3;

/** Such as 'tien-do_quan-ninh-kieu_2022_2026-11-23.xlsx'. */
export function exportFileName(
  view: ExportView,
  format: WritableFormat,
  unitName: string,
  filter: ExportFilter,
  now: Date,
): string {
  const unit = slug(unitName).slice(0, MAX_UNIT_SLUG).replace(/-$/, '');
  // The history goes by days, not by periods.
  const periods = view === 'AUDIT' ? [] : [periodsInName(filter.task?.periods)];
  const parts = [VIEW_SLUGS[view], unit || 'don-vi', ...periods, dateInHoChiMinh(now)];
  return `${parts.join('_')}.${format.toLowerCase()}`;
}

function periodsInName(periods: readonly string[] | null | undefined): string {
  if (!periods || periods.length === 0) return 'tat-ca-ky';
  return periods.length > MAX_PERIODS_IN_NAME ? 'nhieu-ky' : periods.map(slug).join('-');
}

const ALL = 'Tất cả';

/** The filter, every part of it, as lines of name and words. */
export function filterInWords(view: ExportView, filter: ExportFilter, unitName: string | null): [string, string][] {
  if (view === 'AUDIT') return historyInWords(filter.history ?? {}, unitName);
  const task: TaskFilter = filter.task ?? {};
  const list = (given: readonly string[] | null | undefined, words?: Record<string, string>): string =>
    given ? given.map((code) => words?.[code] ?? code).join('; ') || 'Không có' : ALL;
  const lines: [string, string][] = [
    ['Kế hoạch', task.plan ?? ALL],
    ['Kỳ báo cáo', task.periods ? list(task.periods.map(periodInWords)) : ALL],
    ['Đơn vị', task.under ? `${unitName ?? ''} (${task.under}) và các đơn vị trực thuộc`.trim() : ALL],
    ['Theo địa giới ngày', task.asOf ? dateInWords(task.asOf) : 'Ngày xuất'],
    ['Cấp', list(task.levels, LEVEL_WORDS)],
    ['Loại đơn vị', list(task.kinds, UNIT_KIND_WORDS)],
    ['Nhiệm vụ', list(task.obligations)],
    ['Mục, khoản, điểm', task.clause ?? ALL],
    ['Trạng thái', list(task.statuses, STATUS_WORDS)],
    ['Thời hạn', list(task.timings, TIMING_WORDS)],
    ['Có minh chứng', yesNo(task.hasEvidence)],
    ['Từ khóa', task.text?.trim() || ALL],
  ];
  const own: [string, string][] = [
    ['Loại minh chứng', list(filter.kinds, EVIDENCE_KIND_WORDS)],
    ['Ngày của minh chứng, từ', filter.happenedFrom ? dateInWords(filter.happenedFrom) : ALL],
    ['Ngày của minh chứng, đến', filter.happenedTo ? dateInWords(filter.happenedTo) : ALL],
    ['Có tệp đính kèm', yesNo(filter.hasAttachment)],
    ['Từ khóa trong minh chứng', filter.text?.trim() || ALL],
  ];
  if (view === 'EVIDENCE') return [...lines, ...own];
  // These choose pieces of evidence; a list of tasks or units isn't narrowed by them, on the screen as in the file.
  const ignored = own.filter(([, words]) => words !== ALL);
  return [...lines, ...ignored.map(([name, words]): [string, string] => [name, `${words} (không lọc ở bảng này)`])];
}

function historyInWords(filter: HistoryFilter, unitName: string | null): [string, string][] {
  const list = (codes: readonly string[] | null | undefined, words: Readonly<Record<string, string>>): string =>
    codes?.map((code) => words[code] ?? code).join('; ') || ALL;
  return [
    ['Đơn vị', filter.under ? `${unitName ?? ''} (${filter.under}) và các đơn vị trực thuộc`.trim() : ALL],
    ['Người thực hiện', filter.person?.trim() || ALL],
    ['Việc', list(filter.actions, ACTION_WORDS)],
    ['Đối tượng', list(filter.subjectTypes, SUBJECT_WORDS)],
    ['Từ ngày', filter.from ? dateInWords(filter.from) : ALL],
    ['Đến ngày', filter.to ? dateInWords(filter.to) : ALL],
    ['Từ khóa', filter.text?.trim() || ALL],
  ];
}

const yesNo = (given: boolean | null | undefined): string => (given == null ? ALL : given ? 'Có' : 'Không');

const dateInWords = (date: string): string => date.split('-').reverse().join('/');
