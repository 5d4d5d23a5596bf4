// People: added, let in by a link, handed over, taken from a file; who is missing where; one's own account.
import { expect, test, type Page } from '@playwright/test';
import { enterPassword, expectAccessible, PASSWORD } from './support/official.ts';

const NEW_PASSWORD = 'mưa rào bến Ninh Kiều';

async function openPeople(page: Page, path = '/nguoi-dung'): Promise<void> {
  await page.goto(path);
  await enterPassword(page, 'admin');
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeVisible();
}

/** Chooses a file on the page of imports. */
async function chooseFile(page: Page, lines: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp CSV…' }).click(),
  ]);
  await chooser.setFiles({ name: 'nguoi-dung.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
}

const HEADS = 'Tên đăng nhập,Họ và tên,Vai trò,Mã đơn vị,Từ ngày,Đến ngày';

test('people come from a file: a bad line is named, nothing is saved until the file is right', async ({ page }) => {
  await openPeople(page, '/nguoi-dung/nhap');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp mẫu' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('nguoi-dung-mau.csv');

  await chooseFile(page, [HEADS, 'ke.nhiem,Trần Kế Nhiệm,,,,', 'dong.loi,Lê Dòng Lỗi,Công chức phụ trách,00000,,']);
  const bad = page.getByRole('row').filter({ hasText: 'dong.loi' });
  await expect(bad.getByRole('cell').first()).toHaveText('3');
  await expect(bad).toContainText('Mã đơn vị: Không có đơn vị nào mang mã 00000.');
  await expect(page.getByText('Tạo mới 1 người, cập nhật 0, giữ nguyên 0, có lỗi 1.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu vào hệ thống' })).toHaveCount(0);
  await expectAccessible(page);

  await chooseFile(page, [HEADS, 'ke.nhiem,Trần Kế Nhiệm,,,,']);
  await page.getByRole('button', { name: 'Lưu vào hệ thống' }).click();
  await expect(page).toHaveURL(/\/nguoi-dung$/);
  await page.getByLabel('Tìm theo tên, tài khoản hoặc đơn vị').fill('ke nhiem');
  await expect(page.getByRole('row').filter({ hasText: 'Trần Kế Nhiệm' })).toContainText('Chưa có vai trò');
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('somebody new gets in by a link, and hands over to a successor', async ({ page, browser }) => {
  await openPeople(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Thêm người' }).click();
  const adding = page.getByRole('dialog', { name: 'Thêm người' });
  await adding.getByLabel('Tên đăng nhập').fill('nguoi.moi');
  await adding.getByLabel('Họ và tên').fill('Nguyễn Người Mới');
  await adding.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(adding).toContainText('Hãy chọn một đơn vị trong danh sách.');
  await adding.getByRole('combobox', { name: 'Đơn vị' }).fill('thanh loc');
  await adding.getByRole('option', { name: /Xã Thạnh Lộc/ }).click();
  await expectAccessible(page);
  await adding.getByRole('button', { name: 'Thêm', exact: true }).click();

  const person = page.getByRole('dialog', { name: 'Nguyễn Người Mới' });
  await expect(person).toContainText('Công chức phụ trách · Xã Thạnh Lộc');
  await person.getByRole('button', { name: 'Tạo liên kết đặt mật khẩu' }).click();
  const link = await person.getByLabel('Liên kết').inputValue();
  await expectAccessible(page);

  // At the newcomer's own computer.
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(link);
  await expect(theirs.getByText('Tài khoản nguoi.moi · Nguyễn Người Mới')).toBeVisible();
  await expectAccessible(theirs);
  const set = async (password: string) => {
    await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
    await theirs.getByLabel('Nhập lại mật khẩu mới').fill(password);
    await theirs.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
  };
  await set('Matkhau@2026!');
  await expect(theirs.getByText(/đã bị lộ hoặc hay bị đoán/).last()).toBeVisible();
  await set(NEW_PASSWORD);
  await expect(theirs.getByRole('treegrid')).toBeVisible();
  await expect(theirs).not.toHaveURL(/#/);
  const again = await (await browser.newContext()).newPage();
  await again.goto(link);
  await expect(again.getByText(/Liên kết đã được dùng/)).toBeVisible();
  await theirs.goto('/tai-khoan');
  await expect(theirs.getByText('Công chức phụ trách · Xã Thạnh Lộc')).toBeVisible();
  await expectAccessible(theirs);

  // The administrator hands the work over from today on.
  await person.getByRole('button', { name: 'Bàn giao' }).click();
  const handover = page.getByRole('dialog', { name: 'Bàn giao công việc của Nguyễn Người Mới' });
  await handover.getByRole('combobox', { name: 'Người nhận' }).fill('tran ke');
  await handover.getByRole('option', { name: /Trần Kế Nhiệm/ }).click();
  await handover.getByLabel('Ghi chú').fill('Quyết định luân chuyển');
  await expect(handover.getByRole('region', { name: 'Sẽ chuyển sang người nhận' })).toContainText('Xã Thạnh Lộc');
  await expect(handover).toContainText('Nhiệm vụ');
  await expectAccessible(page);
  await handover.getByRole('button', { name: 'Bàn giao', exact: true }).click();
  await expect(person).toContainText(/Bàn giao cho Trần Kế Nhiệm từ \d\d\/\d\d\/\d{4}/);
  await expect(person).toContainText('Quyết định luân chuyển');
  await person.getByRole('button', { name: 'Đóng' }).click();
  await page.getByLabel('Tìm theo tên, tài khoản hoặc đơn vị').fill('ke nhiem');
  await expect(page.getByRole('row').filter({ hasText: 'ke.nhiem' })).toContainText('Xã Thạnh Lộc');
  await theirs.reload();
  await expect(theirs.getByText('Chưa được giao vai trò nào. Hãy liên hệ quản trị.')).toBeVisible();
});

test('a session elsewhere is ended, and a password changed, by its owner', async ({ page, browser }) => {
  const open = async (at: Page, password: string): Promise<void> => {
    await at.goto('/tai-khoan');
    await at.getByLabel('Tên đăng nhập').fill('nguoi.moi');
    await at.getByLabel('Mật khẩu').fill(password);
    await at.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(at.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();
  };
  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, NEW_PASSWORD);
  await open(page, NEW_PASSWORD);
  await expect(page.getByText('phiên này')).toBeVisible();
  await page.getByRole('button', { name: 'Đăng xuất mọi phiên khác' }).click();
  await expect(page.getByRole('button', { name: 'Đăng xuất mọi phiên khác' })).toHaveCount(0);
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();

  await page.getByLabel('Mật khẩu hiện tại').fill('không phải');
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(`${NEW_PASSWORD} 2`);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(`${NEW_PASSWORD} 2`);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('Mật khẩu hiện tại không đúng.')).toBeVisible();
  await page.getByLabel('Mật khẩu hiện tại').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('Đã đổi mật khẩu.')).toBeVisible();
  await open(elsewhere, `${NEW_PASSWORD} 2`);
});

test('a reviewer sees which unit lacks its official, and an administrator sees to it', async ({ page, browser }) => {
  await openPeople(page, '/nguoi-dung?tim=31246.officer');
  const active = page.getByRole('button', { name: 'Khóa tài khoản' });
  await page.getByRole('table').getByRole('button').click();
  await active.click();
  await expect(page.getByText(/Mọi phiên đăng nhập của .* kết thúc ngay/)).toBeVisible();
  await active.click();
  await expect(page.getByRole('button', { name: 'Mở khóa' })).toBeVisible();

  const reviewer = await (await browser.newContext()).newPage();
  await reviewer.goto('/phan-cong');
  await reviewer.getByLabel('Tên đăng nhập').fill('so-noi-vu');
  await reviewer.getByLabel('Mật khẩu').fill(PASSWORD);
  await reviewer.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(reviewer.getByText('1 trên 121 đơn vị còn thiếu: 0 thiếu lãnh đạo, 1 thiếu công chức.')).toBeVisible();
  const ward = reviewer.getByRole('row').filter({ has: reviewer.getByRole('cell', { name: 'Thiếu', exact: true }) });
  await expect(ward).toHaveCount(0);
  await reviewer.getByRole('button', { name: /^Mở Huyện/ }).click();
  await expect(ward).toHaveCount(1);
  await expectAccessible(reviewer);
  const [download] = await Promise.all([
    reviewer.waitForEvent('download'),
    reviewer.getByRole('button', { name: 'Xuất CSV' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString().trim().split('\r\n');
  expect(csv).toHaveLength(2);
  expect(csv[1]).toMatch(/^31246,.*,Thiếu$/);

  await page.getByRole('button', { name: 'Mở khóa' }).click();
  await expect(active).toBeVisible();
  await reviewer.reload();
  await expect(reviewer.getByText('Cả 121 đơn vị đã có lãnh đạo và công chức phụ trách.')).toBeVisible();
});

test('all of it fits on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPeople(page);
  for (const path of ['/nguoi-dung', '/phan-cong', '/tai-khoan', '/nguoi-dung/nhap']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  }
});
