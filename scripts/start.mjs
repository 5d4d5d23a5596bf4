// `npm start`: installs and builds what is missing or stale, then runs the product in production mode.
import { ensureWebBuilt } from './lib/build-web.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { NODE, SERVER_FLAGS } from './lib/root.mjs';
import { passSignalsTo, serve } from './lib/run.mjs';

await ensureInstalled();
if ((await ensureWebBuilt()) !== 0) {
  console.error('\nThe web app could not be built; see above.');
  process.exit(1);
}
const { child, ended } = serve(NODE, [...SERVER_FLAGS, 'apps/api/src/main.ts', ...process.argv.slice(2)], {
  env: { NODE_ENV: 'production' },
});
passSignalsTo([child]);
process.exit(await ended);
