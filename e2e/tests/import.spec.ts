// Importing a plan: from a file to tasks on the progress screen, with everything a person may do in between.
import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './support/official.ts';
import {
  dropFile,
  duties,
  duty,
  expectSaved,
  litWords,
  openImports,
  selectWords,
  textFile,
  wordFile,
} from './support/plan-draft.ts';

test('the plan for Directive 33 becomes a plan of another year, by keyboard', async ({ page }) => {
  await openImports(page);
  await expectAccessible(page);
  await dropFile(page, textFile('ke-hoach-chi-thi-33.txt'));
  await expect(duties(page)).toHaveCount(45);
  await expectAccessible(page);

  // A duty lights its words; a click on words leads to their duty.
  await duty(page, 'Thực hiện tốt QCDC ở cơ sở').focus();
  await expect.poll(() => litWords(page)).toBe('Thực hiện tốt QCDC ở cơ sở');
  await page.locator('mark').getByText('hoàn thành việc rà soát và sắp xếp tinh gọn bộ máy').click();
  await expect(duty(page, 'Hoàn thành việc rà soát và sắp xếp tinh gọn bộ máy')).toBeFocused();

  // Two orders that "và" joins are split at it, and made one again.
  const joined = duty(page, 'Phải trực tiếp tiếp công dân và chỉ đạo giải quyết đơn thư khiếu nại, tố cáo, kiến nghị');
  await joined.focus();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Tách nhiệm vụ' });
  await expect(dialog.getByRole('listitem').nth(1)).toHaveText(/^và chỉ đạo giải quyết đơn thư/);
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('listitem').nth(1)).toHaveText(/^chỉ đạo giải quyết đơn thư/);
  await dialog.getByRole('button', { name: 'Tách' }).click();
  await expect(duties(page)).toHaveCount(46);
  await page.keyboard.press('Control+z');
  await expect(duties(page)).toHaveCount(45);

  // Renamed, taken, dropped, taken back.
  const taken = duty(page, 'Thực hiện tiếp công dân thường xuyên, định kỳ và đột xuất theo quy định');
  await taken.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Tên ngắn').fill('Tiếp công dân thường xuyên');
  await page.getByRole('checkbox', { name: /^Sở Nội vụ/ }).check();
  await page.keyboard.press('Escape');
  const renamed = duty(page, 'Tiếp công dân thường xuyên');
  await expect(renamed).toBeFocused();
  await page.keyboard.press('a');
  await expect(renamed).toHaveAttribute('data-state', 'ACCEPTED');
  await expectSaved(page);

  // Closed in the middle: what was decided is still there.
  await page.reload();
  await expect(duties(page)).toHaveCount(45);
  await expect(renamed).toHaveAttribute('data-state', 'ACCEPTED');
  await expect(renamed).toContainText('Sở Nội vụ');

  // What is clear is accepted at once, the rest one by one; undone and done again.
  await page.getByRole('button', { name: /^Nhận các đề xuất đủ rõ/ }).click();
  await duty(page, 'Công tác dân vận phải thật sự đóng góp tích cực vào việc thực hiện các nhiệm vụ chính…').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option', { name: 'Chưa xem (1)' })).toBeAttached();
  await page.getByRole('button', { name: 'Xem trước và ban hành' }).click();
  const preview = page.getByRole('dialog', { name: 'Xem trước và ban hành' });
  await preview.getByRole('button', { name: 'Ban hành' }).click();
  await expect(preview.getByRole('alert')).toHaveText('Hãy đặt mã cho kế hoạch.');
  await preview.getByRole('button', { name: 'Sửa tiếp' }).click();
  await page.getByRole('button', { name: 'Bỏ các đề xuất còn lại (1)' }).click();

  await page.getByLabel('Mã kế hoạch').fill('dan-van-2032');
  await page.getByLabel('Năm', { exact: true }).fill('2032');
  await expect(page.getByRole('rowheader', { name: '2032-H1' })).toContainText('đây là ngày thường lệ');
  await expect(page.getByLabel('Hạn cuối, 2032', { exact: true })).toHaveValue('14/11/2032');
  await page.getByRole('button', { name: 'Xem trước và ban hành' }).click();
  await expect(preview).toContainText('42 nhiệm vụ theo kế hoạch, thành 8.580 nhiệm vụ giao cho 121 đơn vị.');
  await expectAccessible(page);
  await preview.getByRole('button', { name: 'Ban hành' }).click();

  await expect(page).toHaveURL(/kh=dan-van-2032/);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await expect(page.getByRole('treegrid').getByRole('row').nth(1)).toContainText('4.290');

  // The other plan is a choice away, with periods of its own; and back.
  const plans = page.getByLabel('Kế hoạch đang xem');
  await plans.selectOption('chi-thi-33');
  await expect(page).toHaveURL(/kh=chi-thi-33.*ky=2024|ky=2024.*kh=chi-thi-33/);
  await plans.selectOption('dan-van-2032');
  await expect(page).toHaveURL(/ky=2032/);
  await page.goto('/tien-do?ky=2023');
  await expect(page).toHaveURL(/kh=chi-thi-33/);
});

test('a Word file is edited with the mouse, and reaches the units that it names', async ({ page }) => {
  await openImports(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp…' }).click(),
  ]);
  await chooser.setFiles(wordFile('cai-cach.docx'));
  await expect(duties(page)).toHaveCount(4);

  // Two proposals are one duty; another is added from selected words.
  const first = duty(page, 'Rà soát văn bản quy phạm pháp luật');
  await first.getByRole('button', { name: 'Gộp với sau' }).click();
  await expect(duties(page)).toHaveCount(3);
  await first.hover();
  await expect.poll(() => litWords(page)).toMatch(/^rà soát văn bản .*Cổng thông tin$/);
  await selectWords(page, 'UBND các xã, phường, thị trấn');
  await page.getByRole('button', { name: 'Thêm từ đoạn đang chọn' }).click();
  const added = duty(page, 'UBND các xã, phường, thị trấn');
  await expect(added).toHaveAttribute('data-state', 'ACCEPTED');
  await added.getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect(added).toHaveAttribute('data-state', 'DROPPED');

  // Without the mouse's selection the words are chosen by clause.
  await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm nhiệm vụ' });
  await dialog.getByLabel('Mục, khoản, điểm').selectOption('I.2');
  await dialog.getByLabel('Từ đầu').focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.locator('mark')).toHaveText('các xã, phường, thị trấn niêm yết thủ tục hành chính.');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Nhận các đề xuất đủ rõ/ }).click();
  await page.getByLabel('Mã kế hoạch').fill('CCHC-2033');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Xem trước và ban hành' }).click();
  // One duty of Sở Tư pháp, one of 83 wards, one of 27 departments, in one period.
  const preview = page.getByRole('dialog', { name: 'Xem trước và ban hành' });
  await expect(preview).toContainText('3 nhiệm vụ theo kế hoạch, thành 111 nhiệm vụ giao cho 110 đơn vị.');
  await preview.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page).toHaveURL(/kh=CCHC-2033/);
  await expect(page.getByRole('treegrid').getByRole('row').nth(1)).toContainText('111');
  await page.goto('/nhap-ke-hoach');
  await expect(page.getByText('Đã ban hành với mã CCHC-2033')).toBeVisible();
});

test('files without text are refused with what to do, and pasted text is taken', async ({ page }) => {
  await openImports(page);
  await dropFile(page, { name: 'ke-hoach.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert')).toContainText('Hãy lưu văn bản thành .docx');
  await page.getByText('Hoặc dán nội dung văn bản').click();
  await page.getByLabel('Nội dung văn bản').fill('KẾ HOẠCH\nNăm 2034\nI. NỘI DUNG\n1. Sở Y tế kiểm tra.');
  await page.getByRole('button', { name: 'Nhận dạng' }).click();
  await expect(duties(page)).toHaveCount(1);
  await page.goto('/nhap-ke-hoach');
  await page.getByRole('button', { name: 'Xóa Năm 2034' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByRole('button', { name: 'Xóa Năm 2034' })).toHaveCount(0);
});

test('two administrators do not overwrite each other', async ({ page, browser }) => {
  await openImports(page);
  await dropFile(page, textFile('documents/ke-hoach-quan.txt'));
  await expect(duties(page).first()).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await openImports(other);
  await other.goto(page.url());
  await duties(other).first().getByRole('button', { name: 'Nhận' }).click();
  await expectSaved(other);
  await duties(page).nth(1).getByRole('button', { name: 'Nhận' }).click();
  await expect(page.getByRole('status').getByText('Người khác vừa thay đổi')).toBeVisible();
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await expect(duties(page).first()).toHaveAttribute('data-state', 'ACCEPTED');
  await expectSaved(page);
});

test('on a phone the panes are tabs; others than administrators have no way in', async ({ page, browser }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openImports(page);
  await dropFile(page, textFile('documents/ke-hoach-quan.txt'));
  await expect(duties(page).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Văn bản' }).click();
  await expect(duties(page).first()).toBeHidden();
  await page.locator('mark').first().click();
  await expect(duties(page).first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  await expectAccessible(page);

  const reviewer = await (await browser.newContext()).newPage();
  await signIn(reviewer, 'so-noi-vu');
  await reviewer.getByRole('button', { name: 'Mục khác' }).click();
  await expect(reviewer.getByRole('link', { name: 'Lịch sử' })).toBeVisible();
  await expect(reviewer.getByRole('link', { name: 'Nhập kế hoạch' })).toHaveCount(0);
  await reviewer.goto('/nhap-ke-hoach');
  await expect(reviewer.getByText('Chỉ quản trị viên nhập được kế hoạch.')).toBeVisible();
});
