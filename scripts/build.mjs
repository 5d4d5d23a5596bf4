// Builds the web app, as `npm start` and `npm test` do.
import { ensureWebBuilt } from './lib/build-web.mjs';

process.exit(await ensureWebBuilt());
