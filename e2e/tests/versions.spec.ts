// An amended plan: imported as a new version, compared, published, and marked for those who owe what was changed.
import { expect, test, type Browser, type Page } from '@playwright/test';
import {
  emptyRow,
  evidenceRow,
  expectAccessible,
  expectSaved as expectEntered,
  newOfficial,
  taskRow,
} from './support/official.ts';
import { dropFile, duties, duty, expectSaved, openImports, type GivenFile } from './support/plan-draft.ts';

const text = (name: string, content: string): GivenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** A running period, whatever the day: a year around it. */
const year = new Date().getFullYear() + 1;
const FIRST = `KẾ HOẠCH
Phòng ngừa, ứng phó thiên tai năm ${year}
I. NHIỆM VỤ
1. UBND các quận, huyện diễn tập ứng phó ít nhất 01 lần trong năm.
2. UBND các quận, huyện rà soát khu vực nguy cơ sạt lở.
3. Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.
`;
const SECOND = `KẾ HOẠCH
Phòng ngừa, ứng phó thiên tai năm ${year} (sửa đổi)
I. NHIỆM VỤ
1. UBND các quận, huyện lắp đặt trạm cảnh báo sớm tại địa bàn.
2. UBND các quận, huyện diễn tập ứng phó ít nhất 02 lần trong năm.
3. Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.
`;

/** dd/MM/yyyy, so many days from today. */
function day(from: number): string {
  const date = new Date(Date.now() + from * 86_400_000);
  return new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(date);
}

const planText = (page: Page) => page.getByRole('article', { name: 'Toàn văn kế hoạch' });

async function acceptEach(page: Page): Promise<void> {
  await expect(duties(page).first()).toBeVisible();
  for (const one of await duties(page).all()) {
    if ((await one.getAttribute('data-state')) !== 'ACCEPTED')
      await one.getByRole('button', { name: 'Nhận', exact: true }).click();
  }
  await expectSaved(page);
}

async function setDate(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press('Tab');
}

async function publishFirst(page: Page): Promise<void> {
  await dropFile(page, text('thien-tai.txt', FIRST));
  await expect(duties(page)).toHaveCount(3);
  await acceptEach(page);
  await page.getByLabel('Mã kế hoạch').fill('thien-tai');
  // The year runs from ten days ago.
  await setDate(page, `Số liệu từ, ${year}`, day(-10));
  await setDate(page, `Số liệu đến, ${year}`, day(200));
  await setDate(page, `Hạn cuối, ${year}`, day(200));
  const half = page.getByRole('button', { name: `Bỏ kỳ ${year}-H1` });
  if (await half.isVisible()) await half.click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Xem trước và ban hành' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await expect(page).toHaveURL(/kh=thien-tai/);
}

/** An official of a district, with the district's own tasks open. */
async function atOwnTasks(browser: Browser, username: string): Promise<Page> {
  const page = await newOfficial(browser, username, `/tien-do?kh=thien-tai&ky=${year}`);
  await page.getByText('Nhiệm vụ của chính đơn vị').click();
  await expect(taskRow(page, 'I.1')).toBeVisible();
  return page;
}

/** District Ô Môn shows something for the duty that is going to be gone. */
async function showEvidence(browser: Browser): Promise<void> {
  const page = await atOwnTasks(browser, '917.officer');
  await taskRow(page, 'I.2').getByText('I.2', { exact: true }).click();
  await emptyRow(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('Báo cáo rà soát sạt lở');
  await page.keyboard.press('Enter');
  const shown = evidenceRow(page, 'Báo cáo rà soát sạt lở');
  await expect(shown).toBeVisible();
  await expectEntered(shown);
  await page.context().close();
}

test('a new version is imported, compared and published, and the earlier one can still be read', async ({
  page,
  browser,
}) => {
  await openImports(page);
  await publishFirst(page);
  await showEvidence(browser);

  // Imported as an amendment: what still stands is taken over.
  await page.goto('/nhap-ke-hoach');
  await page.getByLabel('Văn bản này là').selectOption('thien-tai');
  await expectAccessible(page);
  await dropFile(page, text('thien-tai-sua-doi.txt', SECOND));
  await expect(duties(page)).toHaveCount(3);
  await expect(duty(page, 'Theo dõi, đôn đốc việc thực hiện kế hoạch này')).toHaveAttribute('data-state', 'ACCEPTED');
  await expect(page.getByLabel('Mã kế hoạch')).toHaveValue('thien-tai');

  // The draft survives; with proposals left it cannot be published.
  await page.reload();
  await page.getByRole('button', { name: 'So với bản hiện hành' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Còn 2 đề xuất chưa xem' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ban hành bản sửa đổi' })).toBeDisabled();
  await page.getByRole('link', { name: 'Xem các đề xuất' }).click();
  await acceptEach(page);
  await page.getByRole('button', { name: 'So với bản hiện hành' }).click();

  // Clause by clause, with the difference of words.
  const clauses = page.getByRole('region', { name: 'Mục, khoản, điểm' });
  await expect(clauses.locator('li')).toHaveText([/^I\.1.*Bổ sung/, /^I\.1 → I\.2.*Chuyển vị trí/, /^I\.2.*Bãi bỏ/]);
  const moved = clauses.locator('[data-kind="MOVED"]');
  await expect(moved.locator('del')).toContainText('01');
  await expect(moved.locator('ins')).toContainText('02');
  await clauses.getByText('Bãi bỏ (1)').click();
  await expect(clauses.locator('li')).toHaveCount(1);
  await expectAccessible(page);

  // A person says which duty is which, and takes it back.
  const changes = page.getByRole('region', { name: 'Nhiệm vụ' });
  await expect(changes.locator('li')).toHaveCount(3);
  const match = changes.getByLabel(/^Đối chiếu nhiệm vụ: Lắp đặt/);
  await match.selectOption('I.2');
  await expect(changes.locator('[data-kind="GONE"]')).toHaveCount(0);
  await expect(changes.getByText('Đã chọn bằng tay')).toBeVisible();
  await match.selectOption('Nhiệm vụ mới');
  await expect(changes.locator('[data-kind="GONE"]')).toHaveCount(1);

  // What either rule would do.
  const publish = page.getByRole('region', { name: 'Áp dụng và ban hành' });
  const period = publish.getByRole('row', { name: new RegExp(`^${year}`) });
  await publish.getByLabel(/^Áp dụng từ kỳ sau/).check();
  await expect(period).toContainText('Không thay đổi');
  await publish.getByLabel(/^Áp dụng ngay/).check();
  await expect(publish).toContainText('Giữ nguyên 1, chuyển vị trí 0, sửa đổi 1, bổ sung 1, bãi bỏ 1 nhiệm vụ.');
  await expect(period.getByRole('cell')).toHaveText(['9', '8', '1', '9']);
  await publish.getByRole('button', { name: 'Ban hành bản sửa đổi' }).click();

  // Kế hoạch shows the difference at once; then the text with its marks, and the earlier version.
  await expect(page.getByRole('heading', { name: 'Bản 2 so với bản 1' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('So sánh với').selectOption('Không so sánh');
  const document = planText(page);
  await expect(document).toContainText('Đã sửa đổi');
  await expect(document).toContainText('lắp đặt trạm cảnh báo sớm');
  await page.getByLabel('Bản đang đọc').selectOption('1');
  await expect(document).toContainText('rà soát khu vực nguy cơ sạt lở');
  await expect(page.getByText('Đây là bản 1, không còn hiệu lực.')).toBeVisible();
  await expectAccessible(page);
});

test('a unit sees what was changed and takes note; nothing that it had shown is lost', async ({ browser }) => {
  const unit = await atOwnTasks(browser, '917.officer');
  const kept = taskRow(unit, 'I.2');
  await expect(kept).toContainText('Hết hiệu lực');
  await expect(kept.locator('[role="gridcell"]').nth(4)).toContainText('1');
  const changed = taskRow(unit, 'I.1');
  await changed.getByRole('button', { name: 'Đã sửa đổi' }).click();
  const card = unit.getByRole('dialog', { name: 'Xem nội dung sửa đổi của nhiệm vụ I.1' });
  await expect(card.locator('del')).toContainText('01');
  await expectAccessible(unit);
  await card.getByRole('button', { name: 'Đã nắm nội dung sửa đổi' }).click();
  await expect(changed.getByRole('button', { name: 'Đã sửa đổi' })).toHaveCount(0);
  await unit.reload();
  await expect(taskRow(unit, 'I.1')).toBeVisible();
  await expect(unit.getByRole('button', { name: 'Đã sửa đổi' })).toHaveCount(0);
  // From the ended task the way leads to its words in the version that still had them.
  await kept.hover();
  await kept.getByRole('link', { name: 'Xem nguyên văn nhiệm vụ I.2 trong kế hoạch' }).click();
  await expect(unit).toHaveURL(/ban=1/);
  await expect(unit.getByText('Đây là bản 1, không còn hiệu lực.')).toBeVisible();

  // Another unit, which had shown nothing, no longer owes it.
  const other = await atOwnTasks(browser, '918.officer');
  await expect(taskRow(other, 'I.2')).toContainText('Không áp dụng');
});

test('plans are switched where they are read: one with versions, one without', async ({ page }) => {
  await openImports(page);
  await page.goto(`/ke-hoach?kh=thien-tai&ky=${year}`);
  const document = planText(page);
  await page.getByLabel('Kế hoạch đang xem').selectOption('chi-thi-33');
  await expect(document).toContainText('23-QĐ/TW');
  await expect(page.getByLabel('Bản đang đọc')).toHaveCount(0);
  await page.getByLabel('Kế hoạch đang xem').selectOption('thien-tai');
  await expect(document).toContainText('lắp đặt trạm cảnh báo sớm');
  await expect(page.getByLabel('Bản đang đọc')).toHaveValue('2');
});

test('on a phone the comparison reads in one column', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openImports(page);
  await page.goto(`/ke-hoach?kh=thien-tai&ky=${year}&so-voi=1`);
  await expect(page.getByRole('heading', { name: 'Bản 2 so với bản 1' })).toBeVisible();
  expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});
