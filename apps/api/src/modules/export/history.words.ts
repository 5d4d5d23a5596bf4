// Vietnamese words for what the history tells: acts, fields and their values.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import { FIELD_WORDS as KNOWN_FIELD_WORDS } from '@dan-van/schema/audit-words';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { inVietnamTime } from '../../lib/table.ts';
import type { Change } from '../audit/history.rules.ts';
import { EVIDENCE_KIND_WORDS, PERIOD_KIND_WORDS, ROLE_WORDS, STATUS_WORDS } from './export.words.ts';

export const ACTION_WORDS: Readonly<Record<AuditAction, string>> = {
  'evidence.create': 'Nhập minh chứng',
  'evidence.update': 'Sửa minh chứng',
  'evidence.delete': 'Xóa minh chứng',
  'evidence.restore': 'Khôi phục minh chứng',
  'evidence.carry': 'Mang minh chứng từ kỳ trước',
  'task.submit': 'Gửi thẩm định',
  'task.claim': 'Báo không áp dụng',
  'task.notApplicable': 'Xác nhận không áp dụng',
  'task.withdraw': 'Rút lại',
  'task.beginReview': 'Bắt đầu thẩm định',
  'task.accept': 'Công nhận',
  'task.return': 'Trả lại',
  'task.undo': 'Hoàn tác quyết định',
  'task.reopen': 'Mở lại',
  'task.extend': 'Gia hạn',
  'task.due': 'Đổi hạn theo kỳ báo cáo',
  'task.create': 'Giao nhiệm vụ',
  'task.amend': 'Nhiệm vụ được sửa đổi',
  'task.end': 'Kết thúc nhiệm vụ',
  'task.release': 'Rút nhiệm vụ theo bản sửa đổi',
  'task.revive': 'Khôi phục nhiệm vụ',
  'task.acknowledge': 'Xác nhận sửa đổi',
  'extension.ask': 'Xin gia hạn',
  'extension.grant': 'Đồng ý gia hạn',
  'extension.refuse': 'Không đồng ý gia hạn',
  'comment.create': 'Viết trao đổi',
  'comment.update': 'Sửa trao đổi',
  'comment.delete': 'Xóa trao đổi',
  'reminder.send': 'Đôn đốc',
  'period.open': 'Mở kỳ báo cáo',
  'period.change': 'Sửa kỳ báo cáo',
  'period.close': 'Đóng kỳ báo cáo',
  'period.reopen': 'Mở lại kỳ báo cáo',
  'plan.publish': 'Ban hành kế hoạch',
  'plan.amend': 'Sửa đổi kế hoạch',
  'account.create': 'Thêm tài khoản',
  'account.update': 'Sửa tài khoản',
  'account.activate': 'Mở khóa tài khoản',
  'account.deactivate': 'Khóa tài khoản',
  'account.link': 'Tạo liên kết đặt mật khẩu',
  'account.set-password': 'Đặt mật khẩu',
  'account.end-sessions': 'Kết thúc phiên đăng nhập',
  'grant.create': 'Phân quyền',
  'grant.update': 'Sửa phân quyền',
  'grant.delete': 'Thu hồi vai trò',
  'handover.create': 'Bàn giao',
  'handover.delegate': 'Ủy quyền',
  'handover.cancel': 'Hủy bàn giao, ủy quyền',
};

/** By any name: the trail may tell of a field that has no word. */
export const FIELD_WORDS: Readonly<Record<string, string>> = KNOWN_FIELD_WORDS;

const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { ...EVIDENCE_KIND_WORDS, ...PERIOD_KIND_WORDS },
  status: STATUS_WORDS,
  role: ROLE_WORDS,
  state: { ASKED: 'Đang xin', GRANTED: 'Đồng ý', REFUSED: 'Không đồng ý' },
  rule: { NOW: 'Áp dụng ngay', NEXT: 'Áp dụng từ kỳ sau' },
  undone: { ACCEPT: 'Công nhận', RETURN: 'Trả lại' },
  active: { true: 'Có', false: 'Không' },
  by: { link: 'Bằng liên kết', owner: 'Tự đổi', import: 'Nhập từ tệp', 'single-sign-on': 'Đăng nhập một lần' },
};

const EMPTY = 'trống';
/** 1234.5 is '1.234,5'. */
const AS_WRITTEN = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** Such as 'Trạng thái: Đang thực hiện → Chờ thẩm định', one line a field. */
export const changesInWords = (changes: readonly Change[]): string =>
  changes
    .map(({ field, from, to }) => `${FIELD_WORDS[field] ?? field}: ${valueOf(field, from)} → ${valueOf(field, to)}`)
    .join('\n');

function valueOf(field: string, value: string | null): string {
  if (value === null) return EMPTY;
  if (field === 'quantity') return AS_WRITTEN.format(Number(value));
  // The deadline is the first late instant; people name the last good day.
  if (field === 'dueAt') return inWords(dateInHoChiMinh(new Date(Date.parse(value) - 1)));
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return inVietnamTime(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return inWords(value);
  return VALUE_WORDS[field]?.[value] ?? value;
}

const inWords = (date: string): string => date.split('-').reverse().join('/');
