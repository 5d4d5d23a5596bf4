// How the sample's story goes: which unit is diligent, slow or silent in which period, and where each task ends up. Pure.
import { makeRandom, type Random } from '../random.ts';
import type { SampleTask, SampleUnit } from './sample.types.ts';
import { topics } from './topics.ts';

type Status = 'NOT_STARTED' | 'IN_PROGRESS' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'NOT_APPLICABLE';
type Mood = 'DILIGENT' | 'NORMAL' | 'SLOW' | 'SILENT';

interface Course {
  /** Shares of units. */
  silent: number;
  slow: number;
  /** Shares of a normal unit's tasks; what is left is accepted. */
  notStarted: number;
  inProgress: number;
  submitted: number;
  returned: number;
  late: number;
}

const course = (silent: number, slow: number, shares: [number, number, number, number, number]): Course => {
  const [notStarted, inProgress, submitted, returned, late] = shares;
  return { silent, slow, notStarted, inProgress, submitted, returned, late };
};

/** The older, the nearer to complete; in the last one much is open. */
const COURSES: Record<string, Course> = {
  '2022-H1': course(0, 0.03, [0, 0.001, 0, 0.003, 0.01]),
  '2022': course(0, 0.04, [0.003, 0.003, 0, 0.004, 0.015]),
  '2023-H1': course(0, 0.08, [0.01, 0.01, 0.005, 0.008, 0.04]),
  '2023': course(0.01, 0.1, [0.015, 0.02, 0.01, 0.015, 0.05]),
  '2024-H1': course(0.025, 0.18, [0.035, 0.04, 0.03, 0.03, 0.06]),
  '2024': course(0.06, 0.25, [0.07, 0.1, 0.22, 0.06, 0.07]),
};

const FACTOR: Record<Mood, number> = { DILIGENT: 0.3, NORMAL: 1, SLOW: 2.8, SILENT: 0 };

/** Periods that the sample tells of. */
export const samplePeriods: readonly string[] = Object.keys(COURSES);

export interface UnitCourse {
  mood: Mood;
  /** Where each task ends up, in the order of the tasks. */
  fates: { status: Status; late: boolean; reason: string | null }[];
}

/** Chosen among many, so that the units of the guided tour (916, 31117, SO-02, SO-03) are neither silent nor slow. */
const CAST = 'cast 34207';

/** A unit's character is lasting; each period only shifts it a little. */
function moodOf(unit: SampleUnit, period: string): Mood {
  const character = makeRandom(`${CAST} ${unit.code}`).next();
  const today = character + (makeRandom(`mood ${unit.code} ${period}`).next() - 0.5) * 0.06;
  const { silent, slow } = COURSES[period]!;
  if (character < silent) return 'SILENT';
  if (today < silent + slow) return 'SLOW';
  return today > 0.75 ? 'DILIGENT' : 'NORMAL';
}

/** Decides where a unit's tasks of one period end up. */
export function courseOf(unit: SampleUnit, period: string, tasks: readonly SampleTask[]): UnitCourse {
  const mood = moodOf(unit, period);
  const random = makeRandom(`fate ${unit.code} ${period}`);
  return { mood, fates: tasks.map((task) => fateOf(unit, period, mood, task, random)) };
}

function fateOf(
  unit: SampleUnit,
  period: string,
  mood: Mood,
  task: SampleTask,
  random: Random,
): UnitCourse['fates'][0] {
  const { notStarted, inProgress, submitted, returned, late } = COURSES[period]!;
  const roll = random.next() / FACTOR[mood];
  const isLate = random.next() < late * (mood === 'SLOW' ? 5 : FACTOR[mood]);
  const waits = random.next() < submitted;
  const applies = random.next();
  const open = (status: Status) => ({ status, late: false, reason: null });

  if (mood === 'SILENT') return open('NOT_STARTED');
  const exemption = topics[task.obligation]?.notApplicable;
  const side = unit.kind === 'GOVERNMENT' ? 'GOVERNMENT' : 'AGENCY';
  if (exemption && (exemption.only ?? side) === side && unit.level !== 'DISTRICT' && applies < exemption.chance) {
    return { status: 'NOT_APPLICABLE', late: false, reason: exemption.reason };
  }
  if (roll < notStarted) return open('NOT_STARTED');
  if (roll < notStarted + inProgress) return open('IN_PROGRESS');
  if (roll < notStarted + inProgress + returned) return { status: 'RETURNED', late: isLate, reason: null };
  return { status: waits ? 'SUBMITTED' : 'ACCEPTED', late: isLate, reason: null };
}
