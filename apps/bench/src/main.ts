// `npm run bench`: loads the data sets, measures the API beside the limit and PostGraphile, writes docs/BENCHMARKS.md.
import { writeFileSync } from 'node:fs';
import { checkAnswers } from './check.ts';
import { openCluster, type Cluster } from './cluster.ts';
import { openDataSet, type DataSet } from './data-sets.ts';
import { compareEdits } from './edits.ts';
import { describeMachine } from './machine.ts';
import { compare, type Compared } from './measure.ts';
import { report } from './report.ts';
import type { Line, Results } from './results.ts';
import { compareRoots } from './roots.ts';
import { readSettings } from './settings.ts';
import { startApi, startLimit, startPostgraphile, type Server } from './servers/start.ts';
import { shapes } from './shapes/all.ts';
import { stage } from './stage.ts';

const settings = readSettings(process.argv.slice(2), process.env);
const measured = shapes.filter(({ name }) => name.includes(settings.shapes));

async function measure(dataSet: DataSet): Promise<Line[]> {
  const servers: Server[] = [];
  const lines: Line[] = [];
  try {
    for (const start of [startApi, startLimit, startPostgraphile]) servers.push(await start(dataSet.url, settings));
    for (const shape of measured) {
      const variables = shape.variables(dataSet.names);
      await checkAnswers(shape, variables, servers);
      for (const connections of settings.connections) {
        const compared = await compare(shape, variables, servers, { ...settings, connections });
        lines.push({ shape: shape.name, connections, compared });
        console.log(`${dataSet.name} ${shape.name} ×${connections}: ${summary(compared)}`);
      }
    }
  } finally {
    for (const server of servers) await server.stop();
  }
  return lines;
}

function summary(compared: Compared): string {
  const limit = compared.limit!.throughput;
  return Object.entries(compared)
    .map(
      ([name, m]) =>
        `${name} ${m.throughput.toFixed(0)}/s p50 ${m.p50.toFixed(2)} p97.5 ${m.p97_5.toFixed(2)} ms (${(m.throughput / limit).toFixed(2)})`,
    )
    .join(' · ');
}

async function main(cluster: Cluster): Promise<void> {
  const machine = describeMachine(settings.root, cluster.version);
  const opened: DataSet[] = [];
  for (const name of settings.dataSets) opened.push(await openDataSet(cluster, name, settings));
  if (settings.loadOnly) return;

  const dataSets: Results['dataSets'] = [];
  for (const dataSet of opened) dataSets.push({ ...dataSet, lines: await measure(dataSet) });
  const [sample, national] = (['sample', 'national'] as const).map((one) => opened.find(({ name }) => name === one));
  const roots = sample && national ? await compareRoots(sample, national, settings) : null;

  // Last, and by themselves: they write, and wait for the disk.
  const edits = settings.edits ? await compareEdits(settings) : [];

  const { command, rounds, seconds, report: file } = settings;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, report({ day, command, rounds, seconds, machine, shapes: measured, dataSets, roots, edits }));
  console.log(`Written: ${file}`);
}

const cluster = await stage('PostgreSQL', () => openCluster(settings));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await main(cluster);
} finally {
  await cluster.stop();
}
