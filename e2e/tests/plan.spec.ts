// The plan as a document that lives: reading it, its footnotes, its duties down to the evidence, and back from a task.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, signIn, taskRow } from './support/official.ts';

const CITY = '/tien-do?goc=92&mo=92&ky=2024';

/** From the progress screen to the plan, by the head of the page. */
async function openPlan(page: Page): Promise<void> {
  await signIn(page, 'so-noi-vu', CITY);
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Kế hoạch' }).click();
  await expect(page.getByRole('article', { name: 'Toàn văn kế hoạch' })).toBeVisible();
}

const clause = (page: Page, path: string): Locator => page.locator(`[id="${path}"]`);
const words = (page: Page, text: string): Locator => page.getByRole('article').getByRole('link', { name: text });
const panel = (page: Page): Locator => page.getByRole('complementary');

test('the contents follow the reading, and the margins show what the filter finds', async ({ page }) => {
  await openPlan(page);
  await expect(page).toHaveURL(/ky=2024/);
  const contents = page.getByRole('navigation', { name: 'Mục lục' });
  await contents.getByRole('link', { name: 'Tổ chức triển khai, tuyên truyền công tác dân vận' }).click();
  await expect(clause(page, 'II.2')).toBeFocused();
  await expect(clause(page, 'II.2')).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toContainText('Tổ chức triển khai');
  await clause(page, 'III.3').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(contents.locator('[aria-current]')).toContainText('Sở Nội vụ phối hợp');
  await expectAccessible(page);

  // 119 departments, districts and wards owe II.2.b; none of them is a press body.
  const margin = clause(page, 'II.2.b').getByRole('link', { name: /Tiến độ mục II\.2\.b/ });
  await expect(margin).toContainText('119 nhiệm vụ');
  await page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Báo, Đài' }).check();
  await page.keyboard.press('Escape');
  await expect(margin).toHaveCount(0);
  await expect(clause(page, 'III.2').getByRole('link', { name: /Tiến độ mục III\.2/ })).toContainText(/\d nhiệm vụ/);
});

test('a footnote leads there and back, and a cited document shows its card', async ({ page }) => {
  await openPlan(page);
  const mark = page.getByRole('link', { name: 'Chú thích 3', exact: true });
  await mark.click();
  const note = page.getByRole('listitem').filter({ hasText: /^\[3\]/ });
  await expect(note).toBeFocused();
  await expect(note).toContainText('Nghị quyết số 59-NQ/TW ngày 05/8/2020');
  await note.getByRole('link', { name: 'Về chỗ dẫn chú thích 3' }).click();
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();

  await clause(page, 'II.1').getByRole('button', { name: '23-QĐ/TW' }).click();
  const card = page.getByRole('dialog', { name: 'Văn bản 23-QĐ/TW' });
  await expect(card).toContainText('Ban hành ngày 30/07/2021');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a duty opens beside its words, down to a ward’s evidence, and closes where one was', async ({ page }) => {
  await openPlan(page);
  const duty = words(page, 'thực hiện tiếp công dân thường xuyên');
  await duty.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel(page)).toContainText('Nhiệm vụ II.3.c.4');
  await expect(panel(page)).toContainText('UBND quận, huyện; UBND xã, phường, thị trấn');
  await expect(panel(page)).toContainText('Năm 2024, hạn cuối: hết ngày 14/11/2024');
  await expect(duty).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page);

  const row = (name: string) => panel(page).getByRole('row', { name });
  await row('Quận Ninh Kiều').getByText('Quận Ninh Kiều').click();
  await row('Phường Cái Khế').getByText('Phường Cái Khế').click();
  const task = taskRow(page, 'II.3.c.4');
  await expect(task).toHaveCount(1);
  await expect(panel(page).locator('[data-kind="task"]')).toHaveCount(1);
  await task.getByText('II.3.c.4').click();
  await expect(panel(page).locator('[data-kind="evidence"], [data-kind="empty"]').first()).toBeVisible();

  // All of it is in the address.
  await page.reload();
  await expect(panel(page).locator('[data-kind="evidence"], [data-kind="empty"]').first()).toBeVisible();
  await page.goBack();
  await expect(panel(page).locator('[data-kind="evidence"], [data-kind="empty"]')).toHaveCount(0);

  await panel(page).getByRole('heading', { level: 2 }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(duty).toBeFocused();
  await expect(page).not.toHaveURL(/nhiem-vu/);
});

test('a requirement says that it makes no task', async ({ page }) => {
  await openPlan(page);
  await words(page, 'Công tác dân vận phải thật sự đóng góp tích cực').click();
  await expect(panel(page)).toContainText('Yêu cầu I.2.c');
  await expect(panel(page)).toContainText('không giao thành nhiệm vụ');
  await expect(panel(page).getByRole('treegrid')).toHaveCount(0);
});

test('from a task back to the very words that order it', async ({ page }) => {
  await signIn(page, 'so-noi-vu', '/tien-do?goc=31117&mo=31117&ky=2024');
  const task = taskRow(page, 'II.1.2');
  await task.hover();
  await task.getByRole('link', { name: 'Xem nguyên văn nhiệm vụ II.1.2 trong kế hoạch' }).click();
  await expect(page).toHaveURL(/\/ke-hoach\?.*nhiem-vu=II\.1\.2.*#II\.1$/);
  const duty = clause(page, 'II.1').locator('[aria-current="true"]').first();
  await expect(duty).toBeFocused();
  await expect(duty).toBeInViewport();
  await expect(panel(page)).toContainText('Nhiệm vụ II.1.2');
  await page.goBack();
  await expect(task).toBeVisible();

  // A clause with one duty lends it its own number.
  await taskRow(page, 'II.2.b').hover();
  await taskRow(page, 'II.2.b')
    .getByRole('link', { name: /^Xem nguyên văn/ })
    .click();
  await expect(page).toHaveURL(/#II\.2\.b$/);
  await expect(words(page, 'Cán bộ, công chức, viên chức làm tốt công tác tuyên truyền')).toBeFocused();
});

test('on paper there is the document and nothing else', async ({ page }) => {
  await openPlan(page);
  await words(page, 'thực hiện tiếp công dân thường xuyên').click();
  await expect(panel(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng');
  for (const chrome of ['banner', 'complementary', 'navigation', 'search', 'treegrid'] as const) {
    await expect(page.getByRole(chrome)).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: /Tiến độ mục/ })).toHaveCount(0);
  // The whole text stands on the page, not in a frame that scrolls.
  const closing = await clause(page, 'KL').boundingBox();
  expect(closing!.y).toBeGreaterThan(2_000);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('it reads, the duty takes the screen, and the words are one link away', async ({ page }) => {
    await openPlan(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const article = page.getByRole('article');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(parseFloat(await article.evaluate((el) => getComputedStyle(el).fontSize))).toBeGreaterThanOrEqual(16);
    await expectAccessible(page);
    await page.getByText('Mục lục', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'TỔ CHỨC THỰC HIỆN' }).click();
    await expect(clause(page, 'III')).toBeInViewport();

    const duty = words(page, 'tiếp tục xây dựng các chuyên đề');
    await duty.click();
    await expect(panel(page)).toBeVisible();
    expect((await panel(page).boundingBox())!.width).toBe(390);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await panel(page).getByRole('link', { name: 'Xem nguyên văn trong kế hoạch' }).click();
    await expect(panel(page)).toBeHidden();
    await expect(duty).toBeFocused();
    await expect(duty).toBeInViewport();
    await duty.click();
    await panel(page).getByRole('button', { name: 'Đóng nhiệm vụ' }).click();
    await expect(duty).toBeFocused();
  });
});
