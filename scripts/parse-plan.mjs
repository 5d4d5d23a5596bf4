// `npm run --silent plan:parse -- FILE`: prints a document's outline as JSON. Nothing else goes to standard output.
import { resolve } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { NODE } from './lib/root.mjs';
import { passSignalsTo, serve } from './lib/run.mjs';

await ensureInstalled({ quiet: true });
// A file is named from where the command was given, not from the root that npm changes to.
const from = process.env.INIT_CWD ?? process.cwd();
const files = process.argv.slice(2).map((file) => resolve(from, file));
const { child, ended } = serve(NODE, ['packages/plan-parser/src/cli.ts', ...files]);
passSignalsTo([child]);
process.exit(await ended);
