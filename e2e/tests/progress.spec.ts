// Finding one's way: the keyboard, the address, the search, the filters, both languages, and a small screen.
import { expect, test } from '@playwright/test';
import { expectAccessible, signIn, taskRow } from './support/official.ts';

const CITY = '/tien-do?goc=92&mo=92&ky=2024';

test('the treegrid is worked by the keyboard alone', async ({ page }) => {
  await signIn(page, 'so-noi-vu', CITY);
  const row = (name: string) => page.getByRole('row', { name });
  await row('Thành phố Cần Thơ').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(row('Thành phố Cần Thơ')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  // The city's own tasks, or its first district: downwards until Quận Ninh Kiều.
  for (let n = 0; n < 40 && !(await row('Quận Ninh Kiều').evaluate((el) => el === document.activeElement)); n += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(row('Quận Ninh Kiều')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row('Quận Ninh Kiều')).toHaveAttribute('aria-expanded', 'true');
  await expect(row('Phường Cái Khế')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  // On the bar its numbers appear.
  await expect(page.locator('[popover]:popover-open')).toContainText('Tổng số nhiệm vụ');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(row('Quận Ninh Kiều')).toHaveAttribute('aria-expanded', 'false');
  await expect(row('Quận Ninh Kiều')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row('Quận Ninh Kiều')).toHaveAttribute('aria-expanded', 'true');
});

test('the back button and a copied address lead to the same place', async ({ page, browser }) => {
  await signIn(page, 'so-noi-vu', CITY);
  await page.getByRole('row', { name: 'Quận Ninh Kiều' }).getByText('Quận Ninh Kiều').click();
  await page.getByRole('row', { name: 'Phường Cái Khế' }).getByText('Phường Cái Khế').click();
  await expect(taskRow(page, 'II.1.1').first()).toBeVisible();
  await page.goBack();
  await expect(taskRow(page, 'II.1.1')).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Phường Cái Khế' })).toBeVisible();
  await page.goForward();
  await expect(taskRow(page, 'II.1.1').first()).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'ban-dan-van', page.url());
  await expect(taskRow(other, 'II.1.1').first()).toBeVisible();
});

test('a name without its marks finds the unit, and the breadcrumb leads back up', async ({ page }) => {
  await signIn(page, 'so-noi-vu', CITY);
  await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('cai khe');
  await page.getByRole('option', { name: /Phường Cái Khế/ }).click();
  const path = page.getByRole('navigation', { name: 'Đơn vị cấp trên' });
  await expect(path).toContainText('Phường Cái Khế');
  await expect(taskRow(page, 'II.1.1')).toBeVisible();
  await path.getByRole('link', { name: 'Quận Ninh Kiều' }).click();
  await expect(page.getByRole('row', { name: 'Phường An Hòa' })).toBeVisible();
});

test('filters narrow the grid and its counts, show as chips, and live in the address', async ({ page }) => {
  await signIn(page, 'so-noi-vu', '/tien-do?goc=31117&mo=31117&ky=2024');
  const tasks = page.locator('[data-kind="task"]');
  await expect(tasks.first()).toBeVisible();
  await page.getByRole('button', { name: 'Trạng thái' }).click();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Bị trả lại' }).check();
  await page.keyboard.press('Escape');
  const status = page.getByRole('status', { name: /Số kết quả/ }).or(page.getByText(/^\d+ nhiệm vụ/).first());
  await expect(tasks.filter({ hasNotText: 'Bị trả lại' })).toHaveCount(0);
  // While the narrower list is on its way there is none at all.
  await expect(tasks.first()).toBeVisible();
  const shown = await tasks.count();
  await expect(status.first()).toContainText(`${shown} nhiệm vụ`);
  await page.reload();
  await expect(tasks).toHaveCount(shown);
  await page.getByRole('button', { name: 'Bỏ lọc Trạng thái: Bị trả lại' }).click();
  await expect(tasks.filter({ hasText: 'Đã thẩm định' }).first()).toBeVisible();
  for (const group of ['Kỳ báo cáo', 'Nhiệm vụ', 'Thời hạn', 'Đơn vị', 'Minh chứng']) {
    await page.getByRole('button', { name: group, exact: true }).first().click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  }
});

test('the sign-in page is accessible, and English is one switch away', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('Mật khẩu')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Tên đăng nhập').fill('so-noi-vu');
  await page.getByLabel('Mật khẩu').fill('sai mật khẩu');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('so-noi-vu');

  await signIn(page, 'ban-dan-van');
  await page.getByRole('button', { name: /Tài khoản/ }).click();
  await page
    .getByRole('radio', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  await expectAccessible(page);
  // The server's own words are in the language of the page.
  await page.context().clearCookies();
  await page.goto('/');
  await page.getByLabel('User name').fill('nobody');
  await page.getByLabel('Password').fill('nothing');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Wrong username or password.');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing runs out of the screen, and the filters are a sheet', async ({ page }) => {
    await signIn(page, '31117.leader', '/tien-do?goc=31117&mo=31117&ky=2024');
    await expect(taskRow(page, 'II.1.1')).toBeVisible();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await taskRow(page, 'II.1.1').getByText('II.1.1').click();
    await expect(page.locator('[data-kind="evidence"]').first()).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /Bộ lọc/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });
});
