// The results as a page of Markdown: docs/BENCHMARKS.md is what a whole run writes.
import type { Measurement } from './measure.ts';
import type { DataSetResults, EditResults, Line, Results, RootResults } from './results.ts';

/** The page, as `npm run bench` writes it. */
export function report(results: Results): string {
  const { machine, shapes, dataSets, roots } = results;
  return [
    '# Benchmarks',
    `\`npm run bench\` wrote this page on ${results.day}; the figures are as they came. Ratios are comparable between
machines, absolute figures are not.`,
    HOW,
    '## Machine',
    table(
      ['what', 'which'],
      [
        ['processor', `${machine.cpu}, ${machine.cores} cores`],
        ['memory', `${machine.memoryGiB} GiB`],
        ['system', machine.system],
        ['load before the run', machine.loadBefore.toFixed(1)],
        ...machine.versions,
      ],
    ),
    '## Shapes',
    shapes.map(({ name, title }) => `- **${name}**: ${title}.`).join('\n'),
    ...dataSets.flatMap(section),
    ...(roots ? ['## Root roll-up', rootSentence(roots)] : []),
    ...(results.edits.length > 0 ? editSection(results.edits) : []),
    '## How to run it',
    `This run: \`${results.command}\`, ${results.rounds} rounds of ${results.seconds} s for each figure.`,
    USAGE,
  ]
    .join('\n\n')
    .concat('\n');
}

const HOW = `The API runs as in production and its client is signed in. As in production it remembers units, obligations, periods
and sessions for two seconds, so that what is read again within that time costs no statement; counts, tasks and
evidence are read each time. **limit** is a bare \`node:http\` server that answers with the
same JSON by one hand-written, prepared SQL statement through \`pg\`, without signing in or checking anything.
**postgraphile** is PostGraphile 5 (amber preset) on the same database. All have ten connections to PostgreSQL, which is
the embedded one with fsync off, unless \`BENCH_DATABASE_URL\` names another. Before anything is timed the answers are
compared: the API's and the limit's must be equal, PostGraphile's must hold the same values. Then the servers are
measured in turn, one after the other in every round; each figure is the median of the rounds. Client, server and
database share the machine. *Ratio* is the share of the limit's throughput.`;

const USAGE = `| argument | default | meaning |
| --- | --- | --- |
| \`--data\` | \`sample,national\` | which data sets |
| \`--shapes\` | all | shapes whose name holds this text |
| \`--connections\` | \`1,16\` | how many at once |
| \`--rounds\`, \`--seconds\` | \`5\`, \`2\` | how often each server is measured, and how long |
| \`--report\` | \`docs/BENCHMARKS.md\` | where the page goes; for a part of the whole by default \`.data/bench/report.md\` |
| \`--edits\` | \`yes\` | \`no\` leaves the edits out |
| \`--load-only\` | | loads the data and measures nothing |

\`npm run bench -- --data sample --seconds 1 --rounds 2\` takes a minute, \`npm run bench -- --data ''\` measures the
edits alone. The data sets stay in \`.data/bench\` (some 6 GB)
and are loaded anew when the schema or what they are made from changes. The national one takes the country's units from
the CSV file of \`BENCH_UNITS_CSV\` (columns code, full_name, level, parent_code); without it as many are made up.
\`BENCH_NODE_ARGUMENTS=--cpu-prof\` profiles the API's process.`;

function section({ name, source, counts, lines }: DataSetResults): string[] {
  const { units, tasks, evidence } = counts;
  return [
    `## ${name === 'sample' ? 'Sample' : 'National'} data set`,
    `${source}: ${whole(units)} units, ${whole(tasks)} tasks, ${whole(evidence)} pieces of evidence.`,
    table(['shape', 'connections', 'server', 'requests/s', 'p50 ms', 'p97.5 ms', 'ratio'], lines.flatMap(rows), [
      'shape',
      'server',
    ]),
  ];
}

function rows({ shape, connections, compared }: Line): string[][] {
  const limit = compared.limit!.throughput;
  return Object.entries(compared).map(([server, { throughput, p50, p97_5 }]: [string, Measurement]) => [
    shape,
    String(connections),
    server,
    whole(throughput),
    p50.toFixed(2),
    p97_5.toFixed(2),
    server === 'limit' ? '1' : (throughput / limit).toFixed(2),
  ]);
}

function rootSentence({ sample, national }: RootResults): string {
  return `The progress of the whole tree, all periods together, is read from maintained roll-ups: ${sample.toFixed(2)} ms for the
city's root, ${national.toFixed(2)} ms for the national one (medians at one connection, both asked in turn). The national root
costs **${(national / sample).toFixed(2)} times** the city's; at most 10 are allowed.`;
}

const editSection = (edits: EditResults[]): string[] => [
  '## Edits',
  `Edits of evidence through the API, one after the other on each connection, every connection in a ward of its own; on a
cluster that waits for the disk. **chained**: each row of the audit trail carries the hash of the one before, so that
writers take turns at their end. **plain**: the same with a trigger that only numbers the rows.`,
  table(
    ['connections', 'chained edits/s', 'plain edits/s', 'ratio'],
    edits.map(({ connections, chained, plain }) => [
      String(connections),
      whole(chained),
      whole(plain),
      (chained / plain).toFixed(2),
    ]),
    [],
  ),
];

const whole = (figure: number): string => Math.round(figure).toLocaleString('en');

/** Columns that hold words stand left, all others right. */
function table(head: string[], body: string[][], words: string[] = head): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((name) => (words.includes(name) ? '---' : '---:'))), ...body.map(line)].join('\n');
}
