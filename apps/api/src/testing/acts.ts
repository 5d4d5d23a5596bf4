// What people do to tasks through the API, in the words of the working cycle, for tests.
import type { TestClient } from './server.ts';

export interface TaskSeen {
  id: string;
  status: string;
  version: number;
  timing: string;
  dueAt: string;
  submittedAt: string | null;
  reason: string | null;
  claim: string | null;
}

export interface Told {
  __typename: string;
  message?: string;
  path?: string[];
  task?: TaskSeen;
  current?: { id: string };
}

const TASK = 'id status version timing dueAt submittedAt reason claim';
const TOLD = `__typename ... on TaskSaved { task { ${TASK} } } ... on UserError { message }
  ... on ValidationError { path } ... on ConflictError { current { id } }`;

const INPUTS = {
  submitTask: 'SubmitTaskInput',
  reviewTask: 'ReviewTaskInput',
  beginReview: 'BeginReviewInput',
  reopenTask: 'ReopenTaskInput',
} as const;
const LIST_INPUTS = {
  submitTasks: 'SubmitTasksInput',
  reviewTasks: 'ReviewTasksInput',
  withdrawTasks: 'TaskActsInput',
  undoReviews: 'TaskActsInput',
} as const;

/** Does one act to one task. */
export async function act(client: TestClient, name: keyof typeof INPUTS, input: object): Promise<Told> {
  const query = `mutation ($input: ${INPUTS[name]}!) { told: ${name}(input: $input) { ${TOLD} } }`;
  return (await client.data<{ told: Told }>(query, { input })).told;
}

/** Does one act to several tasks. */
export async function actAll(
  client: TestClient,
  name: keyof typeof LIST_INPUTS,
  items: object[],
  idempotencyKey?: string,
): Promise<Told[]> {
  const query = `mutation ($input: ${LIST_INPUTS[name]}!) { told: ${name}(input: $input) { results { ${TOLD} } } }`;
  const input = { items, ...(idempotencyKey !== undefined && { idempotencyKey }) };
  return (await client.data<{ told: { results: Told[] } }>(query, { input })).told.results;
}

/** The task of an obligation. */
export async function taskOf(client: TestClient, obligation: string, unit: string, period: string): Promise<TaskSeen> {
  const { tasks } = await client.data<{ tasks: { nodes: TaskSeen[] } }>(
    `query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { ${TASK} } } }`,
    { filter: { under: unit, periods: [period], obligations: [obligation] } },
  );
  return tasks.nodes[0]!;
}

/** Enters a piece of evidence. @returns its id */
export async function enter(client: TestClient, taskIds: string[], title = 'Hội nghị'): Promise<string> {
  const { made } = await client.data<{ made: { evidence: { id: string } } }>(
    `mutation ($input: CreateEvidenceInput!) { made: createEvidence(input: $input) { ... on EvidenceSaved { evidence { id } } } }`,
    { input: { taskIds, fields: { kind: 'EVENT', title } } },
  );
  return made.evidence.id;
}
