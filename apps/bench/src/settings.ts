// What the benchmark can be told: by the environment where its data is, by arguments what to measure.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Settings {
  root: string;
  /** The benchmark's own cluster and its marker live here. */
  dataDir: string;
  /** A server to use instead of an embedded one; the benchmark makes its databases there. */
  databaseUrl: string | null;
  /** CSV of all units of the country: code, full_name, level (province, district, commune), parent_code. */
  unitsCsv: string;
  dataSets: ('sample' | 'national')[];
  connections: number[];
  /** How often each server is measured, in turn with the others. */
  rounds: number;
  /** How long each of those measurements lasts. */
  seconds: number;
  loadOnly: boolean;
  /** Where the report goes; null prints it only. */
  report: string | null;
  /** Shapes whose name holds this text. */
  shapes: string;
}

/** Reads the settings. Throws for an unknown argument. */
export function readSettings(argv: string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string', default: 'sample,national' },
      connections: { type: 'string', default: '1,16' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      shapes: { type: 'string', default: '' },
      'load-only': { type: 'boolean', default: false },
      'no-report': { type: 'boolean', default: false },
    },
  });
  return {
    root: ROOT,
    dataDir: join(ROOT, '.data/bench'),
    databaseUrl: env.BENCH_DATABASE_URL ?? null,
    unitsCsv: env.BENCH_UNITS_CSV ?? resolve(ROOT, '../shared/units/vietnam-2022.csv'),
    dataSets: values.data.split(',') as Settings['dataSets'],
    connections: values.connections.split(',').map(Number),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    loadOnly: values['load-only'],
    report: values['no-report'] ? null : join(ROOT, 'docs/BENCHMARKS.md'),
    shapes: values.shapes,
  };
}
