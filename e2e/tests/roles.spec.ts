// What each role may and may not do, seen from its own screen: the observer, the leader who claims, two reviewers at once.
import { expect, test, type Page } from '@playwright/test';
import { codeOf, expectAccessible, newOfficial, PASSWORD, signIn, taskRow } from './support/official.ts';
import { newReviewer } from './support/reviewer.ts';

/** A ward of its own: the journeys share one database. */
const WARD = '31204';
const open = `/tien-do?goc=${WARD}&mo=${WARD}&ky=2024`;

const menuOf = async (page: Page, code: string, item: RegExp): Promise<void> => {
  await page.getByRole('button', { name: `Việc khác với nhiệm vụ ${code}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const codeOfFirst = (page: Page, status: string): Promise<string> =>
  codeOf(page.locator('[data-kind="task"]').filter({ hasText: status }).first());

test('the observer sees everything down to a ward’s evidence, and can change none of it', async ({ page }) => {
  await signIn(page, 'ban-dan-van');
  const rows = page.getByRole('treegrid').getByRole('row');
  await expect(rows.filter({ hasText: 'Quận Ninh Kiều' })).toBeVisible();
  await page.goto(open);
  await expect(page.locator('[data-kind="task"]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Gửi thẩm định|Công nhận|Trả lại)/ })).toHaveCount(0);

  const accepted = page.locator('[data-kind="task"]').filter({ hasText: 'Đã thẩm định' }).first();
  await accepted.getByRole('gridcell').first().click();
  const piece = page.locator('[data-kind="evidence"]').first();
  await expect(piece).toBeVisible();
  await expect(page.locator('[data-field="title"][aria-readonly="false"]')).toHaveCount(0);
  await piece.locator('[data-field="title"]').dblclick();
  await expect(page.getByRole('textbox', { name: /trích yếu/i })).toHaveCount(0);

  await accepted.hover();
  await accepted.getByRole('button', { name: 'Lịch sử' }).click();
  await expect(page.getByRole('dialog').getByText('Công nhận').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Mục khác' }).click();
  for (const hidden of ['Người dùng', 'Kỳ báo cáo', 'Nhập kế hoạch']) {
    await expect(page.getByRole('navigation').getByRole('link', { name: hidden })).toHaveCount(0);
  }
  for (const [path, words] of [
    ['/cho-tham-dinh', 'Tài khoản này không có nhiệm vụ thẩm định.'],
    ['/nguoi-dung', 'Chỉ quản trị mới quản lý người dùng.'],
    ['/ky-bao-cao', 'Chỉ quản trị viên mở, đóng và sửa được kỳ báo cáo.'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(words);
  }
});

test('a claim that a task does not concern the unit is sent, taken back, sent again and granted', async ({
  page: leader,
  browser,
}) => {
  test.setTimeout(60_000);
  await signIn(leader, `${WARD}.leader`, open);
  const code = await codeOfFirst(leader, 'Chưa thực hiện');
  const claim = async (): Promise<void> => {
    await menuOf(leader, code, /^Đề nghị không áp dụng/);
    const dialog = leader.getByRole('dialog', { name: new RegExp(`${code}$`) });
    await dialog.getByRole('button', { name: /^Gửi/ }).click();
    await expect(dialog).toContainText('Hãy ghi lý do');
    await dialog.getByLabel('Lý do').fill('Phường không có đối tượng');
    await dialog.getByRole('button', { name: /^Gửi/ }).click();
    await expect(taskRow(leader, code)).toContainText('Chờ thẩm định');
  };
  await claim();
  await menuOf(leader, code, /^Rút lại/);
  await expect(taskRow(leader, code)).toContainText('Chưa thực hiện');
  await claim();

  const reviewer = await newReviewer(browser, '919.reviewer', `?goc=${WARD}&ky=2024&nv=${code}`);
  await expect(reviewer.getByText('1 nhiệm vụ chờ thẩm định')).toBeVisible();
  await reviewer.keyboard.press('j');
  await expect(reviewer.getByText('Phường không có đối tượng').first()).toBeVisible();
  await expectAccessible(reviewer);
  await reviewer.keyboard.press('c');
  await expect(reviewer.getByText('Đã công nhận 1 nhiệm vụ.')).toBeVisible();
  await leader.reload();
  await expect(taskRow(leader, code)).toContainText('Không áp dụng');
});

test('of two reviewers who decide on one task one wins, and the other is told', async ({ browser }) => {
  const first = await newOfficial(browser, '919.reviewer', open);
  const second = await newOfficial(browser, 'so-noi-vu', open);
  const code = await codeOfFirst(first, 'Chờ thẩm định');
  await expect(taskRow(second, code)).toContainText('Chờ thẩm định');
  await taskRow(first, code).getByRole('button', { name: 'Công nhận' }).click();
  await expect(taskRow(first, code)).toContainText(/Đã thẩm định|Không áp dụng/);

  await taskRow(second, code).getByRole('button', { name: 'Trả lại' }).click();
  const dialog = second.getByRole('dialog', { name: `Trả lại nhiệm vụ ${code}` });
  await dialog.getByLabel('Lý do trả lại').fill('Thiếu số liệu');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(taskRow(second, code)).toContainText(/Đã thẩm định|Không áp dụng/);
  await expect(second.getByText('Nhiệm vụ này không ở trạng thái chờ thẩm định.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(taskRow(second, code).getByRole('button', { name: 'Trả lại' })).toHaveCount(0);
  await first.reload();
  await expect(taskRow(first, code)).toContainText(/Đã thẩm định|Không áp dụng/);
});

test('enlarged twofold on a common screen, the head of the page keeps all its parts in sight', async ({ page }) => {
  // 1366×768 at 200 %; reviewers have the most parts.
  await page.setViewportSize({ width: 683, height: 384 });
  await signIn(page, '916.reviewer');
  const head = page.getByRole('banner');
  const account = await head.getByRole('button').last().boundingBox();
  expect(account!.x + account!.width).toBeLessThanOrEqual(683);
  expect((await head.getByRole('combobox').boundingBox())!.width).toBeGreaterThan(100);
  await expectAccessible(page);
});

test('a tab that somebody else has taken over asks for its own person before anything is done there', async ({
  page: leader,
}) => {
  await signIn(leader, '31207.leader', '/tien-do?goc=31207&mo=31207&ky=2024');
  const other = await leader.context().newPage();
  await other.goto('/');
  await other.getByRole('button', { name: /^Tài khoản / }).click();
  await other.getByRole('button', { name: 'Đăng xuất' }).click();
  await other.getByLabel('Tên đăng nhập').fill('31207.officer');
  await other.getByLabel('Mật khẩu').fill(PASSWORD);
  await other.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(other.getByRole('treegrid')).toBeVisible();

  const code = await codeOfFirst(leader, 'Đang thực hiện');
  await taskRow(leader, code).getByRole('button', { name: 'Gửi thẩm định', exact: true }).click();
  const dialog = leader.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
  await expect(dialog.getByLabel('Tên đăng nhập')).toHaveValue('31207.leader');
  // The name is known: the keyboard is where it is needed.
  await expect(dialog.getByLabel('Mật khẩu')).toBeFocused();
  await leader.keyboard.type(PASSWORD);
  await leader.keyboard.press('Enter');
  await expect(taskRow(leader, code)).toContainText('Chờ thẩm định');
});
