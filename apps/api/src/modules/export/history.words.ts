// Vietnamese words for what the history tells: acts, subjects, fields and their values.
import { dateInHoChiMinh } from '../../lib/time.ts';
import { inVietnamTime } from '../../lib/table.ts';
import type { Change } from '../audit/history.rules.ts';
import { EVIDENCE_KIND_WORDS, STATUS_WORDS } from './export.words.ts';

/** Acts that have a name; any other is shown by its code. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  'evidence.create': 'Nhập minh chứng',
  'evidence.update': 'Sửa minh chứng',
  'evidence.delete': 'Xóa minh chứng',
  'evidence.restore': 'Khôi phục minh chứng',
  'task.submit': 'Trình thẩm định',
  'task.withdraw': 'Rút trình',
  'task.accept': 'Chấp nhận',
  'task.return': 'Trả lại',
  'task.reopen': 'Mở lại',
  'task.notApplicable': 'Báo không áp dụng',
  'plan.publish': 'Ban hành kế hoạch',
};

export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  Task: 'Nhiệm vụ',
  Evidence: 'Minh chứng',
  Plan: 'Kế hoạch',
  Period: 'Kỳ báo cáo',
  Account: 'Tài khoản',
  Grant: 'Phân quyền',
  Comment: 'Trao đổi',
  Reminder: 'Đôn đốc',
  Extension: 'Gia hạn',
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  kind: 'Loại',
  title: 'Trích yếu, tên',
  documentNumber: 'Số, ký hiệu',
  happenedOn: 'Ngày',
  quantity: 'Số lượng',
  link: 'Liên kết',
  note: 'Ghi chú',
  taskIds: 'Nhiệm vụ',
  attachments: 'Tệp đính kèm',
  status: 'Trạng thái',
  dueAt: 'Hạn',
  reason: 'Lý do',
};

const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: EVIDENCE_KIND_WORDS,
  status: STATUS_WORDS,
};

const EMPTY = 'trống';

/** Such as 'Trạng thái: Đang thực hiện → Chờ thẩm định', one line a field. */
export const changesInWords = (changes: readonly Change[]): string =>
  changes
    .map(({ field, from, to }) => `${FIELD_WORDS[field] ?? field}: ${valueOf(field, from)} → ${valueOf(field, to)}`)
    .join('\n');

function valueOf(field: string, value: string | null): string {
  if (value === null) return EMPTY;
  // The deadline is the first late instant; people name the last good day.
  if (field === 'dueAt') return inWords(dateInHoChiMinh(new Date(Date.parse(value) - 1)));
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return inVietnamTime(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return inWords(value);
  return VALUE_WORDS[field]?.[value] ?? value;
}

const inWords = (date: string): string => date.split('-').reverse().join('/');
