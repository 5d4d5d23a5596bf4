// The root's roll-up of the city beside the country's: what the top of a hundred times larger tree costs.
import type { DataSet } from './data-sets.ts';
import { measureInTurn, type Target } from './measure.ts';
import type { RootResults } from './results.ts';
import { startApi } from './servers/start.ts';
import type { Settings } from './settings.ts';
import { COUNTS } from './shapes/drill-down.ts';

const QUERY = `query Root($code: String!) { unit(code: $code) { progress { ${COUNTS} } } }`;

/** Asks the APIs on both data sets in turn, at one connection. */
export async function compareRoots(sample: DataSet, national: DataSet, settings: Settings): Promise<RootResults> {
  const targets: Target[] = [];
  try {
    for (const { url, names } of [sample, national]) {
      const body = JSON.stringify({ query: QUERY, variables: { code: names.root } });
      targets.push({ server: await startApi(url, settings), requests: [{ path: '/graphql', body }] });
    }
    const [city, country] = await measureInTurn(targets, { ...settings, connections: 1 });
    return { sample: city!.p50, national: country!.p50 };
  } finally {
    for (const { server } of targets) await server.stop();
  }
}
