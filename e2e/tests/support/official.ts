// An official at their browser: signing in, the rows that they see, and what every screen must hold.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';

export const PASSWORD = 'dan-van-33';

/** Opens `path`, signs in, and waits for the grid. */
export async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(path);
  await enterPassword(page, username);
  await expect(page.getByRole('treegrid')).toBeVisible();
}

/** Fills in the form that is shown. */
export async function enterPassword(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Another person at another computer. */
export async function newOfficial(browser: Browser, username: string, path = '/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, username, path);
  return page;
}

/** Nothing that axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** The row of a task, by its obligation's code. */
export const taskRow = (page: Page, code: string): Locator =>
  page.locator('[data-kind="task"]').filter({ has: page.getByText(code, { exact: true }) });

/** The obligation's code in a task's row. */
export const codeOf = async (row: Locator): Promise<string> =>
  (await row.getByRole('gridcell').first().locator('span').first().innerText()).trim();

/** The row of a piece of evidence, by its title. */
export const evidenceRow = (page: Page, title: string): Locator =>
  page.locator('[data-kind="evidence"]').filter({ hasText: title });

/** The first piece of evidence that can be edited; one that also serves a task under review can't. */
export const editableRow = (page: Page): Locator =>
  page.locator('[data-kind="evidence"]:has([data-field="title"][aria-readonly="false"])').first();

/** The empty row that adds evidence. */
export const emptyRow = (page: Page): Locator => page.getByRole('row', { name: 'Dòng trống để thêm minh chứng' });

/** The cell of a row in a column of the evidence, by the field's name in the API. */
export const cell = (row: Locator, field: string): Locator => row.locator(`[data-field="${field}"]`);

/** Waits until nothing of the cell is on its way or kept back any more; that it was saved is a sign for a moment only. */
export async function expectSaved(ofCell: Locator): Promise<void> {
  await expect(ofCell.getByRole('img', { name: /Đang lưu|Chờ lưu|Chưa lưu/ })).toHaveCount(0);
}

/** The number in a unit's row under a column, such as 'Minh chứng'. */
export async function figure(row: Locator, column: 'accepted' | 'overdue' | 'evidence'): Promise<number> {
  const col = { accepted: 2, overdue: 3, evidence: 4 }[column];
  const text = await row.getByRole('gridcell').nth(col).innerText();
  return Number(text.replace(/[^\d]/g, ''));
}
