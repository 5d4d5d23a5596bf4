// Makes one piece of evidence from a pattern. Pure.
import { makeRandom, type Random } from '../random.ts';
import { dateOf, dayOf, isHoliday, officeTime, workdayBefore, type Day } from './calendar.ts';
import { FORM_NAMES, type Piece } from './piece.ts';
import type { EvidenceRow, SamplePeriod, SampleTask, SampleUnit } from './sample.types.ts';
import { NOTES, topics } from './topics.ts';
import { fill, slug } from './words.ts';

/** Plans are made early in a period, reports late: which part of it their dates fall in. */
const PART_OF_PERIOD: Partial<Record<string, [number, number]>> = {
  KH: [0.02, 0.4],
  CTr: [0.02, 0.3],
  BC: [0.86, 1],
  FIGURE: [0.97, 1],
};

/** The patterns that suit a unit and a period, beginning elsewhere for every unit and period, so that none repeats soon. */
export function patternsFor(unit: SampleUnit, period: SamplePeriod, index: number, task: SampleTask): Piece[] {
  const side = unit.kind === 'GOVERNMENT' ? 'GOVERNMENT' : 'AGENCY';
  const year = Number(period.code.slice(0, 4));
  const pieces = (topics[task.obligation]?.pieces ?? []).filter(
    (piece) => (piece.only ?? side) === side && year <= (piece.until ?? year),
  );
  const from = (makeRandom(`first ${unit.code} ${task.obligation}`).int(0, pieces.length - 1) + index) % pieces.length;
  return [...pieces.slice(from), ...pieces.slice(0, from)];
}

/**
 * @param closing the day on which the unit's leader sends its work up: the evidence was entered before
 */
export function makeEvidence(
  id: number,
  piece: Piece,
  unit: SampleUnit,
  period: SamplePeriod,
  closing: Day,
  random: Random,
): EvidenceRow {
  const starts = dayOf(period.startsOn);
  const ends = Math.min(dayOf(period.endsOn), closing - 1);
  const [from, to] = PART_OF_PERIOD[piece.form ?? piece.kind] ?? [0.05, 1];
  const someDay = Math.round(starts + (ends - starts) * (from + (to - from) * random.next()));
  // People meet at weekends too; offices sign on workdays only.
  const atWeekend = piece.kind === 'EVENT' && !isHoliday(someDay) && random.chance(0.5);
  const happened = atWeekend ? someDay : workdayBefore(someDay, starts);
  const entered = workdayBefore(Math.min(happened + random.int(0, 12), closing - 1), happened);
  const createdAt = officeTime(random, Math.min(entered, closing - 1), 'morning');
  const changes = random.chance(0.14) ? random.int(1, 2) : 0;
  const day = dateOf(happened);
  const changedAt = changes > 0 ? new Date(createdAt.getTime() + random.int(5, 170) * 60_000) : createdAt;
  return {
    id,
    unit_id: unit.id,
    period_id: period.id,
    kind: piece.kind,
    title: `${piece.form ? `${FORM_NAMES[piece.form]} ` : ''}${fill(piece.text, unit, period, random)}`.normalize(
      'NFC',
    ),
    document_number: null,
    happened_on: day,
    quantity: quantityOf(piece, unit, random),
    link: linkOf(piece, unit, day, id, random),
    note: random.chance(0.09) ? random.pick(NOTES[piece.kind]) : null,
    version: 1 + changes,
    account_id: unit.officer,
    created_at: createdAt,
    updated_at: changedAt,
    changed_at: [
      // Of two changes the first was made half way.
      ...(changes > 1 ? [new Date((createdAt.getTime() + changedAt.getTime()) / 2)] : []),
      ...(changes > 0 ? [changedAt] : []),
    ],
    tasks: [],
    form: piece.form ?? null,
  };
}

function quantityOf(piece: Piece, unit: SampleUnit, random: Random): number | null {
  if (!piece.size) return piece.kind === 'MODEL' && random.chance(0.5) ? random.int(12, 120) : null;
  const amount = random.int(piece.size.min, piece.size.max);
  if (piece.text.includes('(%)')) return Math.min(100, amount + random.int(0, 9) / 10);
  return unit.level === 'DISTRICT' && piece.size.max >= 100 ? amount * 3 : amount;
}

function linkOf(piece: Piece, unit: SampleUnit, day: string, id: number, random: Random): string | null {
  if (piece.kind === 'MEDIA') return `https://${slug(unit.name)}.example.vn/tin-tuc/${day}-${id}`;
  return random.chance(0.05) ? `https://vanban.example.vn/${slug(unit.code)}/${day}-${id}` : null;
}
