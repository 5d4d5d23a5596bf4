// Files on their way to the server, by row: several at once, each with how far it has come, and tried again on demand.
import { requestHeaders, sessionRenewed } from '../../../apollo/connection.ts';
import { createStore } from '../../../lib/store.ts';

/** The server's limit (attachment.rules.ts there): a larger file is refused before it is sent. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

export type UploadProblem = 'offline' | 'tooLarge' | 'server' | { message: string };

export interface Upload {
  key: string;
  name: string;
  size: number;
  /** Bytes that have left. */
  sent: number;
  problem: UploadProblem | null;
}

/** A file that the server has taken. */
export interface SentFile {
  id: string;
  fileName: string;
  size: number;
}

type Sent = { ok: true; file: SentFile } | { ok: false; problem: UploadProblem };
/** Sends one file; never throws. */
export type SendFile = (file: File, onProgress: (sent: number) => void) => Promise<Sent>;

/** @param arrived is told of every file that was taken, with the row that it was dropped on */
export function createUploads(send: SendFile, arrived: (row: string, file: SentFile) => void) {
  const store = createStore<ReadonlyMap<string, readonly Upload[]>>(new Map());
  const files = new Map<string, File>();
  let last = 0;

  function change(row: string, work: (uploads: readonly Upload[]) => readonly Upload[]): void {
    const next = new Map(store.get());
    const uploads = work(next.get(row) ?? []);
    if (uploads.length > 0) next.set(row, uploads);
    else next.delete(row);
    store.set(next);
  }
  const patch = (row: string, key: string, news: Partial<Upload>) =>
    change(row, (uploads) => uploads.map((upload) => (upload.key === key ? { ...upload, ...news } : upload)));
  function drop(row: string, key: string): void {
    files.delete(key);
    change(row, (uploads) => uploads.filter((upload) => upload.key !== key));
  }

  async function start(row: string, key: string): Promise<void> {
    const file = files.get(key);
    if (!file) return;
    patch(row, key, { problem: null, sent: 0 });
    const result: Sent =
      file.size > MAX_FILE_BYTES
        ? { ok: false, problem: 'tooLarge' }
        : await send(file, (sent) => patch(row, key, { sent }));
    if (!files.has(key)) return;
    if (!result.ok) return patch(row, key, { problem: result.problem });
    drop(row, key);
    arrived(row, result.file);
  }

  return {
    store,
    add(row: string, added: readonly File[]) {
      for (const file of added) {
        const key = `tep-${++last}`;
        files.set(key, file);
        change(row, (uploads) => [...uploads, { key, name: file.name, size: file.size, sent: 0, problem: null }]);
        void start(row, key);
      }
    },
    retry: (row: string, key: string) => void start(row, key),
    cancel: drop,
  };
}

/** POST /attachments, with progress; waits for a new session where the old one has run out. */
export const sendFile: SendFile = async (file, onProgress) => {
  for (;;) {
    const { status, body } = await post(file, onProgress);
    if (status === 201) return { ok: true, file: body as SentFile };
    if (status === 401) await sessionRenewed();
    else if (status === 0 || status === 503) return { ok: false, problem: 'offline' };
    else return { ok: false, problem: problemOf(body) };
  }
};

function post(file: File, onProgress: (sent: number) => void): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file);
    request.upload.onprogress = (event) => onProgress(Math.min(event.loaded, file.size));
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = request.ontimeout = () => resolve({ status: 0, body: null });
    request.open('POST', '/attachments');
    for (const [name, value] of Object.entries(requestHeaders())) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.send(form);
  });
}

/** The server's own sentence, if it gave one. */
function problemOf(body: unknown): UploadProblem {
  const message = (body as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message;
  return message ? { message } : 'server';
}
