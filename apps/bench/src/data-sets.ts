// The data sets, loaded once and kept.
import type { Cluster } from './cluster.ts';
import { query } from './cluster.ts';
import { fingerprint, isMarked, mark } from './marker.ts';
import { loadNationalData } from './national/load.ts';
import { unitsOrigin } from './national/units.ts';
import { loadSample } from './sample.ts';
import { preparePostgraphile } from './servers/postgraphile-schema.ts';
import type { Settings } from './settings.ts';
import type { Names } from './shapes/shape.ts';
import { stage } from './stage.ts';

export interface DataSet {
  name: 'sample' | 'national';
  url: string;
  /** What it is made of, in words. */
  source: string;
  names: Names;
  counts: { units: number; tasks: number; evidence: number };
}

/** Raise it when the made-up rows change. */
const VERSION = 2;

interface Recipe {
  source: (settings: Settings) => string;
  /** Changes when what it is made from changes. */
  print: (settings: Settings) => string;
  load: (url: string, settings: Settings) => Promise<void>;
}

const RECIPES: Record<DataSet['name'], Recipe> = {
  sample: {
    source: () => 'What `npm start` shows, the city of Cần Thơ with sample evidence',
    print: () => fingerprint(['migrations', 'data'], String(VERSION)),
    load: (url) => loadSample(url),
  },
  national: {
    source: ({ unitsCsv }) => `The whole country, ${unitsOrigin(unitsCsv)}, with made-up tasks and evidence`,
    print: ({ unitsCsv }) => fingerprint(['migrations', 'data/seed'], `${VERSION} ${unitsOrigin(unitsCsv)}`),
    load: (url, { unitsCsv }) => loadNationalData(url, unitsCsv),
  },
};

/** Opens a data set; loads it first if it isn't there, or was loaded by another version. */
export async function openDataSet(cluster: Cluster, name: DataSet['name'], settings: Settings): Promise<DataSet> {
  const { source, print, load } = RECIPES[name];
  const url = await cluster.database(`danvan_${name}`);
  if (!(await isMarked(url, print(settings)))) {
    await cluster.emptyDatabase(`danvan_${name}`);
    await stage(`Loading the ${name} data\n`, () => load(url, settings));
    await mark(url, print(settings));
  }
  await preparePostgraphile(url);
  return { name, url, source: source(settings), names: await readNames(url), counts: await readCounts(url) };
}

async function readNames(url: string): Promise<Names> {
  const [row] = await query<Names>(
    url,
    `WITH node AS (
       SELECT u.code, u.level, n.* FROM unit_node n JOIN unit u ON u.id = n.unit_id
       WHERE n.hierarchy_id = hierarchy_at(current_date))
     SELECT (SELECT code FROM node WHERE depth = 0) AS root,
       (SELECT array_agg(code ORDER BY position) FROM node WHERE depth = 1 AND last > position) AS areas,
       (SELECT array_agg(d.code ORDER BY md5(d.code)) FROM node d
        WHERE EXISTS (SELECT FROM node w WHERE w.parent_id = d.unit_id AND w.level = 'WARD')) AS districts,
       (SELECT array_agg(code ORDER BY due_at) FROM period) AS periods`,
  );
  return { ...row!, districts: row!.districts.slice(0, 200) };
}

async function readCounts(url: string): Promise<DataSet['counts']> {
  const [row] = await query<Record<string, string>>(
    url,
    `SELECT (SELECT count(*) FROM unit) AS units, (SELECT count(*) FROM task) AS tasks,
       (SELECT count(*) FROM evidence) AS evidence`,
  );
  return { units: Number(row!.units), tasks: Number(row!.tasks), evidence: Number(row!.evidence) };
}
