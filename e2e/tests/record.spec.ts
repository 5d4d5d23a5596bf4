// The record: what was done is read, searched, exported and brought back; and progress is compared with a day.
import { expect, test } from '@playwright/test';
import { openTable } from './support/file.ts';
import {
  cell,
  codeOf,
  editableRow,
  evidenceRow,
  expectAccessible,
  expectSaved,
  figure,
  newOfficial,
  signIn,
  taskRow,
} from './support/official.ts';

const WARD_CODE = '31212';
const WARD = `/tien-do?goc=${WARD_CODE}&mo=${WARD_CODE}&ky=2024`;

test('an earlier version and a deleted piece come back from the history, and all of it is on record', async ({
  page,
  browser,
}) => {
  await signIn(page, `${WARD_CODE}.officer`, WARD);
  // A task whose evidence can still be changed.
  const open = page.locator('[data-kind="task"]').filter({ hasText: 'Đang thực hiện' }).first();
  await expect(open).toBeVisible();
  const code = await codeOf(open);
  const task = taskRow(page, code);
  await task.getByText(code, { exact: true }).click();
  const row = editableRow(page);
  const title = (await cell(row, 'title').innerText()).trim();
  await cell(row, 'title').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tên ghi nhầm');
  await page.keyboard.press('Enter');
  await expectSaved(cell(evidenceRow(page, 'Tên ghi nhầm'), 'title'));

  await evidenceRow(page, 'Tên ghi nhầm').getByRole('button', { name: 'Lịch sử' }).click();
  const ofPiece = page.getByRole('dialog', { name: 'Lịch sử minh chứng' });
  const [latest, entered] = [ofPiece.locator('li').first(), ofPiece.locator('li').last()];
  await expect(latest).toContainText('Sửa minh chứng');
  await expect(latest).toContainText(`${title} → Tên ghi nhầm`);
  await expect(latest.getByRole('button')).toHaveCount(0);
  await expect(entered).toContainText('Nhập minh chứng');
  await expectAccessible(page);
  await entered.getByRole('button', { name: 'Khôi phục bản này' }).click();
  await expect(ofPiece.locator('li').first()).toContainText('Khôi phục minh chứng');
  await ofPiece.getByRole('button', { name: 'Đóng' }).click();
  await expect(cell(evidenceRow(page, title), 'title')).toBeVisible();
  await expect(evidenceRow(page, 'Tên ghi nhầm')).toHaveCount(0);

  const pieces = await figure(page.locator('[data-kind="unit"]').first(), 'evidence');
  await evidenceRow(page, title).first().getByRole('button', { name: 'Xóa minh chứng' }).click();
  await expect.poll(() => figure(page.locator('[data-kind="unit"]').first(), 'evidence')).toBe(pieces - 1);
  await page.reload();
  await expect(task).toBeVisible();
  await task.hover();
  await task.getByRole('button', { name: 'Lịch sử' }).click();
  const ofTask = page.getByRole('dialog', { name: `Lịch sử nhiệm vụ ${code}` });
  const deletion = ofTask.locator('li').first();
  await expect(deletion).toContainText('Xóa minh chứng');
  await deletion.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(ofTask.locator('li').first()).toContainText('Khôi phục minh chứng');
  await ofTask.getByRole('button', { name: 'Đóng' }).click();
  await expect(evidenceRow(page, title).first()).toBeVisible();
  await expect.poll(() => figure(page.locator('[data-kind="unit"]').first(), 'evidence')).toBe(pieces);

  // The district's reviewer finds it in the log, and takes it along as a file.
  const reviewer = await newOfficial(browser, '923.reviewer');
  await reviewer.getByRole('button', { name: 'Mục khác' }).click();
  await reviewer.getByRole('link', { name: 'Lịch sử' }).click();
  await expect(reviewer.locator('li[data-action]').first()).toBeVisible();
  const unit = reviewer.getByRole('combobox', { name: 'Đơn vị', exact: true });
  await unit.fill(WARD_CODE);
  await expect(reviewer.getByRole('option').filter({ hasText: WARD_CODE })).toHaveCount(1);
  await unit.press('Enter');
  await expect(reviewer).toHaveURL(new RegExp(`goc=${WARD_CODE}`));
  await reviewer.getByLabel('Việc', { exact: true }).selectOption({ label: 'Khôi phục minh chứng' });
  await expect(reviewer.locator('li[data-action="evidence.restore"]')).toHaveCount(2);
  await expect(reviewer.locator('li[data-action]')).toHaveCount(2);
  await expectAccessible(reviewer);
  const download = reviewer.waitForEvent('download');
  await reviewer.getByRole('button', { name: 'Xuất' }).click();
  await reviewer.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^lich-su_.*\.csv$/);
  const { lines } = await openTable(file);
  expect(lines.map((line) => line['Việc'])).toEqual(['Khôi phục minh chứng', 'Khôi phục minh chứng']);
  expect(lines.map((line) => line['Tên'])).toEqual([title, title]);
  // What one reads is what one may: the neighbour sees nothing of it.
  const neighbour = await newOfficial(browser, '31217.officer');
  await neighbour.goto(`/lich-su?goc=${WARD_CODE}`);
  await expect(neighbour.getByRole('alert')).toContainText('không có quyền');
});

test('progress is compared with a day, and the address carries it', async ({ page }) => {
  await signIn(page, 'ban-dan-van', '/tien-do?goc=92&ky=2022');
  const city = page.locator('[data-kind="unit"]').first();
  const accepted = await figure(city, 'accepted');
  await page.getByRole('button', { name: 'So với…' }).click();
  await page.getByLabel('So với cuối ngày').fill('31/12/2999');
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  await expect(page.getByText('Hãy chọn một ngày trước hôm nay.')).toBeVisible();
  await page.getByLabel('So với cuối ngày').fill('18/11/2022');
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  await expect(page).toHaveURL(/so=2022-11-18/);
  // By then everything had been sent up, and little of it was decided on.
  const difference = city.getByTitle(/^Cuối ngày 18\/11\/2022: \d+%$/);
  await expect(difference).toHaveText(/^\+\d+$/);
  const then = Number(/: (\d+)%/.exec((await difference.getAttribute('title'))!)![1]);
  expect(then + Number((await difference.innerText()).slice(1))).toBe(accepted);
  await expectAccessible(page);

  await page.reload();
  await expect(difference).toBeVisible();
  await page.getByRole('button', { name: 'So với 18/11/2022' }).click();
  await page.getByRole('button', { name: 'Bỏ so sánh' }).click();
  await expect(difference).toHaveCount(0);
  expect(page.url()).not.toContain('so=');
});
