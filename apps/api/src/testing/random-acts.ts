// People at work at random, through the API: evidence entered, changed and removed, tasks sent up and decided on.
import type { Random } from '../data/random.ts';
import type { TestClient, TestServer } from './server.ts';

interface Piece {
  id: string;
  version: number;
}
interface TaskNode {
  id: string;
  version: number;
  evidence: { nodes: Piece[] };
}

/** The people of a ward and of its district, who act on the ward's tasks of one period. */
export interface Crew {
  ward: string;
  period: string;
  officer: TestClient;
  leader: TestClient;
  reviewer: TestClient;
}

/** Makes the accounts of a ward and its district, and signs them in. */
export async function crewOf(server: TestServer, ward: string, district: string, period = '2024'): Promise<Crew> {
  return {
    ward,
    period,
    officer: await server.as(`${ward}.officer`, ['OFFICER', ward]),
    leader: await server.as(`${ward}.leader`, ['LEADER', ward]),
    reviewer: await server.as(`${ward}.reviewer`, ['REVIEWER', district]),
  };
}

/** One act of somebody of the crew; it may well be refused, as acts are when others were faster. */
export async function act(random: Random, crew: Crew): Promise<void> {
  const tasks = await tasksOf(crew);
  const task = random.pick(tasks.slice(0, 12));
  const piece = task.evidence.nodes[0];
  const roll = random.next();
  if (roll < 0.35 || !piece) {
    const others = random.chance(0.3) ? [random.pick(tasks).id] : [];
    await crew.officer.gql(`mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { __typename } }`, {
      input: {
        taskIds: [...new Set([task.id, ...others])],
        fields: { kind: 'EVENT', title: `Hội nghị số ${random.int(1, 999)}` },
      },
    });
  } else if (roll < 0.55) {
    await crew.officer.gql(`mutation ($input: UpdateEvidenceInput!) { updateEvidence(input: $input) { __typename } }`, {
      input: { id: piece.id, expectedVersion: piece.version, fields: { title: `Tập huấn số ${random.int(1, 999)}` } },
    });
  } else if (roll < 0.7) {
    await crew.officer.gql(`mutation ($input: DeleteEvidenceInput!) { deleteEvidence(input: $input) { __typename } }`, {
      input: { id: piece.id, expectedVersion: piece.version },
    });
  } else if (roll < 0.85) {
    await crew.leader.gql(`mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { __typename } }`, {
      input: { id: task.id, expectedVersion: task.version },
    });
  } else {
    const returned = random.chance(0.7);
    await crew.reviewer.gql(`mutation ($input: ReviewTaskInput!) { reviewTask(input: $input) { __typename } }`, {
      input: {
        id: task.id,
        expectedVersion: task.version,
        ...(returned ? { decision: 'RETURN', reason: 'Thiếu số liệu' } : { decision: 'ACCEPT' }),
      },
    });
  }
}

async function tasksOf({ officer, ward, period }: Crew): Promise<TaskNode[]> {
  const { tasks } = await officer.data<{ tasks: { nodes: TaskNode[] } }>(
    `query ($filter: TaskFilter) {
      tasks(filter: $filter, orderBy: OBLIGATION) { nodes { id version evidence(first: 1) { nodes { id version } } } }
    }`,
    { filter: { under: ward, periods: [period] } },
  );
  return tasks.nodes;
}
