// What the benchmark can be told: by the environment where its data is, by arguments what to measure.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');
const DATA_SETS = ['sample', 'national'] as const;
const CONNECTIONS = '1,16';

export interface Settings {
  root: string;
  /** The benchmark's own cluster and its marker live here. */
  dataDir: string;
  /** A server to use instead of an embedded one; the benchmark makes its databases there. */
  databaseUrl: string | null;
  /** CSV of all units of the country: code, full_name, level (province, district, commune), parent_code. */
  unitsCsv: string;
  dataSets: (typeof DATA_SETS)[number][];
  connections: number[];
  /** How often each server is measured, in turn with the others. */
  rounds: number;
  /** How long each of those measurements lasts. */
  seconds: number;
  loadOnly: boolean;
  /** The file that the report goes to. */
  report: string;
  /** How this run was called, for the report. */
  command: string;
  /** Shapes whose name holds this text. */
  shapes: string;
  /** Whether edits are measured. */
  edits: boolean;
  /** For the API's process alone, such as --cpu-prof. */
  nodeArguments: string[];
}

/** Reads the settings. Throws for an argument that is unknown or malformed, and names it. */
export function readSettings(argv: string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string', default: DATA_SETS.join(',') },
      connections: { type: 'string', default: CONNECTIONS },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      shapes: { type: 'string', default: '' },
      edits: { type: 'string', default: 'yes' },
      'load-only': { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  });
  const dataDir = join(ROOT, '.data/bench');
  const dataSets = values.data === '' ? [] : listOf('data', values.data, DATA_SETS);
  const connections = values.connections.split(',').map((text) => positive('connections', text));
  // A part of the whole must not take the place of the page that is kept.
  const isWhole =
    dataSets.length === DATA_SETS.length &&
    values.shapes === '' &&
    values.edits === 'yes' &&
    values.connections === CONNECTIONS;
  return {
    root: ROOT,
    dataDir,
    databaseUrl: env.BENCH_DATABASE_URL ?? null,
    unitsCsv: env.BENCH_UNITS_CSV ?? resolve(ROOT, '../shared/units/vietnam-2022.csv'),
    dataSets,
    connections,
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    loadOnly: values['load-only'],
    report: resolve(ROOT, values.report ?? (isWhole ? 'docs/BENCHMARKS.md' : join(dataDir, 'report.md'))),
    command: ['npm run bench', ...(argv.length > 0 ? ['--', ...argv] : [])].join(' '),
    shapes: values.shapes,
    edits: values.edits !== 'no',
    nodeArguments: (env.BENCH_NODE_ARGUMENTS ?? '').split(' ').filter(Boolean),
  };
}

function listOf<Name extends string>(argument: string, text: string, known: readonly Name[]): Name[] {
  return text.split(',').map((given) => {
    const name = known.find((one) => one === given);
    if (!name) throw new Error(`--${argument}: '${given}' is none of ${known.join(', ')}`);
    return name;
  });
}

function positive(argument: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${argument}: '${text}' is not a number above 0`);
  return number;
}
