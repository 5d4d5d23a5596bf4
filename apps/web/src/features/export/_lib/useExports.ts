// What a person can do with exports: start one, take its file, put it away, and find it again after a reload.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { failureOf, type Failure } from '../../../apollo/errors.ts';
import { useMutate } from '../../../apollo/mutate.ts';
import { useViewer } from '../../session/viewer.ts';
import { download } from './download.ts';
import { ExportStatusDocument } from './exportStatus.generated.ts';
import { followJob, type Outside } from './followJob.ts';
import { startedJob, withChanged, withStatus, type ExportJob, type ExportRequest, type JobStatus } from './jobs.ts';
import { exportJobs } from './jobStore.ts';
import { keepJobs, readKeptJobs } from './keptJobs.ts';
import { StartExportDocument } from './startExport.generated.ts';

/** Why an export could not be started. */
export type StartProblem = { message: string } | { failure: Failure };

export interface Exports {
  /** Answers the job's id, or why there is none. In place of `instead`, if given. */
  start(request: ExportRequest, unitName: string, instead?: string): Promise<string | StartProblem>;
  starting: boolean;
  /** Takes the file (again), after asking whether it is still there. */
  take(id: string): Promise<Failure | null>;
  dismiss(id: string): void;
  /** Takes up the jobs that a reload has left behind. */
  resume(): void;
}

async function ask(client: ApolloClient, id: string): Promise<JobStatus | null> {
  const { data } = await client.query({
    query: ExportStatusDocument,
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return data?.export ?? null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });
}

/** Only below AppShell: exports are the signed-in person's. */
export function useExports(): Exports {
  const client = useApolloClient();
  const { username } = useViewer();
  const [send, { busy }] = useMutate(StartExportDocument);

  const rest = useMemo(() => {
    const set = (jobs: readonly ExportJob[]) => {
      exportJobs.set(jobs);
      keepJobs(username, jobs);
    };
    const store = { ...exportJobs, set };
    const outside: Outside = { ask: (id) => ask(client, id), handOver: download, pause };
    const follow = (id: string) => void followJob(id, store, outside);
    return {
      add(job: ExportJob, instead?: string) {
        set([...store.get().filter(({ id }) => id !== instead), job]);
        follow(job.id);
      },
      dismiss: (gone: string) => set(store.get().filter(({ id }) => id !== gone)),
      resume() {
        const known = new Set(store.get().map(({ id }) => id));
        set([...readKeptJobs(username).filter(({ id }) => !known.has(id)), ...store.get()]);
        for (const { id } of store.get()) follow(id);
      },
      async take(id: string): Promise<Failure | null> {
        try {
          const status = await ask(client, id);
          set(withChanged(store.get(), id, (job) => withStatus(job, status)));
          if (status?.url) download(status.url);
          return null;
        } catch (error) {
          return failureOf(error);
        }
      },
    };
  }, [client, username]);

  const { add, ...others } = rest;
  return {
    ...others,
    starting: busy,
    async start(request, unitName, instead) {
      const outcome = await send({ variables: { input: request } });
      if (outcome.kind === 'refused') return { message: outcome.error.message };
      if (outcome.kind === 'failed') return { failure: outcome.failure };
      const { id } = outcome.value.export;
      add(startedJob(id, request, unitName), instead);
      return id;
    },
  };
}
