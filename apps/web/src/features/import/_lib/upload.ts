// Sends a document to the server, which answers with the draft made of it.
import { requestHeaders, sessionRenewed } from '../../../apollo/connection.ts';

/** The server's limit: a larger file is refused before it is sent. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

export type Sent = { id: string } | { problem: 'offline' | 'tooLarge' | 'server' | { message: string } };

interface Refusal {
  errors?: { message?: unknown }[];
}

/**
 * POST /plan-drafts; waits for a new session where the old one has run out. Never throws.
 * @param amends the code of the plan of which it is to be a new version
 */
export async function sendDocument(file: File, amends: string | null): Promise<Sent> {
  if (file.size > MAX_FILE_BYTES) return { problem: 'tooLarge' };
  for (;;) {
    const form = new FormData();
    // Before the file: what comes after it is not waited for.
    if (amends !== null) form.set('amends', amends);
    form.set('file', file, file.name);
    const response = await fetch('/plan-drafts', { method: 'POST', body: form, headers: requestHeaders() }).catch(
      () => null,
    );
    if (!response || response.status === 503) return { problem: 'offline' };
    if (response.status === 401) {
      await sessionRenewed();
      continue;
    }
    const body = (await response.json().catch(() => ({}))) as Refusal & { id?: string };
    if (response.status === 201 && body.id !== undefined) return { id: body.id };
    const message = body.errors?.[0]?.message;
    return { problem: response.status < 500 && typeof message === 'string' ? { message } : 'server' };
  }
}
