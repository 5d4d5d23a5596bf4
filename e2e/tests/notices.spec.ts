// A talk between people: a mention reaches the other's bell and leads to the very row; what reaches one is one's choice.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { enterPassword, expectAccessible, newOfficial, signIn, taskRow } from './support/official.ts';

const WARD = '/tien-do?goc=31156&mo=31156&ky=2024';
const CODE = 'II.1.1';

const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Trao đổi' });
const bell = (page: Page): Locator => page.getByRole('link', { name: /^Thông báo: \d+ chưa đọc/ });

test('a mention in a thread reaches the other person, whose link leads to the row and the thread', async ({
  page: officer,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(officer, '31156.officer', WARD);
  await taskRow(officer, CODE).hover();
  await taskRow(officer, CODE)
    .getByRole('button', { name: /Trao đổi về II\.1\.1/ })
    .click();
  await expect(panel(officer)).toContainText(CODE);
  const field = panel(officer).getByLabel('Ý kiến của đồng chí');
  await field.click();
  // Names are found without their marks.
  await officer.keyboard.type('Nhờ xem giúp @pho chu tich');
  const offered = panel(officer).getByRole('option');
  await expect(offered).toHaveCount(1);
  const leaderName = (await offered.innerText()).replace(/ \(.*/, '');
  await officer.keyboard.press('Enter');
  await officer.keyboard.type('trước thứ Sáu.');
  await expect(field).toHaveValue(`Nhờ xem giúp @${leaderName} trước thứ Sáu.`);
  await expectAccessible(officer);
  await officer.keyboard.press('Control+Enter');
  const said = panel(officer).getByRole('listitem').filter({ hasText: 'trước thứ Sáu' });
  await expect(said.locator('mark')).toHaveText(`@${leaderName}`);
  await expect(field).toHaveValue('');

  const leader = await newOfficial(browser, '31156.leader', '/tien-do?goc=31156&mo=31156&ky=2023');
  await expect
    .poll(
      async () => {
        // As one who comes back to the window.
        await leader.evaluate(() => window.dispatchEvent(new Event('focus')));
        return bell(leader).getAttribute('aria-label');
      },
      { timeout: 40_000, intervals: [1_000] },
    )
    .toMatch(/^Thông báo: [1-9]/);
  await bell(leader).click();
  await expect(leader.getByRole('heading', { name: 'Thông báo', exact: true })).toBeVisible();
  const notice = leader.getByRole('listitem').filter({ hasText: 'nhắc đến đồng chí' }).first();
  // Other journeys may have told the leader of something before: the mention itself comes a moment later.
  await expect(async () => {
    await leader.reload();
    await expect(notice).toContainText('Chưa đọc', { timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await expectAccessible(leader);
  await notice.getByRole('link').click();

  await expect(leader).toHaveURL(/goc=31156.*ky=2024.*trao-doi=Task/);
  await expect(panel(leader)).toContainText('trước thứ Sáu');
  await panel(leader).getByLabel('Ý kiến của đồng chí').fill('Đã xem, đề nghị gửi thẩm định.');
  await panel(leader).getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(panel(leader)).toContainText('Đã xem, đề nghị gửi thẩm định.');
  await leader.keyboard.press('Escape');
  await expect(panel(leader)).toHaveCount(0);
  await expect(taskRow(leader, CODE).getByRole('button', { name: /: 2 ý kiến/ })).toBeVisible();

  // It has been read by opening it.
  await leader.goto('/thong-bao?chua-doc=1');
  await expect(leader.getByRole('heading', { name: 'Thông báo', exact: true })).toBeVisible();
  await expect(leader.getByRole('listitem').filter({ hasText: 'nhắc đến đồng chí' })).toHaveCount(0);

  // One's own words can be mended and taken back; the mark stays.
  await officer.reload();
  await said.getByRole('button', { name: 'Sửa' }).click();
  await panel(officer).getByLabel('Sửa ý kiến').fill('Nhờ xem giúp trước thứ Năm.');
  await panel(officer).getByRole('button', { name: 'Lưu' }).click();
  const mended = panel(officer).getByRole('listitem').filter({ hasText: 'trước thứ Năm' });
  await expect(mended).toContainText('đã sửa');
  await mended.getByRole('button', { name: 'Xóa' }).click();
  await mended.getByRole('button', { name: 'Xóa' }).click();
  await expect(panel(officer)).toContainText('Ý kiến đã bị xóa.');
});

test('what reaches one, and how, is one’s own choice', async ({ page }) => {
  await page.goto('/thong-bao/cai-dat');
  await enterPassword(page, '31157.officer');
  await expect(page.getByRole('heading', { name: 'Cài đặt thông báo' })).toBeVisible();
  const email = page.getByLabel('Địa chỉ thư điện tử');
  await email.fill('không phải địa chỉ');
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(page.getByText('Địa chỉ thư điện tử không đúng')).toBeVisible();
  await expectAccessible(page);

  await email.fill('can.bo@phuong.example');
  await page.getByLabel('Gửi một thư tổng hợp mỗi ngày vào lúc').check();
  await page.getByLabel('Giờ gửi thư tổng hợp').selectOption('17');
  await page.getByLabel('Có ý kiến trao đổi mới: Phần mềm').uncheck();
  await page.getByLabel('Đơn vị cấp dưới gửi thẩm định: Thư').check();
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await expect(page.getByText('Đã lưu cài đặt thông báo.')).toBeVisible();

  await page.reload();
  await expect(email).toHaveValue('can.bo@phuong.example');
  await expect(page.getByLabel('Giờ gửi thư tổng hợp')).toHaveValue('17');
  await expect(page.getByLabel('Có ý kiến trao đổi mới: Phần mềm')).not.toBeChecked();
  await expect(page.getByLabel('Đơn vị cấp dưới gửi thẩm định: Thư')).toBeChecked();
});

test('the sample’s notices are few, gathered as one likes, and read at once', async ({ page }) => {
  await page.goto('/thong-bao?nhom=unit');
  await enterPassword(page, '31159.officer');
  await expect(page.getByRole('heading', { name: 'Thông báo', exact: true })).toBeVisible();
  await expect(page.getByLabel('Xếp theo')).toHaveValue('unit');
  await page.getByLabel('Xếp theo').selectOption('task');
  await expect(page).toHaveURL(/nhom=task/);
  const unread = await page.getByRole('listitem').filter({ hasText: 'Chưa đọc' }).count();
  if (unread > 0) await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Chưa đọc' })).toHaveCount(0);
  await expect(bell(page)).toHaveAttribute('aria-label', 'Thông báo: 0 chưa đọc');
});
