// What mails say, in both languages: one sentence a notification, and what stands around them. Pure.
import type { Language } from '../../lib/words.ts';
import type { NotificationKind } from '../../generated/resolvers.ts';
import { periodInRunningText } from '../export/export.rules.ts';
import type { MailLine, MissingTask } from './telling.store.ts';

interface Words {
  product: string;
  greeting: (name: string) => string;
  subject: (line: MailLine) => string;
  subjectOfMany: (count: number) => string;
  subjectOfDigest: (day: string, count: number) => string;
  sentence: Record<NotificationKind, (line: MailLine) => string>;
  /** A task that is missing, in a list. */
  missing: (task: MissingTask) => string;
  open: string;
  why: string;
  settings: string;
}

/** Counts under ten are written with a zero, as in official letters. */
const count = (n: number | undefined): string => String(n ?? 1).padStart(2, '0');
const day = (iso: string | undefined): string => (iso ?? '').split('-').reverse().join('/');
const who = (line: MailLine, nobody: string): string => line.actor ?? nobody;
const code = (line: MailLine): string => line.obligationCode ?? '';
const period = (line: MailLine): string => line.periodCode ?? '';
/** How many are missing still, when the mail is written. */
const urged = ({ missing, facts }: MailLine): number | undefined => missing.length || facts.count;

const vi: Words = {
  product: 'Dân vận chính quyền',
  greeting: (name) => `Kính gửi: ${name}`,
  subject: (line) => `[Dân vận] ${vi.sentence[line.kind](line)}`,
  subjectOfMany: (n) => `[Dân vận] ${count(n)} thông báo mới`,
  subjectOfDigest: (on, n) => `[Dân vận] Tổng hợp ngày ${day(on)}: ${count(n)} thông báo`,
  sentence: {
    ASSIGNED: (line) =>
      `Kỳ ${period(line)} đã mở: ${count(line.facts.count)} nhiệm vụ được giao, hạn đến hết ngày ${day(line.facts.dueOn)}`,
    DUE: (line) =>
      `Còn ${count(line.facts.days)} ngày: ${count(line.facts.count)} nhiệm vụ kỳ ${period(line)} đến hạn ngày ${day(line.facts.dueOn)}`,
    OVERDUE: (line) =>
      `Quá hạn ${count(line.facts.days)} ngày: ${count(line.facts.count)} nhiệm vụ kỳ ${period(line)}, hạn đến hết ngày ${day(line.facts.dueOn)}`,
    RETURNED: (line) => `Nhiệm vụ ${code(line)} bị trả lại`,
    ACCEPTED: (line) => `Nhiệm vụ ${code(line)} đã được công nhận`,
    MENTIONED: (line) => `${who(line, 'Có người')} nhắc đến đồng chí trong trao đổi`,
    COMMENTED: (line) => `${who(line, 'Có người')} có ý kiến trao đổi`,
    EXTENDED: (line) =>
      line.facts.granted === false
        ? 'Đề nghị gia hạn không được chấp thuận'
        : `Đã gia hạn đến hết ngày ${day(line.facts.dueOn)}`,
    URGED: (line) =>
      `Đôn đốc: ${count(urged(line))} nhiệm vụ${line.periodCode === null ? '' : ` kỳ ${period(line)}`} chưa hoàn thành`,
    SUBMITTED: (line) => `${line.unitName ?? 'Đơn vị'} gửi thẩm định nhiệm vụ ${code(line)}`,
    HANDOVER: (line) =>
      line.facts.granted === false
        ? `${who(line, 'Quản trị')} đã hủy việc bàn giao công việc cho đồng chí`
        : `${who(line, 'Quản trị')} bàn giao công việc cho đồng chí`,
    REOPENED: (line) => `${who(line, 'Đơn vị')} mở lại nhiệm vụ ${code(line)} để bổ sung`,
    EXTENSION_ASKED: (line) =>
      `${line.unitName ?? 'Đơn vị'} đề nghị gia hạn ${line.taskId === null ? `kỳ ${period(line)}` : `nhiệm vụ ${code(line)}`}`,
    WITHDRAWN: (line) => `${line.unitName ?? 'Đơn vị'} rút lại nhiệm vụ ${code(line)} đã gửi thẩm định`,
    PERIOD_REOPENED: (line) =>
      `Kỳ ${period(line)} được mở lại: ${count(line.facts.count)} nhiệm vụ chưa hoàn thành, hạn đến hết ngày ${day(line.facts.dueOn)}`,
    AMENDED: (line) =>
      `Kế hoạch được sửa đổi (bản số ${line.facts.version}): ${count(line.facts.count)} nhiệm vụ của đơn vị thay đổi`,
  },
  missing: (task) =>
    `– ${task.code} ${task.label} (${periodInRunningText(task.periodCode)}, hạn đến hết ngày ${day(task.dueOn)})`,
  open: 'Mở trên phần mềm',
  why: 'Thư này được gửi tự động, không cần trả lời. Chọn loại thông báo và cách nhận tại:',
  settings: 'Cài đặt thông báo',
};

const plural = (n: number | undefined, noun: string): string => `${n ?? 1} ${noun}${n === 1 ? '' : 's'}`;

const en: Words = {
  product: 'Dân vận',
  greeting: (name) => `To: ${name}`,
  subject: (line) => `[Dân vận] ${en.sentence[line.kind](line)}`,
  subjectOfMany: (n) => `[Dân vận] ${n} new notifications`,
  subjectOfDigest: (on, n) => `[Dân vận] ${day(on)}: ${plural(n, 'notification')}`,
  sentence: {
    ASSIGNED: (line) =>
      `Period ${period(line)} is open: ${plural(line.facts.count, 'task')}, due by ${day(line.facts.dueOn)}`,
    DUE: (line) =>
      `${plural(line.facts.days, 'day')} left: ${plural(line.facts.count, 'task')} of ${period(line)} due by ${day(line.facts.dueOn)}`,
    OVERDUE: (line) =>
      `${plural(line.facts.days, 'day')} overdue: ${plural(line.facts.count, 'task')} of ${period(line)}, due by ${day(line.facts.dueOn)}`,
    RETURNED: (line) => `Task ${code(line)} was returned`,
    ACCEPTED: (line) => `Task ${code(line)} was accepted`,
    MENTIONED: (line) => `${who(line, 'Somebody')} mentioned you`,
    COMMENTED: (line) => `${who(line, 'Somebody')} commented`,
    EXTENDED: (line) =>
      line.facts.granted === false
        ? 'The request for more time was refused'
        : `More time was granted, until ${day(line.facts.dueOn)}`,
    URGED: (line) =>
      `Urged: ${plural(urged(line), 'task')}${line.periodCode === null ? '' : ` of ${period(line)}`} not done yet`,
    SUBMITTED: (line) => `${line.unitName ?? 'A unit'} sent up task ${code(line)}`,
    HANDOVER: (line) =>
      line.facts.granted === false
        ? `${who(line, 'An administrator')} cancelled the handover to you`
        : `${who(line, 'An administrator')} handed work over to you`,
    REOPENED: (line) => `${who(line, 'The unit')} opened task ${code(line)} again to supplement it`,
    EXTENSION_ASKED: (line) =>
      `${line.unitName ?? 'A unit'} asks for more time for ${line.taskId === null ? `period ${period(line)}` : `task ${code(line)}`}`,
    WITHDRAWN: (line) => `${line.unitName ?? 'A unit'} took back task ${code(line)}`,
    PERIOD_REOPENED: (line) =>
      `Period ${period(line)} is open again: ${plural(line.facts.count, 'task')} not done, due by ${day(line.facts.dueOn)}`,
    AMENDED: (line) =>
      `The plan was amended (version ${line.facts.version}): ${plural(line.facts.count, 'task')} of your unit changed`,
  },
  missing: (task) => `– ${task.code} ${task.labelEn ?? task.label} (${task.periodCode}, due by ${day(task.dueOn)})`,
  open: 'Open',
  why: 'This mail was sent by a machine; there is no need to answer. Choose what reaches you, and how:',
  settings: 'Notification settings',
};

export const WORDS: Record<Language, Words> = { vi, en };
