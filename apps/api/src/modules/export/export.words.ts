// Vietnamese words for codes: those of the screen, for a file says what the screen showed.
import type {
  EvidenceKind,
  ExportView,
  PeriodKind,
  Role,
  TaskStatus,
  Timing,
  UnitKind,
  UnitLevel,
} from '../../generated/resolvers.ts';

export const STATUS_WORDS: Record<TaskStatus, string> = {
  NOT_STARTED: 'Chưa thực hiện',
  IN_PROGRESS: 'Đang thực hiện',
  SUBMITTED: 'Chờ thẩm định',
  RETURNED: 'Bị trả lại',
  ACCEPTED: 'Đã thẩm định',
  NOT_APPLICABLE: 'Không áp dụng',
};

export const TIMING_WORDS: Record<Timing, string> = {
  DONE_ON_TIME: 'Hoàn thành đúng hạn',
  DONE_LATE: 'Hoàn thành quá hạn',
  IN_TERM: 'Đang thực hiện trong hạn',
  OVERDUE: 'Đang thực hiện quá hạn',
};

export const EVIDENCE_KIND_WORDS: Record<EvidenceKind, string> = {
  DOCUMENT: 'Văn bản',
  EVENT: 'Hoạt động',
  MODEL: 'Mô hình',
  FIGURE: 'Số liệu',
  MEDIA: 'Báo chí',
};

export const LEVEL_WORDS: Record<UnitLevel, string> = {
  CITY: 'Thành phố',
  DISTRICT: 'Quận, huyện',
  WARD: 'Xã, phường, thị trấn',
};

export const UNIT_KIND_WORDS: Record<UnitKind, string> = {
  GOVERNMENT: 'Ủy ban nhân dân',
  DEPARTMENT: 'Sở, ban, ngành',
  PRESS: 'Báo, Đài',
};

export const PERIOD_KIND_WORDS: Record<PeriodKind, string> = {
  MONTH: 'Tháng',
  QUARTER: 'Quý',
  HALF_YEAR: '6 tháng',
  YEAR: 'Năm',
  AD_HOC: 'Đột xuất theo yêu cầu',
};

export const ROLE_WORDS: Record<Role, string> = {
  OFFICER: 'Công chức phụ trách',
  LEADER: 'Lãnh đạo phụ trách',
  REVIEWER: 'Thẩm định',
  OBSERVER: 'Theo dõi',
  ADMIN: 'Quản trị',
};

export const VIEW_WORDS: Record<ExportView, string> = {
  UNITS: 'Tiến độ',
  TASKS: 'Nhiệm vụ',
  EVIDENCE: 'Minh chứng',
  AUDIT: 'Lịch sử',
};

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** '2022-H1', '2022-Q1' and '2022-03' in words; an ad hoc period's own code stays as it is. */
export function periodInWords(code: string): string {
  const [, year, half, quarter, month] = /^(\d{4})(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(code) ?? [];
  if (!year) return code;
  if (half) return `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`;
  if (quarter) return `Quý ${QUARTERS[Number(quarter) - 1]}/${year}`;
  return month ? `Tháng ${Number(month)}/${year}` : `Năm ${year}`;
}

/** The same within a sentence: 'năm 2024'. */
export function periodInRunningText(code: string): string {
  const name = periodInWords(code);
  return name === code ? code : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
