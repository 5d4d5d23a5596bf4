// Reads the seed: facts kept as CSV and JSON under seed/, typed as the loader wants them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TreeUnit } from './tree.ts';

export interface SeedUnit extends TreeUnit {
  level: 'CITY' | 'DISTRICT' | 'WARD';
  symbol: string | null;
  /** Codes of addressee classes. */
  classes: string[];
}

export interface SeedClause {
  kind: 'PART' | 'CLAUSE' | 'POINT' | 'CLOSING';
  number: string;
  /** The heading, then the paragraphs of its own. */
  text: string[];
  citations: string[];
  footnotes: number[];
  children: SeedClause[];
}

export interface SeedOutline {
  code: string;
  title: string;
  preamble: string[];
  clauses: SeedClause[];
  footnotes: { number: number; text: string; citations: string[] }[];
  /** Numbers of all documents cited, in order of first mention. */
  citations: string[];
}

export interface SeedObligation {
  code: string;
  /** The path of its clause. */
  clause: string;
  kind: 'DUTY' | 'REQUIREMENT';
  label: string;
  labelEn: string;
  /** Verbatim from the clause. */
  quote: string;
  addressees: string[];
  /** In the words of whoever read the plan; cadences.csv maps them. */
  rhythm: string;
  periodKinds: string[];
  evidenceHints: string[];
  indicators: string[];
}

type CsvRow = Record<string, string>;

/** A plan as its folder under seed/ holds it. */
export interface SeedPlan {
  outline: SeedOutline;
  obligations: SeedObligation[];
  /** rhythm, cadence */
  cadences: CsvRow[];
  /** code, heading, name, unit_of_measure, aggregate, applies_to, basis, check_rule */
  indicators: CsvRow[];
  /** number, issued_on, title: as the plan's own text gives them */
  documents: CsvRow[];
  /** code, kind, starts_on, ends_on, due_at */
  periods: CsvRow[];
}

const SEED = join(import.meta.dirname, 'seed');

const readText = async (...path: string[]): Promise<string> =>
  (await readFile(join(SEED, ...path), 'utf8')).normalize('NFC');

const readCsv = async (...path: string[]): Promise<CsvRow[]> => parse(await readText(...path), { columns: true });

const readJson = async <T>(...path: string[]): Promise<T> => JSON.parse(await readText(...path)) as T;

/** The units of the city as they stood in 2022. Which names and symbols are from memory says the column `source`. */
export async function readUnits(): Promise<SeedUnit[]> {
  const rows = await readCsv('units-2022.csv');
  return rows.map((row) => ({
    code: row.code!,
    name: row.name!,
    level: row.level as SeedUnit['level'],
    kind: row.kind as SeedUnit['kind'],
    symbol: row.symbol || null,
    parentCode: row.parent_code || null,
    classes: row.classes!.split(' ').filter(Boolean),
  }));
}

/** Classes of addressees: code, name. */
export const readAddresseeClasses = (): Promise<CsvRow[]> => readCsv('addressee-classes.csv');

/** The plan in that folder under seed/. */
export async function readPlan(folder: string): Promise<SeedPlan> {
  const [outline, obligations, cadences, indicators, documents, periods] = await Promise.all([
    readJson<SeedOutline>(folder, 'outline.json'),
    readJson<SeedObligation[]>(folder, 'obligations.json'),
    readCsv(folder, 'cadences.csv'),
    readCsv(folder, 'indicators.csv'),
    readCsv(folder, 'legal-documents.csv'),
    readCsv(folder, 'periods.csv'),
  ]);
  return { outline, obligations, cadences, indicators, documents, periods };
}
