// Exporting what is on the screen: from the button to the file, read by other programs, row for row what the grid shows.
import { expect, test, type Download, type Page } from '@playwright/test';
import { asDay, openTable } from './support/file.ts';
import { openAllUnits, readGrid } from './support/grid.ts';
import { enterPassword, expectAccessible, signIn } from './support/official.ts';

type View = 'Tiến độ theo đơn vị' | 'Nhiệm vụ' | 'Minh chứng';
type Format = 'Excel (XLSX)' | 'CSV' | 'JSON';

const DISTRICT = '/tien-do?goc=916&ky=2024';
const button = (page: Page) => page.getByRole('button', { name: 'Xuất', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Xuất dữ liệu' });
const tray = (page: Page) => page.getByRole('region', { name: 'Tệp đang xuất' });

/** Opens the dialog and chooses; what the file will hold has then been counted. */
async function choose(page: Page, view: View, format: Format): Promise<void> {
  await button(page).click();
  await dialog(page).getByRole('radio', { name: view, exact: true }).check();
  await dialog(page).getByRole('radio', { name: format, exact: true }).check();
  await expect(dialog(page).getByText(/^\d[\d.]* (dòng|nhiệm vụ|minh chứng)/)).toBeVisible();
}

async function exported(page: Page, view: View, format: Format): Promise<Download> {
  await choose(page, view, format);
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Xuất tệp', exact: true }).click();
  const file = await download;
  await expect(dialog(page).getByText('Tệp đã sẵn sàng')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  return file;
}

/** Answers questions after an export instead of the server; `answer` null lets them through. */
async function answerStatus(page: Page, answer: () => object | null): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as {
      operationName: string;
      variables: { id: string };
    };
    const instead = operationName === 'ExportStatus' ? answer() : null;
    if (!instead) return route.fallback();
    const job = { __typename: 'Export', id: variables.id, rowsDone: 0, rowsTotal: null, url: null, error: null };
    return route.fulfill({ json: { data: { export: { ...job, ...instead } } } });
  });
}

test('a filtered district comes out row for row as the grid shows it', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'so-noi-vu');
  await page.getByRole('row', { name: /Quận Ninh Kiều/ }).hover();
  await page.getByRole('link', { name: 'Xem riêng Quận Ninh Kiều' }).click();
  await page.getByRole('button', { name: 'Kỳ báo cáo', exact: true }).click();
  await page.getByRole('checkbox', { name: '6 tháng đầu năm 2024' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Trạng thái', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Bị trả lại' }).check();
  await page.getByRole('checkbox', { name: 'Chờ thẩm định' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Đang lọc theo' })).toContainText('Bị trả lại');
  await openAllUnits(page);
  const grid = await readGrid(page);
  expect(grid.tasks.length).toBeGreaterThan(50);
  expect(new Set(grid.tasks.map(({ status }) => status))).toEqual(new Set(['Bị trả lại', 'Chờ thẩm định']));

  for (const format of ['Excel (XLSX)', 'CSV'] as const) {
    const file = await exported(page, 'Nhiệm vụ', format);
    const ending = format === 'CSV' ? 'csv' : 'xlsx';
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^nhiem-vu_quan-ninh-kieu_2024(-h1)?-2024(-h1)?_\\d{4}-\\d\\d-\\d\\d\\.${ending}$`),
    );
    const { lines, remarks } = await openTable(file);
    expect(
      lines.map((line) => ({
        unit: line['Đơn vị'],
        code: line['Mã nhiệm vụ'],
        label: line['Nhiệm vụ'],
        status: line['Trạng thái'],
        period: line['Kỳ báo cáo'],
        timing: line['Thời hạn'],
        evidence: Number(line['Minh chứng']),
        dueOn: asDay(line['Hạn']),
      })),
    ).toEqual(grid.tasks);
    if (format === 'CSV') continue;
    expect(lines[0]!['Hạn']).toBeInstanceOf(Date);
    expect(typeof lines[0]!['Minh chứng']).toBe('number');
    expect(remarks).toMatchObject({
      'Đơn vị': 'Quận Ninh Kiều (916) và các đơn vị trực thuộc',
      'Trạng thái': 'Chờ thẩm định; Bị trả lại',
      'Số dòng': String(grid.tasks.length),
    });
    expect(remarks['Thời điểm xuất']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \(giờ Việt Nam\)$/);
  }

  for (const format of ['Excel (XLSX)', 'CSV'] as const) {
    const file = await exported(page, 'Tiến độ theo đơn vị', format);
    expect(file.suggestedFilename()).toMatch(/^tien-do_quan-ninh-kieu_2024/);
    const [city, ...units] = (await openTable(file)).lines;
    expect(city).toMatchObject({ 'Đơn vị': 'Thành phố Cần Thơ', 'Dòng ngữ cảnh': 'x' });
    expect(units.map((line) => Number(line['Bậc']))).toEqual([1, ...units.slice(1).map(() => 2)]);
    const statuses = ['Đã thẩm định', 'Chờ thẩm định', 'Đang thực hiện', 'Bị trả lại', 'Chưa thực hiện'];
    expect(
      units.map((line) => ({
        name: line['Đơn vị'],
        statuses: statuses.map((status) => Number(line[status])),
        overdue: Number(line['Đang thực hiện quá hạn']),
        evidence: Number(line['Minh chứng']),
        expected: Number(line['Phải thực hiện']),
      })),
    ).toEqual(grid.units);
  }
});

test('a filter for evidence means the same to the grid, its count and its export', async ({ page }) => {
  await signIn(page, 'so-noi-vu', '/tien-do?goc=31117&ky=2024&mc=EVENT');
  await openAllUnits(page);
  const { tasks } = await readGrid(page);
  expect(tasks.length).toBeGreaterThan(5);
  expect(tasks.filter(({ evidence }) => evidence === 0)).toEqual([]);
  await expect(page.getByText(`${tasks.length} nhiệm vụ`, { exact: true })).toBeVisible();
  const { lines } = await openTable(await exported(page, 'Nhiệm vụ', 'CSV'));
  expect(lines.map((line) => line['Mã nhiệm vụ'])).toEqual(tasks.map(({ code }) => code));
  const pieces = (await openTable(await exported(page, 'Minh chứng', 'CSV'))).lines;
  expect(new Set(pieces.map((line) => line['Loại minh chứng']))).toEqual(new Set(['Hoạt động']));
});

test('the dialog says what the file will hold, remembers the choice, and works from the keyboard', async ({ page }) => {
  await signIn(page, 'so-noi-vu', `${DISTRICT}&tt=RETURNED`);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('radio', { name: 'Tiến độ theo đơn vị' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const holds = dialog(page).getByRole('region', { name: 'Tệp sẽ gồm' });
  await expect(holds).toContainText(/^Tệp sẽ gồm\d+ nhiệm vụ của Quận Ninh Kiều và các đơn vị trực thuộc\./);
  await expect(holds.getByRole('listitem')).toHaveText(['Kỳ báo cáo: Năm 2024', 'Trạng thái: Bị trả lại']);
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^nhiem-vu_quan-ninh-kieu_2024_.*\.csv$/);
  await expect(dialog(page).getByRole('link', { name: 'Tải tệp về' })).toBeFocused();
  await expectAccessible(page);
  const again = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await again;
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();
  await expect(tray(page)).toHaveCount(0);

  await page.reload();
  await button(page).click();
  await expect(dialog(page).getByRole('radio', { name: 'Nhiệm vụ', exact: true })).toBeChecked();
  await expect(dialog(page).getByRole('radio', { name: 'CSV' })).toBeChecked();
});

test('an export goes on without its dialog and through a reload, a lost network and an expired session', async ({
  page,
  context,
}) => {
  let running = true;
  await answerStatus(page, () => (running ? { state: 'RUNNING', rowsDone: 20, rowsTotal: 80 } : null));
  await signIn(page, 'so-noi-vu', DISTRICT);
  await choose(page, 'Minh chứng', 'JSON');
  await dialog(page).getByRole('button', { name: 'Xuất tệp', exact: true }).click();
  await expect(dialog(page).getByText('20 / 80 dòng')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(tray(page).getByRole('progressbar')).toHaveAttribute('value', '20');
  await expectAccessible(page);

  await page.reload();
  await expect(tray(page)).toContainText('Minh chứng (JSON) · Quận Ninh Kiều');
  await expect(tray(page)).toContainText('20 / 80 dòng');

  await context.setOffline(true);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await expect(tray(page)).toContainText('Đang nối lại với máy chủ…', { timeout: 20_000 });
  // The session ends meanwhile: signing in again over the page is all that it takes.
  await context.clearCookies();
  running = false;
  await context.setOffline(false);
  const expired = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
  await expect(expired).toBeVisible({ timeout: 15_000 });
  const download = page.waitForEvent('download');
  await enterPassword(page, 'so-noi-vu');
  expect((await download).suggestedFilename()).toMatch(/^minh-chung_quan-ninh-kieu_2024_.*\.json$/);
  await expect(expired).toHaveCount(0);

  await tray(page)
    .getByRole('button', { name: /^Đóng thông báo Minh chứng/ })
    .click();
  await expect(tray(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('treegrid')).toBeVisible();
  await expect(tray(page)).toHaveCount(0);
});

test('what fails says why, and is done again at a press; on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  let fails = true;
  const failed = { state: 'FAILED', error: 'Có lỗi ngoài dự kiến khi xuất. Hãy thử lại.' };
  await answerStatus(page, () => (fails ? failed : null));
  await signIn(page, '31117.officer');
  await choose(page, 'Nhiệm vụ', 'CSV');
  await dialog(page).getByRole('button', { name: 'Xuất tệp', exact: true }).click();
  await expect(dialog(page).getByText(failed.error)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Xuất lại' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(tray(page)).toContainText(failed.error);
  await expectAccessible(page);
  fails = false;
  const download = page.waitForEvent('download');
  await tray(page).getByRole('button', { name: 'Xuất lại' }).click();
  const { lines } = await openTable(await download);
  expect(new Set(lines.map((line) => line['Đơn vị']))).toEqual(new Set(['Phường Cái Khế']));
  await expect(tray(page).getByRole('link', { name: 'Tải tệp về' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('nothing to export is said before it is tried', async ({ page }) => {
  await signIn(page, 'so-noi-vu', `${DISTRICT}&q=khongcodaunhe`);
  await button(page).click();
  await expect(dialog(page).getByText(/^Không có dòng nào khớp bộ lọc của Quận Ninh Kiều/)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Xuất tệp', exact: true })).toBeDisabled();
});
