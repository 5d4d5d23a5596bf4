// `npm run --silent audit:verify`: verifies the chain of the audit trail; see docs/OPERATIONS.md. Arguments are passed on.
import { ensureInstalled } from './lib/install.mjs';
import { NODE } from './lib/root.mjs';
import { passSignalsTo, serve } from './lib/run.mjs';

await ensureInstalled({ quiet: true });
const { child, ended } = serve(NODE, ['apps/api/src/audit-verify.ts', ...process.argv.slice(2)]);
passSignalsTo([child]);
process.exit(await ended);
