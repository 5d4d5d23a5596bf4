// The three writes of evidence over GraphQL, in the terms of the desk. They also keep the cache's lists of evidence.
import type { ApolloCache, ApolloClient, Reference } from '@apollo/client';
import type { Failure } from '../../../apollo/errors.ts';
import { mutate } from '../../../apollo/mutate.ts';
import type { TaskFilter } from '../../../generated/types.ts';
import { foreseeEvidence } from '../../progress/foreseen.ts';
import { EvidenceRow_EvidenceFragmentDoc } from '../EvidenceRows.generated.ts';
import { countsQuery } from '../../filter/filter.ts';
import type { Answer, EvidenceApi } from './answer.ts';
import {
  CreateEvidenceDocument,
  DeleteEvidenceDocument,
  UpdateEvidenceDocument,
  type CreateEvidenceMutation,
  type UpdateEvidenceMutation,
} from './evidence-api.generated.ts';
import { FIELDS } from '../fields.ts';
import { knownOf } from './known.ts';

/** @param filter the grid's own: the roll-ups that the grid shows under it come back with each answer */
export function createEvidenceApi(client: ApolloClient, filter: TaskFilter): EvidenceApi {
  return {
    async create(input) {
      const answered = foreseeEvidence(client.cache, { taskIds: input.taskIds, by: 1, filter });
      const outcome = await mutate(client, CreateEvidenceDocument, {
        variables: { input, filter },
        refetchQueries: [countsQuery],
        update: (cache, { data }) => listUnderTasks(cache, data?.createEvidence),
      });
      answered();
      if (outcome.kind === 'done') return savedAnswer(outcome.value);
      return outcome.kind === 'refused' ? refusedAnswer(outcome.error) : failedAnswer(outcome.failure);
    },
    async update(input) {
      const moves = input.fields.taskIds != null;
      const outcome = await mutate(client, UpdateEvidenceDocument, {
        variables: { input, filter },
        refetchQueries: moves ? [countsQuery] : [],
        update: (cache, { data }) => moves && listUnderTasks(cache, data?.updateEvidence),
      });
      if (outcome.kind === 'done') return savedAnswer(outcome.value);
      return outcome.kind === 'refused' ? refusedAnswer(outcome.error) : failedAnswer(outcome.failure);
    },
    async remove(input) {
      const answered = foreseeEvidence(client.cache, { taskIds: servedBy(client, input.id), by: -1, filter });
      const outcome = await mutate(client, DeleteEvidenceDocument, {
        variables: { input, filter },
        refetchQueries: [countsQuery],
        update(cache, { data }) {
          if (data?.deleteEvidence.__typename !== 'EvidenceDeleted') return;
          cache.evict({ id: cache.identify({ __typename: 'Evidence', id: input.id }) });
          cache.gc();
        },
      });
      answered();
      if (outcome.kind === 'done') return { kind: 'removed', taskIds: outcome.value.tasks.map(({ id }) => id) };
      return outcome.kind === 'refused' ? refusedAnswer(outcome.error) : failedAnswer(outcome.failure);
    },
  };
}

/** The tasks that a piece serves, as far as the page knows. */
function servedBy(client: ApolloClient, id: string): string[] {
  const piece = client.cache.readFragment({
    id: client.cache.identify({ __typename: 'Evidence', id }),
    fragment: EvidenceRow_EvidenceFragmentDoc,
  });
  return piece?.tasks.map((task) => task.id) ?? [];
}

type Saved = Extract<CreateEvidenceMutation['createEvidence'], { __typename: 'EvidenceSaved' }>;
type Refused = Extract<UpdateEvidenceMutation['updateEvidence'], { __typename: `${string}Error` }>;

const savedAnswer = ({ evidence }: Saved): Answer => ({ kind: 'saved', id: evidence.id, known: knownOf(evidence) });

function refusedAnswer(error: Refused): Answer {
  switch (error.__typename) {
    case 'ConflictError':
      return error.current.__typename === 'Evidence'
        ? { kind: 'conflict', current: knownOf(error.current) }
        : { kind: 'failed', message: error.message, requestId: null };
    case 'ValidationError': {
      const name = error.path.at(-1);
      const field = name === 'attachmentIds' ? name : (FIELDS.find((known) => known === name) ?? null);
      return { kind: 'invalid', field, message: error.message };
    }
    case 'NotFoundError':
      return { kind: 'gone', message: error.message };
    case 'StateError':
      return { kind: 'refused', message: error.message };
  }
}

function failedAnswer({ reason, message, requestId }: Failure): Answer {
  if (reason === 'offline' || reason === 'busy') return { kind: 'unreachable', reason };
  if (reason === 'forbidden') return { kind: 'refused', message: message ?? '' };
  return { kind: 'failed', message, requestId };
}

interface EvidenceList {
  nodes?: readonly Reference[];
  pageInfo?: { hasNextPage: boolean };
}

/**
 * A new piece stands at the end of the list of each task that it serves, where that list is loaded to its end; it goes
 * from the list of a task that it serves no more.
 */
function listUnderTasks(cache: ApolloCache, result: UpdateEvidenceMutation['updateEvidence'] | undefined): void {
  if (result?.__typename !== 'EvidenceSaved') return;
  const { id, tasks: served } = result.evidence;
  for (const task of result.tasks) {
    cache.modify({
      id: cache.identify({ __typename: 'Task', id: task.id }),
      fields: {
        evidence(stored: unknown, { toReference, readField }) {
          const list = stored as EvidenceList;
          if (!list.nodes) return list;
          const others = list.nodes.filter((node) => readField('id', node) !== id);
          if (served.every((other) => other.id !== task.id)) return { ...list, nodes: others };
          const made = toReference({ __typename: 'Evidence', id });
          if (!made || list.pageInfo?.hasNextPage || others.length < list.nodes.length) return list;
          return { ...list, nodes: [...list.nodes, made] };
        },
      },
    });
  }
}
