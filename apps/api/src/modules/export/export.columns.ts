// The columns of each view: keys for programs, headers for people.
import { SUBJECT_WORDS } from '@dan-van/schema/audit-words';
import type { ExportView } from '../../generated/resolvers.ts';
import type { Column, ColumnType } from '../../lib/table.ts';
import { ACTION_WORDS } from './history.words.ts';
import { EVIDENCE_KIND_WORDS, LEVEL_WORDS, STATUS_WORDS, TIMING_WORDS, UNIT_KIND_WORDS } from './export.words.ts';

const column = (
  key: string,
  header: string,
  type: ColumnType,
  width: number,
  words?: Readonly<Record<string, string>>,
): Column => ({ key, header, type, width, ...(words && { words }) });

const count = (key: string, header: string): Column => column(key, header, 'integer', 11);

const UNIT = [
  column('unitCode', 'Mã đơn vị', 'text', 11),
  column('unitName', 'Đơn vị', 'text', 34),
  column('unitLevel', 'Cấp', 'text', 18, LEVEL_WORDS),
  column('unitKind', 'Loại đơn vị', 'text', 16, UNIT_KIND_WORDS),
];
const DISTRICT = column('districtName', 'Quận, huyện', 'text', 22);
const PERIOD = column('periodCode', 'Kỳ báo cáo', 'text', 11);

export const EXPORT_COLUMNS: Record<ExportView, readonly Column[]> = {
  UNITS: [
    column('depth', 'Bậc', 'integer', 6),
    ...UNIT,
    column('context', 'Dòng ngữ cảnh', 'flag', 10),
    count('expected', 'Phải thực hiện'),
    count('notStarted', STATUS_WORDS.NOT_STARTED),
    count('inProgress', STATUS_WORDS.IN_PROGRESS),
    count('submitted', STATUS_WORDS.SUBMITTED),
    count('returned', STATUS_WORDS.RETURNED),
    count('accepted', STATUS_WORDS.ACCEPTED),
    column('acceptedShare', 'Tỷ lệ đã thẩm định (%)', 'percent', 12),
    count('notApplicable', STATUS_WORDS.NOT_APPLICABLE),
    count('doneOnTime', TIMING_WORDS.DONE_ON_TIME),
    count('doneLate', TIMING_WORDS.DONE_LATE),
    count('inTerm', TIMING_WORDS.IN_TERM),
    count('overdue', TIMING_WORDS.OVERDUE),
    count('evidence', 'Minh chứng'),
  ],
  TASKS: [
    ...UNIT,
    DISTRICT,
    PERIOD,
    column('obligationCode', 'Mã nhiệm vụ', 'text', 12),
    column('obligationLabel', 'Nhiệm vụ', 'text', 50),
    column('status', 'Trạng thái', 'text', 16, STATUS_WORDS),
    column('timing', 'Thời hạn', 'text', 24, TIMING_WORDS),
    column('dueOn', 'Hạn', 'date', 12),
    column('submittedAt', 'Gửi thẩm định lúc', 'datetime', 17),
    count('evidence', 'Minh chứng'),
    column('reason', 'Lý do', 'text', 40),
  ],
  EVIDENCE: [
    ...UNIT,
    DISTRICT,
    PERIOD,
    column('obligationCodes', 'Mã nhiệm vụ', 'text', 18),
    column('kind', 'Loại minh chứng', 'text', 18, EVIDENCE_KIND_WORDS),
    column('title', 'Trích yếu, tên', 'text', 60),
    column('documentNumber', 'Số, ký hiệu', 'text', 18),
    column('happenedOn', 'Ngày', 'date', 12),
    column('quantity', 'Số lượng', 'number', 11),
    column('link', 'Liên kết', 'text', 30),
    column('note', 'Ghi chú', 'text', 40),
    column('attachments', 'Tệp đính kèm', 'text', 40),
    column('updatedAt', 'Cập nhật lúc', 'datetime', 17),
  ],
  AUDIT: [
    column('at', 'Thời điểm', 'datetime', 17),
    column('displayName', 'Người thực hiện', 'text', 28),
    column('username', 'Tài khoản', 'text', 18),
    column('unitCode', 'Mã đơn vị', 'text', 11),
    column('unitName', 'Đơn vị', 'text', 34),
    PERIOD,
    column('action', 'Việc', 'text', 22, ACTION_WORDS),
    column('subjectType', 'Đối tượng', 'text', 14, SUBJECT_WORDS),
    column('subjectName', 'Tên', 'text', 60),
    column('changes', 'Thay đổi', 'text', 70),
    column('number', 'Số trong sổ', 'integer', 10),
  ],
};
