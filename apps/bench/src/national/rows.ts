// The made-up tasks and evidence of a unit in a period, as lines for COPY.
import { seeded } from '../random.ts';

export interface NationalPeriod {
  id: number;
  /** 0 for the oldest. */
  age: number;
  startsOn: string;
  dueAt: string;
}

export interface Lines {
  task: string;
  evidence: string;
  evidence_task: string;
}

const TITLES = [
  ['DOCUMENT', 'Kế hoạch công tác dân vận'],
  ['DOCUMENT', 'Báo cáo kết quả thực hiện'],
  ['DOCUMENT', 'Quyết định phân công lãnh đạo'],
  ['DOCUMENT', 'Công văn triển khai nhiệm vụ'],
  ['EVENT', 'Hội nghị đối thoại với Nhân dân'],
  ['EVENT', 'Buổi tiếp công dân định kỳ'],
  ['EVENT', 'Lớp tập huấn cán bộ, công chức'],
  ['MODEL', 'Mô hình Dân vận khéo'],
  ['FIGURE', 'Số liệu giải quyết đơn thư'],
  ['MEDIA', 'Tin, bài tuyên truyền'],
] as const;

const DAY_MS = 86_400_000;
/** Of a hundred tasks that have begun, so many have one piece of evidence, two, three, four. */
const PIECES = [36, 34, 20, 10];

/** Makes the rows of one unit and period after the other; keys count up from 1. */
export class RowMaker {
  readonly counts = { task: 0, evidence: 0, evidence_task: 0 };
  readonly #random = seeded(33);

  /** All rows of one unit in one period. */
  lines(unitId: number, period: NationalPeriod, obligationIds: readonly number[]): Lines {
    const lines = { task: '', evidence: '', evidence_task: '' };
    // Units differ: some do nearly everything, some are silent; the older the period, the more is done.
    const diligence = 0.55 + 0.45 * Math.sqrt(this.#random()) - (period.age > 5 ? 0.25 : 0);
    let openTask: number | null = null;
    for (const obligationId of obligationIds) {
      const taskId = ++this.counts.task;
      const status = this.#status(diligence);
      lines.task += this.#task(taskId, unitId, period, obligationId, status);
      if (status === 'NOT_STARTED' || status === 'NOT_APPLICABLE') continue;
      for (let left = this.#pieces(); left > 0; left -= 1) {
        const evidenceId = ++this.counts.evidence;
        lines.evidence += this.#evidence(evidenceId, unitId, period);
        lines.evidence_task += this.#link(taskId, evidenceId, unitId, period);
        // One report can serve two obligations.
        if (openTask !== null && this.#random() < 0.08) {
          lines.evidence_task += this.#link(openTask, evidenceId, unitId, period);
        }
      }
      openTask = taskId;
    }
    return lines;
  }

  #status(diligence: number): string {
    const begun = this.#random() < diligence + 0.15;
    const dice = this.#random();
    if (!begun) return dice < 0.1 ? 'NOT_APPLICABLE' : 'NOT_STARTED';
    if (dice < diligence * 0.8) return 'ACCEPTED';
    if (dice < diligence * 0.9) return 'SUBMITTED';
    return dice < diligence * 0.94 ? 'RETURNED' : 'IN_PROGRESS';
  }

  #task(id: number, unitId: number, period: NationalPeriod, obligationId: number, status: string): string {
    const isDone = status === 'ACCEPTED' || status === 'SUBMITTED' || status === 'RETURNED';
    const late = this.#random() < 0.12 ? 20 : -40;
    const submittedAt = isDone
      ? new Date(Date.parse(period.dueAt) + Math.floor(late * this.#random() * DAY_MS)).toISOString()
      : '\\N';
    const reason =
      status === 'RETURNED' ? 'Chưa có số liệu' : status === 'NOT_APPLICABLE' ? 'Không thuộc phạm vi' : '\\N';
    return `${id}\t${period.id}\t${unitId}\t${obligationId}\t${status}\t${period.dueAt}\t${submittedAt}\t${reason}\n`;
  }

  #pieces(): number {
    let dice = this.#random() * 100;
    return 1 + PIECES.findIndex((share) => (dice -= share) < 0);
  }

  #evidence(id: number, unitId: number, period: NationalPeriod): string {
    const [kind, title] = TITLES[Math.floor(this.#random() * TITLES.length)]!;
    const day = Math.floor(this.#random() * 150);
    const happenedOn = new Date(Date.parse(period.startsOn) + day * DAY_MS).toISOString().slice(0, 10);
    const number = kind === 'DOCUMENT' ? `${1 + (id % 400)}/BC-UBND` : '\\N';
    const quantity = kind === 'EVENT' ? String(10 + (id % 190)) : '\\N';
    return `${id}\t${unitId}\t${period.id}\t${kind}\t${title} đợt ${day}\t${number}\t${happenedOn}\t${quantity}\n`;
  }

  #link(taskId: number, evidenceId: number, unitId: number, period: NationalPeriod): string {
    this.counts.evidence_task += 1;
    return `${taskId}\t${evidenceId}\t${unitId}\t${period.id}\n`;
  }
}
