// Reads the grid from the page as a person would: opens rows, and takes what stands in their cells.
import { expect, type Page } from '@playwright/test';

export interface UnitLine {
  name: string;
  /** From done to not begun: accepted, submitted, in progress, returned, not started. */
  statuses: number[];
  overdue: number;
  evidence: number;
  expected: number;
}

export interface TaskLine {
  unit: string;
  code: string;
  label: string;
  status: string;
  period: string;
  timing: string;
  evidence: number;
  dueOn: string;
}

const CLOSED = [':is([data-kind="unit"], [data-kind="own"])', '[aria-expanded="false"]'].join('');

/** Opens every unit in the grid, down to its tasks. The window grows, so that all rows are in the document. */
export async function openAllUnits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 9000 });
  const closed = page.getByRole('treegrid').locator(`[role="row"]${CLOSED}`);
  while ((await closed.count()) > 0) {
    const left = await closed.count();
    await closed.first().getByRole('button', { name: 'Mở' }).click();
    await expect.poll(() => closed.count()).not.toBe(left);
    await expect(page.locator('[role="treegrid"] [data-kind="skeleton"]')).toHaveCount(0);
  }
}

/** The rows of units and tasks, from top to bottom. */
export async function readGrid(page: Page): Promise<{ units: UnitLine[]; tasks: TaskLine[] }> {
  const rows = await page.locator('[role="row"]:is([data-kind="unit"], [data-kind="task"])').evaluateAll((elements) =>
    elements
      .map((row) => ({
        at: Number(row.getAttribute('aria-rowindex')),
        isUnit: (row as HTMLElement).dataset['kind'] === 'unit',
        name: row.querySelector('span[title]')?.getAttribute('title') ?? '',
        code: row.querySelector('button + span')?.textContent ?? '',
        bar: row.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
        // A label that is there for narrow windows only is not shown here.
        cells: [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')].map((cell) => cell.innerText.trim()),
      }))
      .sort((a, b) => a.at - b.at),
  );
  const units: UnitLine[] = [];
  const tasks: TaskLine[] = [];
  // A task belongs to the unit above it; a unit's own tasks stand before the units below it.
  for (const { isUnit, name, code, bar, cells } of rows) {
    const [, status = '', period = '', timing = '', evidence = '', last = ''] = cells;
    if (isUnit) {
      const statuses = [...bar.matchAll(/ ([\d.]+)(?:,|$)/g)].map(([, digits]) => count(digits!));
      units.push({ name, statuses, overdue: count(timing), evidence: count(evidence), expected: count(last) });
    } else {
      const unit = units.at(-1)!.name;
      tasks.push({
        unit,
        code,
        label: name,
        status,
        period,
        timing,
        evidence: count(evidence),
        dueOn: last.slice(-10),
      });
    }
  }
  return { units, tasks };
}

/** '1.234' is 1234. */
const count = (shown: string): number => Number(shown.replaceAll('.', ''));
