// Tells the sample's story for one unit: evidence, what became of each task, and the reviews. Pure.
import { makeRandom, type Random } from '../random.ts';
import { dayOf, dayOfInstant, officeTime, workdayAfter, workdayBefore, type Day } from './calendar.ts';
import { courseOf, type UnitCourse } from './course.ts';
import { makeEvidence, patternsFor } from './evidence.ts';
import { numberDocuments } from './numbers.ts';
import type {
  EvidenceRow,
  ReviewRow,
  SamplePeriod,
  SampleRows,
  SampleTask,
  SampleUnit,
  TaskRow,
} from './sample.types.ts';
import { RETURN_REASONS } from './topics.ts';

export interface PeriodOfUnit {
  period: SamplePeriod;
  tasks: SampleTask[];
}

/**
 * All sample rows of one unit.
 * @param periods in the order of time
 * @param firstId the key of its first piece of evidence; the others follow without gaps
 */
export function generateUnit(unit: SampleUnit, periods: readonly PeriodOfUnit[], firstId: number): SampleRows {
  const rows: SampleRows = { evidence: [], tasks: [], reviews: [] };
  periods.forEach((part, index) => {
    const random = makeRandom(`story ${unit.code} ${part.period.code}`);
    const course = courseOf(unit, part.period.code, part.tasks);
    const closing = closingDay(part.period, course, random);
    const evidence = makeUnitEvidence(unit, part, index, course, closing, firstId + rows.evidence.length, random);
    rows.evidence.push(...evidence);
    decide(unit, part, course, closing, evidence, random, rows);
  });
  numberDocuments(unit, rows.evidence);
  return rows;
}

/** When the leader sends the work up: in the ten days before the deadline, or, if the unit is slow, some time after. */
function closingDay(period: SamplePeriod, course: UnitCourse, random: Random): Day {
  const due = dayOfInstant(period.dueAt);
  if (course.mood === 'SLOW' && random.chance(0.4)) return workdayAfter(due + random.int(1, 18));
  return workdayBefore(due - random.int(1, 9), dayOf(period.endsOn) - 12);
}

/** One to three pieces a task; one that an earlier piece already serves may do without its own. */
function makeUnitEvidence(
  unit: SampleUnit,
  { period, tasks }: PeriodOfUnit,
  index: number,
  course: UnitCourse,
  closing: Day,
  firstId: number,
  random: Random,
): EvidenceRow[] {
  const evidence: EvidenceRow[] = [];
  const served = new Map<number, number>();
  const active = new Map(
    tasks.flatMap((task, at) => {
      const { status } = course.fates[at]!;
      return status === 'NOT_STARTED' || status === 'NOT_APPLICABLE' ? [] : [[task.obligation, task] as const];
    }),
  );
  for (const task of active.values()) {
    const already = served.get(task.id) ?? 0;
    const wanted = Math.max(already > 0 ? 0 : 1, pieceCount(random) - already);
    for (const piece of patternsFor(unit, period, index, task).slice(0, wanted)) {
      const row = makeEvidence(firstId + evidence.length, piece, unit, period, closing, random);
      const others = (piece.also ?? []).flatMap((code) => active.get(code) ?? []);
      const shared = others.filter(() => random.chance(0.8)).slice(0, 2);
      row.tasks = [task, ...shared].map((each) => each.id);
      for (const id of row.tasks) served.set(id, (served.get(id) ?? 0) + 1);
      evidence.push(row);
    }
  }
  return evidence;
}

function pieceCount(random: Random): number {
  const roll = random.next();
  return roll < 0.7 ? 1 : roll < 0.94 ? 2 : 3;
}

/** Sends up, accepts and returns, as the course has it; adds to `rows`. */
function decide(
  unit: SampleUnit,
  { period, tasks }: PeriodOfUnit,
  course: UnitCourse,
  closing: Day,
  evidence: readonly EvidenceRow[],
  random: Random,
  rows: SampleRows,
): void {
  const piecesOf = new Map<number, EvidenceRow[]>(tasks.map((task) => [task.id, []]));
  for (const row of evidence) for (const id of row.tasks) piecesOf.get(id)!.push(row);
  const due = dayOfInstant(period.dueAt);
  const sentAt = officeTime(random, closing, 'afternoon').getTime();

  tasks.forEach((task, at) => {
    const { status, late, reason } = course.fates[at]!;
    const pieces = piecesOf.get(task.id)!;
    const row: TaskRow = {
      id: task.id,
      status,
      submitted_at: null,
      submitted_by: null,
      reason,
      version: 1,
      states: [],
    };
    if (status !== 'NOT_STARTED') rows.tasks.push(row);
    if (status === 'NOT_APPLICABLE') {
      row.version = 2;
      become(row, status, new Date(sentAt + at * 9_000), unit.leader);
    }
    if (pieces.length === 0) return;
    const first = Math.min(...pieces.map((piece) => piece.created_at.getTime()));
    become(row, 'IN_PROGRESS', new Date(first), unit.officer);
    row.version += pieces.reduce((sum, piece) => sum + piece.version, 0);
    if (status === 'IN_PROGRESS') return;

    // A leader goes down the list: some seconds a task.
    row.submitted_at = late
      ? officeTime(random, workdayAfter(Math.max(due, closing) + random.int(0, 24)), 'morning')
      : new Date(sentAt + at * 9_000);
    row.submitted_by = unit.leader;
    row.version += 1;
    become(row, 'SUBMITTED', row.submitted_at, unit.leader);
    if (status === 'SUBMITTED') return;
    if (status === 'ACCEPTED' && random.chance(0.035)) returnOnce(row, pieces, unit, random, rows.reviews);
    const review = decision(row, pieces, unit, random, status === 'ACCEPTED' ? 'ACCEPT' : 'RETURN', 12);
    rows.reviews.push(review);
    row.version += 1;
    row.reason = review.reason;
    become(row, status, review.decided_at, review.decided_by);
  });
}

/** Notes how the task stands from then on. */
function become(row: TaskRow, status: string, at: Date, by: number): void {
  const { submitted_at, reason, version } = row;
  row.states.push({ at, by, status, submitted_at, reason, version });
}

/** Returned, mended and sent up again, before it is accepted in the end. */
function returnOnce(row: TaskRow, pieces: EvidenceRow[], unit: SampleUnit, random: Random, reviews: ReviewRow[]): void {
  const review = decision(row, pieces, unit, random, 'RETURN', 3);
  reviews.push(review);
  row.reason = review.reason;
  row.version += 1;
  become(row, 'RETURNED', review.decided_at, review.decided_by);
  const again = officeTime(
    random,
    workdayAfter(dayOfInstant(review.decided_at.toISOString()) + random.int(1, 4)),
    'afternoon',
  );
  // What serves another task too is locked by it.
  for (const piece of pieces.filter((each) => each.tasks.length === 1)) {
    piece.version += 1;
    piece.updated_at = new Date(again.getTime() - random.int(20, 240) * 60_000);
    piece.changed_at.push(piece.updated_at);
    row.version += 1;
  }
  row.submitted_at = again;
  row.reason = null;
  row.version += 1;
  become(row, 'SUBMITTED', again, unit.leader);
}

/** A review within `days`, pinned to the evidence as it was. */
function decision(
  row: TaskRow,
  pieces: readonly EvidenceRow[],
  unit: SampleUnit,
  random: Random,
  what: ReviewRow['decision'],
  days: number,
): ReviewRow {
  const day = workdayAfter(dayOfInstant(row.submitted_at!.toISOString()) + random.int(1, days));
  return {
    task_id: row.id,
    decision: what,
    reason: what === 'RETURN' ? random.pick(RETURN_REASONS) : null,
    task_version: row.version,
    evidence: pieces.map(({ id, version }) => ({ id, version })),
    decided_by: unit.reviewers[random.chance(0.9) ? 0 : unit.reviewers.length - 1]!,
    decided_at: officeTime(random, day, 'morning'),
  };
}
