// `npm run bench`: loads the data sets, measures the API beside the limit and PostGraphile, writes docs/BENCHMARKS.md.
import { openCluster } from './cluster.ts';
import { hasNationalData, loadNationalData } from './national/load.ts';
import { readSettings } from './settings.ts';
import { stage } from './stage.ts';

const settings = readSettings(process.argv.slice(2), process.env);
const cluster = await stage('PostgreSQL', () => openCluster(settings));
try {
  const national = await cluster.database('danvan_national');
  if (await hasNationalData(national)) console.log('National data: loaded before');
  else {
    await cluster.emptyDatabase('danvan_national');
    await stage('National data\n', () => loadNationalData(national, settings.unitsCsv));
  }
} finally {
  await cluster.stop();
}
