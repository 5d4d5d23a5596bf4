// Loads the levels that are open: one live query for each, so that what a mutation changes in the cache shows at once.
import type { ApolloClient, ObservableQuery, OperationVariables } from '@apollo/client';
import { failureOf } from '../../../apollo/errors.ts';
import type { EvidenceFilter, TaskFilter } from '../../../generated/types.ts';
import { createStore, type Store } from '../../../lib/store.ts';
import { narrowsTasks } from '../../filter/filterFromUrl.ts';
import { matchesEvidence } from '../../filter/matchesEvidence.ts';
import type { Level, LevelRequest, NodeKey } from '../gridRows.ts';
import {
  TaskEvidenceDocument,
  UnitChildrenDocument,
  UnitTasksDocument,
  type TaskEvidenceQuery,
  type UnitChildrenQuery,
  type UnitTasksQuery,
} from './levels.generated.ts';
import { keepShown } from './keepShown.ts';

type UnitChild = NonNullable<UnitChildrenQuery['unit']>['children']['nodes'][number];
type Piece = Extract<TaskEvidenceQuery['node'], { __typename: 'Task' }>['evidence']['nodes'][number];
type Page = { hasNextPage: boolean; endCursor: string | null };

interface Watched {
  /** Goes on after the last row that is loaded. */
  more(): Promise<unknown>;
  reload(): Promise<unknown>;
  stop(): void;
}

export interface Levels {
  store: Store<ReadonlyMap<NodeKey, Level>>;
  /** Watches exactly these levels from now on. */
  watch(requests: readonly LevelRequest[]): void;
  loadMore(key: NodeKey): void;
  reload(key: NodeKey): void;
  stop(): void;
}

/** The levels of one filter; another filter takes another of these. */
export function createLevels(client: ApolloClient, filter: EvidenceFilter & { task: TaskFilter }): Levels {
  const store = createStore<ReadonlyMap<NodeKey, Level>>(new Map());
  const watched = new Map<NodeKey, Watched>();
  const scope = { asOf: filter.task.asOf, filter: filter.task };

  function put(key: NodeKey, level: Level): void {
    store.set(new Map(store.get()).set(key, level));
  }

  /** Follows one query; `read` makes a level of its data, or null when what was asked for is not there. */
  function follow<TData, TVariables extends OperationVariables>(
    key: NodeKey,
    query: ObservableQuery<TData, TVariables>,
    read: (data: TData) => { level: Omit<Level, 'state' | 'hasMore'>; page: Page } | null,
  ): Watched {
    let cursor: string | null = null;
    const failed = (error: unknown) =>
      put(key, { ...store.get().get(key), state: 'failed', failure: failureOf(error) });
    const subscription = query.subscribe((result) => {
      if (result.error) return failed(result.error);
      if (result.dataState !== 'complete') return;
      const found = read(result.data as TData);
      if (!found) return failed(null);
      cursor = found.page.endCursor;
      const loadingMore = store.get().get(key)?.loadingMore;
      put(key, { state: 'ready', ...found.level, hasMore: found.page.hasNextPage, loadingMore });
    });
    return {
      async more() {
        const level = store.get().get(key);
        if (!level || level.loadingMore || !cursor) return;
        put(key, { ...level, loadingMore: true });
        try {
          await query.fetchMore({ variables: { after: cursor } as never });
        } finally {
          const now = store.get().get(key);
          if (now) put(key, { ...now, loadingMore: false });
        }
      },
      async reload() {
        if (store.get().get(key)?.state === 'failed') put(key, { state: 'loading' });
        await query.refetch();
      },
      stop: () => subscription.unsubscribe(),
    };
  }

  // Shown from the cache at once, and asked for again: somebody else may have worked meanwhile.
  const policy = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

  function start(request: LevelRequest): Watched {
    const { key } = request;
    if (request.load === 'children') {
      const variables = { code: request.code, ...scope };
      return follow(
        key,
        client.watchQuery({ query: UnitChildrenDocument, variables, ...policy }),
        childrenLevel(filter),
      );
    }
    if (request.load === 'tasks') {
      const variables = { code: request.code, ...scope };
      return follow(key, client.watchQuery({ query: UnitTasksDocument, variables, ...policy }), tasksLevel);
    }
    const variables = { id: request.taskId };
    return follow(key, client.watchQuery({ query: TaskEvidenceDocument, variables, ...policy }), evidenceLevel(filter));
  }

  return {
    store,
    watch(requests) {
      const wanted = new Set(requests.map((request) => request.key));
      for (const [key, query] of watched) {
        if (wanted.has(key)) continue;
        query.stop();
        watched.delete(key);
        const rest = new Map(store.get());
        rest.delete(key);
        store.set(rest);
      }
      for (const request of requests) {
        if (!watched.has(request.key)) watched.set(request.key, start(request));
      }
    },
    loadMore: (key) => void watched.get(key)?.more().catch(ignore),
    reload: (key) => void watched.get(key)?.reload().catch(ignore),
    stop() {
      for (const query of watched.values()) query.stop();
      watched.clear();
    },
  };
}

/** The query's own subscription has already shown the failure. */
const ignore = () => {};

function childrenLevel({ task }: { task: TaskFilter }) {
  // Under a filter, units without a match only stand in the way.
  const isNarrow = narrowsTasks(task);
  const kept = keepShown<UnitChild>(({ progress }) => !isNarrow || progress.expected + progress.notApplicable > 0);
  return (data: UnitChildrenQuery) => {
    if (!data.unit) return null;
    const { nodes, pageInfo, totalCount } = data.unit.children;
    const units = kept(nodes, pageInfo.endCursor);
    const total = totalCount - (nodes.length - units.length);
    return { level: { units, total, ownTasks: data.unit.tasks.totalCount }, page: pageInfo };
  };
}

const tasksLevel = (data: UnitTasksQuery) => {
  if (!data.unit) return null;
  const { nodes, pageInfo, totalCount } = data.unit.tasks;
  return { level: { tasks: nodes, total: totalCount }, page: pageInfo };
};

function evidenceLevel(filter: EvidenceFilter) {
  const kept = keepShown<Piece>((piece) => matchesEvidence(filter, piece));
  return (data: TaskEvidenceQuery) => {
    if (data.node?.__typename !== 'Task') return null;
    const { nodes, pageInfo, totalCount } = data.node.evidence;
    const evidence = kept(nodes, pageInfo.endCursor);
    const total = totalCount - (nodes.length - evidence.length);
    return { level: { evidence, total, canAdd: data.node.viewerCanEdit }, page: pageInfo };
  };
}
