// The embedded database of `npm run dev`, in a process of its own so that restarts of the api leave it alone.
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { readEnv } from './env.ts';
import { explainStartError } from './start-errors.ts';

try {
  const { dataDir, database: wanted } = readEnv(process.env, process.argv.slice(2));
  if (wanted.kind === 'external') throw new Error('DATABASE_URL is set: there is no embedded database to run.');
  const database = await startEmbeddedPostgres({
    dataDir,
    database: wanted.name,
    log: (message) => console.log(message),
  });
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void database.stop().then(() => process.exit(0));
  };
  // Ctrl-C reaches us along with the api: its connections are cut, which it can bear while it ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.once('disconnect', end);
  process.send?.({ url: database.url, ownerUrl: database.ownerUrl });
} catch (error) {
  console.error(explainStartError(error));
  process.exit(1);
}
