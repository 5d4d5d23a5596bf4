// Installs the dependencies, as `npm start` and `npm test` do first.
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
