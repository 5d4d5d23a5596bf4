// `npm run bench`: loads the data sets, measures the API beside the limit and PostGraphile, writes docs/BENCHMARKS.md.
import { checkAnswers } from './check.ts';
import { openCluster, type Cluster } from './cluster.ts';
import { openDataSet, type DataSet } from './data-sets.ts';
import { compare, type Compared } from './measure.ts';
import { readSettings } from './settings.ts';
import { startApi, startLimit, startPostgraphile, type Server } from './servers/start.ts';
import { shapes } from './shapes/all.ts';
import { stage } from './stage.ts';

const settings = readSettings(process.argv.slice(2), process.env);

async function measure(dataSet: DataSet): Promise<void> {
  const servers: Server[] = [];
  try {
    for (const start of [startApi, startLimit, startPostgraphile]) servers.push(await start(dataSet.url, settings));
    for (const shape of shapes.filter(({ name }) => name.includes(settings.shapes))) {
      const variables = shape.variables(dataSet.names);
      await checkAnswers(shape, variables, servers);
      for (const connections of settings.connections) {
        const compared = await compare(shape, variables, servers, { ...settings, connections });
        console.log(`${dataSet.name} ${shape.name} ×${connections}: ${line(compared)}`);
      }
    }
  } finally {
    for (const server of servers) await server.stop();
  }
}

function line(compared: Compared): string {
  const limit = compared.limit!.throughput;
  return Object.entries(compared)
    .map(
      ([name, m]) =>
        `${name} ${m.throughput.toFixed(0)}/s p50 ${m.p50.toFixed(2)} p97.5 ${m.p97_5.toFixed(2)} ms (${(m.throughput / limit).toFixed(2)})`,
    )
    .join(' · ');
}

async function main(cluster: Cluster): Promise<void> {
  for (const name of settings.dataSets) {
    const dataSet = await openDataSet(cluster, name, settings);
    if (!settings.loadOnly) await measure(dataSet);
  }
}

const cluster = await stage('PostgreSQL', () => openCluster(settings));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await main(cluster);
} finally {
  await cluster.stop();
}
