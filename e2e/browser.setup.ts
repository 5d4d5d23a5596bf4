// Runs before the journeys: without a browser they fail with what to install.
import { requireBrowser } from './browser.ts';

export default requireBrowser;
