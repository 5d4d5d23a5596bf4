import { expect, it } from 'vitest';
import { report } from './report.ts';
import type { Results } from './results.ts';

const figures = (throughput: number) => ({ throughput, p50: 1.234, p97_5: 5.6 });

const results: Results = {
  day: '2026-01-02',
  command: 'npm run bench -- --data sample',
  rounds: 2,
  seconds: 1,
  machine: {
    cpu: 'A processor',
    cores: 2,
    memoryGiB: 24,
    system: 'Linux 6',
    loadBefore: 0.25,
    versions: [['Node', '24.0.0']],
  },
  shapes: [{ name: 'drill-down', title: 'a level' }],
  dataSets: [
    {
      name: 'sample',
      source: 'The city',
      counts: { units: 122, tasks: 25_740, evidence: 30_395 },
      lines: [
        {
          shape: 'drill-down',
          connections: 16,
          compared: { api: figures(612.4), limit: figures(1_200), postgraphile: figures(300) },
        },
      ],
    },
  ],
  roots: { sample: 0.5, national: 0.75 },
  edits: [{ connections: 16, chained: 900, plain: 1_200 }],
};

it('gives each server its share of the limit', () => {
  const lines = report(results).split('\n');
  expect(lines).toContain('| drill-down | 16 | api | 612 | 1.23 | 5.60 | 0.51 |');
  expect(lines).toContain('| drill-down | 16 | limit | 1,200 | 1.23 | 5.60 | 1 |');
  expect(lines).toContain('| drill-down | 16 | postgraphile | 300 | 1.23 | 5.60 | 0.25 |');
  expect(lines).toContain('The city: 122 units, 25,740 tasks, 30,395 pieces of evidence.');
});

it('sets edits with the chain beside edits without', () => {
  expect(report(results).split('\n')).toContain('| 16 | 900 | 1,200 | 0.75 |');
  expect(report({ ...results, edits: [] })).not.toContain('## Edits');
});

it('tells how often the national root costs the city’s, unless only one of them was measured', () => {
  expect(report(results)).toContain('**1.50 times**');
  expect(report({ ...results, roots: null })).not.toContain('## Root roll-up');
});
