// Gives documents their numbers: each form counts for itself, begins anew each year, and grows with the date. Pure.
import type { Form } from './piece.ts';
import type { EvidenceRow, SampleUnit } from './sample.types.ts';

/** About how many documents of a form a body issues a year, in a ward; districts and departments issue more. */
const A_YEAR: Record<Form, number> = { KH: 140, BC: 420, QĐ: 380, TB: 210, TTr: 160, CTr: 24, PA: 40, BB: 90, CV: 650 };
const LARGER = { CITY: 3, DISTRICT: 5, WARD: 1 };

/** Sets `document_number` of a unit's documents, whatever their order. */
export function numberDocuments(unit: SampleUnit, evidence: readonly EvidenceRow[]): void {
  const documents = evidence
    .filter((row) => row.form !== null)
    .sort((a, b) => (a.happened_on < b.happened_on ? -1 : a.happened_on > b.happened_on ? 1 : a.id - b.id));
  const last = new Map<string, number>();
  for (const row of documents) {
    const form = row.form!;
    const year = row.happened_on.slice(0, 4);
    const passed = (Date.parse(row.happened_on) - Date.parse(`${year}-01-01`)) / (365 * 86_400_000);
    const series = `${form} ${year}`;
    const number = Math.max((last.get(series) ?? 0) + 1, Math.floor(passed * A_YEAR[form] * LARGER[unit.level]) + 1);
    last.set(series, number);
    row.document_number = `${String(number).padStart(2, '0')}/${symbolOf(unit, form)}`;
  }
}

function symbolOf(unit: SampleUnit, form: Form): string {
  const body = unit.symbol ?? 'UBND';
  if (form !== 'CV') return `${form}-${body}`;
  if (unit.level === 'WARD') return body;
  return unit.level === 'DISTRICT' ? `${body}-NV` : `${body}-VP`;
}
