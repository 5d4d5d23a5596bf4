// `npm run bench`: installs what is missing, then runs the benchmarks. Arguments are passed on.
import { ensureInstalled } from './lib/install.mjs';
import { NODE } from './lib/root.mjs';
import { passSignalsTo, serve } from './lib/run.mjs';

await ensureInstalled();
const { child, ended } = serve(NODE, ['apps/bench/src/main.ts', ...process.argv.slice(2)], {
  env: { NODE_ENV: 'production' },
});
passSignalsTo([child]);
process.exit(await ended);
