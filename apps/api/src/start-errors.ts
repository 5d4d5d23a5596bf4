// Turns what can go wrong at the start into a sentence that says what to do.
import { createServer } from 'node:net';

/** A failure of the start whose message is meant for the person who started it. */
export class StartError extends Error {}

/** @throws StartError when something listens there, or the address is not ours */
export async function assertPortFree(host: string, port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => fail(new StartError(portSentence(error, host, port))));
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

function portSentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return (
        `PORT ${port} is in use on ${host}: stop the program that listens there, ` +
        `or start on another one: PORT=${port + 1} npm start`
      );
    case 'EACCES':
      return `PORT ${port} may not be opened by this user: choose one above 1023, for example PORT=4000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all of its addresses`;
    default:
      return `PORT ${port} on ${host} cannot be opened: ${error.message}`;
  }
}

/** What to print for an error of the start; stacks only for what is unforeseen. */
export function explainStartError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return `DATABASE_URL names a database that cannot be reached (${code}): check its host and port, and that it runs.`;
    case '28P01':
    case '28000':
    case '3D000':
      return `DATABASE_URL is refused by the database: ${message}`;
    case '42501':
      return (
        `The role of DATABASE_URL may not do what the start needs (${message}): give the owner of the schema in ` +
        'DATABASE_OWNER_URL, at least for the first start of a new version.'
      );
    case 'EADDRINUSE':
      return `PORT is in use: stop the program that listens there, or choose another, for example PORT=4001 npm start`;
    default:
      return code === undefined && !(error instanceof TypeError) ? message : (error.stack ?? message);
  }
}
