// What a unit can send up now, and what is missing. Pure.
import type { TaskStatus } from '../../../generated/types.ts';

export interface OwedTask {
  id: string;
  status: TaskStatus;
  viewerCanSubmit: boolean;
  viewerCanWithdraw: boolean;
  obligation: { clause: { path: string } };
  evidence: { totalCount: number; nodes: readonly { link: string | null; attachments: readonly unknown[] }[] };
}

export interface Submission<T> {
  /** Can be sent up. */
  ready: T[];
  /** Lacks evidence. */
  empty: T[];
  /** Has evidence, but its period is closed. */
  locked: T[];
  /** Waits for its review. */
  waiting: T[];
  /** Accepted, or not applicable. */
  settled: T[];
}

/** Sorts a unit's tasks by what sending them up would come to; the order stays. */
export function submissionOf<T extends OwedTask>(tasks: readonly T[]): Submission<T> {
  const groups: Submission<T> = { ready: [], empty: [], locked: [], waiting: [], settled: [] };
  for (const task of tasks) {
    if (task.status === 'SUBMITTED') groups.waiting.push(task);
    else if (task.status === 'ACCEPTED' || task.status === 'NOT_APPLICABLE') groups.settled.push(task);
    else if (task.evidence.totalCount === 0) groups.empty.push(task);
    else (task.viewerCanSubmit ? groups.ready : groups.locked).push(task);
  }
  return groups;
}

/** Pieces that show nothing: neither a file nor a link. */
export const bareOf = ({ evidence }: OwedTask): number =>
  evidence.nodes.filter(({ link, attachments }) => !link && attachments.length === 0).length;

/** The parts and clauses above some paths, in the order of the plan: 'II.3.c' lies in 'II', 'II.3' and 'II.3.c'. */
export function clausesAbove(paths: readonly string[]): string[] {
  const all = new Set<string>();
  for (const path of paths) {
    const parts = path.split('.');
    parts.forEach((_, at) => all.add(parts.slice(0, at + 1).join('.')));
  }
  return [...all];
}

/** True if the path is the clause or lies below it; everything lies below ''. */
export const liesIn = (path: string, clause: string): boolean =>
  clause === '' || path === clause || path.startsWith(`${clause}.`);
