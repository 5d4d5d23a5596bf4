// Gives the grid its desk: one for each person, which outlives filters, pages and lost sessions.
import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createStore, useStore, type Store } from '../../lib/store.ts';
import type { TaskFilter } from '../../generated/types.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { randomKey } from '../../lib/random-key.ts';
import { createDesk, type Desk } from './_lib/desk.ts';
import { createDraftStore, type KeyValues } from './_lib/drafts.ts';
import { createEvidenceApi } from './_lib/evidence-api.ts';
import type { Field } from './fields.ts';
import { tell } from './_lib/tell.ts';
import { createUploads, sendFile, type SentFile } from './_lib/uploads.ts';

/** The open editor; by the pointer the caret stays where the click put it. */
export interface Editing {
  /** The grid's key of the row. */
  row: string;
  field: Field;
  by: 'key' | 'pointer';
}

/** What was left behind and is asked for: its row on the desk, and the task that it stands under. */
export interface Sought {
  row: string;
  task: string;
}

export interface EvidenceDesk {
  desk: Desk;
  uploads: ReturnType<typeof createUploads>;
  /** Files sent from here, by id: the cache learns of them only with the evidence. */
  sentFiles: Map<string, SentFile>;
  editing: Store<Editing | null>;
  /** Gets the focus as soon as the grid shows it. */
  sought: Store<Sought | null>;
  /** The last thing said to those who listen instead of look. */
  spoken: Store<string>;
}

const desks = new Map<string, EvidenceDesk>();
const DeskContext = createContext<EvidenceDesk | null>(null);

function openDesk(username: string): EvidenceDesk {
  const open = desks.get(username);
  if (open) return open;
  const spoken = createStore('');
  const sentFiles = new Map<string, SentFile>();
  const desk = createDesk({
    drafts: createDraftStore(username, deviceStorage()),
    notify: (notice) => tell(notice, { say: spoken.set, undo: () => desk.undo() }),
    makeKey: randomKey,
    later(work, ms) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  const uploads = createUploads(sendFile, (row, file) => {
    sentFiles.set(file.id, file);
    desk.files(row, { add: [file.id] });
  });
  const editing = createStore<Editing | null>(null);
  const made = { desk, uploads, sentFiles, editing, sought: createStore<Sought | null>(null), spoken };
  desks.set(username, made);
  window.addEventListener('online', () => desk.retryAll());
  window.addEventListener('beforeunload', (event) => {
    if (desk.hasUnsaved() || uploads.store.get().size > 0) event.preventDefault();
  });
  return made;
}

/** The desk of `username` for everything below, writing through this page's client. */
export function EvidenceDeskProvider({
  username,
  filter,
  children,
}: {
  username: string;
  filter: TaskFilter;
  children: ReactNode;
}) {
  const client = useApolloClient();
  const [own] = useState(() => openDesk(username));
  const { desk, editing } = own;
  useEffect(() => desk.connect(createEvidenceApi(client, filter)), [client, desk, filter]);
  useUndoKeys(own);
  useEffect(() => () => editing.set(null), [editing]);
  const said = useStore(own.spoken);
  return (
    <DeskContext value={own}>
      {children}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </DeskContext>
  );
}

/** The desk around this row. */
export function useDesk(): EvidenceDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk outside EvidenceDeskProvider');
  return desk;
}

/** Renders again after every change on the desk. */
export function useDeskRevision(): number {
  const { desk } = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.revision);
}

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z, wherever the focus is; in a text field they are the browser's own. */
function useUndoKeys({ desk }: EvidenceDesk): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) desk.redo();
      else desk.undo();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

function deviceStorage(): KeyValues | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
