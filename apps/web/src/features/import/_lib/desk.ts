// The desk on which one draft lies: what is on the screen, what the server has, saving by itself, and undoing.
import type { ApolloClient } from '@apollo/client';
import { mutate } from '../../../apollo/mutate.ts';
import { createStore, type Store } from '../../../lib/store.ts';
import { afterSaving, nextChanges } from './changes.ts';
import { SavePlanDraftDocument } from './draft-api.generated.ts';
import type { DraftState, Period } from './draft.ts';

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** It is tried again by itself. */
  | { kind: 'offline' }
  /** The server says what is wrong; the next change is sent with it. */
  | { kind: 'refused'; message: string }
  /** Somebody else has changed or published it: nothing more is saved. */
  | { kind: 'stale'; message: string };

export interface Facts {
  deadline: string | null;
  /** The last good day of what is to be done once. */
  dueOn: string | null;
  citations: readonly string[];
}

export interface DeskView {
  draft: DraftState;
  save: SaveState;
  canUndo: boolean;
  /** What the server reads from a duty's words, by key. */
  facts: ReadonlyMap<string, Facts>;
}

export interface DraftDesk {
  view: Store<DeskView>;
  /** `step` false for what is still being typed: it is undone together with what follows. */
  change(news: Partial<DraftState>, step?: boolean): void;
  undo(): void;
  /** Resolves when everything is saved (true) or cannot be (false). */
  flush(): Promise<boolean>;
  version(): number;
  close(): void;
}

const WAIT_MS = 600;
const AGAIN_MS = 4_000;
const MOST_STEPS = 100;

/** Puts a draft on a desk. */
export function openDesk(
  client: ApolloClient,
  loaded: { id: string; version: number; draft: DraftState; facts: ReadonlyMap<string, Facts> },
): DraftDesk {
  const { id } = loaded;
  let { version, draft: saved } = loaded;
  const steps: DraftState[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  const view = createStore<DeskView>({ draft: saved, save: { kind: 'saved' }, canUndo: false, facts: loaded.facts });
  const show = (news: Partial<DeskView>) => view.set({ ...view.get(), ...news });

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  function put(draft: DraftState): void {
    const { save } = view.get();
    show({ draft, canUndo: steps.length > 0, save: save.kind === 'stale' ? save : { kind: 'saving' } });
    if (save.kind !== 'stale') schedule(WAIT_MS);
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => (running = null));
    return running;
  }

  async function saveAll(): Promise<boolean> {
    for (;;) {
      if (view.get().save.kind === 'stale') return false;
      const now = view.get().draft;
      const changes = nextChanges(saved, now);
      if (!changes) {
        show({ save: { kind: 'saved' } });
        return true;
      }
      show({ save: { kind: 'saving' } });
      const outcome = await mutate(client, SavePlanDraftDocument, {
        variables: { input: { id, expectedVersion: version, ...changes } },
      });
      if (outcome.kind === 'failed') {
        show({ save: { kind: 'offline' } });
        schedule(AGAIN_MS);
        return false;
      }
      if (outcome.kind === 'refused') {
        const { __typename: type, message } = outcome.error;
        show({ save: { kind: type === 'ValidationError' ? 'refused' : 'stale', message } });
        return false;
      }
      const { draft } = outcome.value;
      version = draft.version;
      saved = afterSaving(saved, now, changes);
      if (changes.year !== undefined && !changes.periods) takePeriods(now.periods, draft.periods);
      show({ facts: factsOf(draft.duties, view.get().facts) });
    }
  }

  /** Another year brings other periods, unless they were changed by hand meanwhile. */
  function takePeriods(before: readonly Period[], periods: readonly Period[]): void {
    saved = { ...saved, periods };
    const { draft } = view.get();
    if (draft.periods === before) show({ draft: { ...draft, periods } });
  }

  return {
    view,
    change(news, step = true) {
      const { draft } = view.get();
      if (step) steps.push(draft);
      if (steps.length > MOST_STEPS) steps.shift();
      put({ ...draft, ...news });
    },
    undo() {
      const before = steps.pop();
      if (before) put(before);
    },
    flush,
    version: () => version,
    close() {
      void flush();
      clearTimeout(timer);
    },
  };
}

/** Facts that say what they said before stay the same objects, so that their cards are not drawn anew. */
function factsOf(
  duties: readonly (Facts & { key: string })[],
  before: ReadonlyMap<string, Facts>,
): ReadonlyMap<string, Facts> {
  return new Map(
    duties.map((duty) => {
      const known = before.get(duty.key);
      const same =
        known &&
        known.deadline === duty.deadline &&
        known.dueOn === duty.dueOn &&
        String(known.citations) === String(duty.citations);
      return [duty.key, same ? known : duty];
    }),
  );
}
