// Journeys of a ward's official: entering, mending and taking back evidence, with nothing lost on the way.
import { expect, test, type Page } from '@playwright/test';
import {
  cell,
  codeOf,
  editableRow,
  emptyRow,
  enterPassword,
  evidenceRow,
  expectAccessible,
  expectSaved,
  figure,
  newOfficial,
  signIn,
  taskRow,
} from './support/official.ts';

/** A ward of its own for each journey: they share one database. */
const open = (ward: string) => `/tien-do?goc=${ward}&mo=${ward}&ky=2024`;

async function openTask(page: Page, code: string): Promise<void> {
  const row = taskRow(page, code);
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.getByText(code, { exact: true }).click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
}

/** The first task of the open ward that has the status and can be edited. */
async function taskWith(page: Page, status: string): Promise<string> {
  const row = page
    .locator('[data-kind="task"]')
    .filter({ has: page.getByText(status, { exact: true }) })
    .first();
  await expect(row).toBeVisible();
  return codeOf(row);
}

test('entered by the keyboard alone, evidence moves the roll-ups and outlives a reload', async ({ page }) => {
  await signIn(page, '31117.officer', open('31117'));
  const unit = page.locator('[data-kind="unit"]').first();
  const code = await taskWith(page, 'Chưa thực hiện');
  await openTask(page, code);
  const before = await figure(unit, 'evidence');
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('CreateEvidence')) await answered;
    await route.continue();
  });

  await emptyRow(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('Kế hoạch thực hiện công tác dân vận');
  await page.keyboard.press('Tab');
  // The numbers move before the server has answered.
  await expect.poll(() => figure(unit, 'evidence')).toBe(before + 1);
  await expect(taskRow(page, code)).toContainText('Đang thực hiện');
  answer();
  await page.keyboard.press('Tab');
  await page.keyboard.type('05/KH-UBND');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4/3/2024');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1.250,5');
  await page.keyboard.press('Enter');

  const row = evidenceRow(page, 'Kế hoạch thực hiện công tác dân vận');
  await expect(cell(row, 'happenedOn')).toContainText('04/03/2024');
  await expect(cell(row, 'quantity')).toContainText('1.250,5');
  await expect(cell(row, 'quantity')).toBeFocused();
  await expectSaved(row);
  await expect(taskRow(page, code)).toContainText('Đang thực hiện');
  expect(await figure(unit, 'evidence')).toBe(before + 1);
  await expectAccessible(page);

  await page.reload();
  await expect(cell(row, 'documentNumber')).toContainText('05/KH-UBND');
  await expect(cell(row, 'quantity')).toContainText('1.250,5');
});

test('Escape gives up, Ctrl+Z undoes, and a deleted row comes back', async ({ page }) => {
  await signIn(page, '31120.officer', open('31120'));
  await openTask(page, await taskWith(page, 'Đang thực hiện'));
  const row = editableRow(page);
  const title = cell(row, 'title');
  const before = await title.innerText();

  await title.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Không lưu');
  await page.keyboard.press('Escape');
  await expect(title).toContainText(before);

  await page.keyboard.press('Enter');
  await page.keyboard.type('Tên mới của minh chứng');
  await page.keyboard.press('Enter');
  await expectSaved(title);
  await page.keyboard.press('Control+z');
  await expect(title).toContainText(before);
  await page.keyboard.press('Control+y');
  await expect(title).toContainText('Tên mới của minh chứng');

  const count = await page.locator('[data-kind="evidence"]').count();
  await row.getByRole('button', { name: 'Xóa minh chứng' }).click();
  await expect(page.locator('[data-kind="evidence"]')).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(evidenceRow(page, 'Tên mới của minh chứng')).toBeVisible();
});

test('two people change one cell: both values are shown, and one is chosen', async ({ page, browser }) => {
  await signIn(page, '31123.officer', open('31123'));
  const code = await taskWith(page, 'Đang thực hiện');
  await openTask(page, code);
  const row = editableRow(page);
  await expect(cell(row, 'note')).toBeVisible();
  const other = await newOfficial(browser, '31123.leader', open('31123'));
  await openTask(other, code);
  const theirs = editableRow(other);
  await cell(theirs, 'note').click();
  await other.keyboard.type('Ghi chú của lãnh đạo');
  await other.keyboard.press('Enter');
  await expectSaved(cell(theirs, 'note'));

  await cell(row, 'note').click();
  await page.keyboard.type('Ghi chú của công chức');
  await page.keyboard.press('Enter');
  const choice = row.getByRole('group', { name: /Ghi chú: người khác vừa sửa/ });
  await expect(choice).toContainText('Ghi chú của lãnh đạo');
  await expect(choice).toContainText('Ghi chú của công chức');
  await expectAccessible(page);
  await choice.getByRole('button', { name: 'Giữ nội dung của tôi' }).click();
  await expect(choice).toHaveCount(0);
  await expectSaved(cell(row, 'note'));
  await other.reload();
  await expect(cell(theirs, 'note')).toContainText('Ghi chú của công chức');
});

test('a lost connection, a reload and an expired session lose not a keystroke', async ({ page, context }) => {
  await signIn(page, '31126.officer', open('31126'));
  const code = await taskWith(page, 'Đang thực hiện');
  await openTask(page, code);
  const row = editableRow(page);
  const note = cell(row, 'note');
  await expect(note).toBeVisible();

  await context.setOffline(true);
  await note.click();
  await page.keyboard.type('Nhập khi mất mạng');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Mất kết nối');
  await expect(note).toContainText('Nhập khi mất mạng');
  await context.setOffline(false);
  await expect(row).not.toContainText('Mất kết nối');
  await expectSaved(note);

  // The page goes while the editor is open.
  await note.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' và trước khi tải lại');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(row).toContainText('Có nội dung đã nhập mà chưa lưu');
  // Who comes back elsewhere is led to the very cell.
  await page.goto(open('31126'));
  await page.getByRole('button', { name: 'Mở để lưu' }).click();
  await expect(note).toBeFocused();
  await row.getByRole('button', { name: 'Lưu nội dung này' }).click();
  await expect(row).not.toContainText('chưa lưu');
  await expect(note).toContainText('Nhập khi mất mạng và trước khi tải lại');

  // The session ends on the server; the page finds out when it saves.
  await page.request.post('/graphql', { data: { query: 'mutation { signOut }' } });
  await note.click();
  await page.keyboard.press('End');
  await page.keyboard.type(', cả khi hết phiên');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' })).toBeVisible();
  await enterPassword(page, '31126.officer');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSaved(note);
  await page.reload();
  await expect(note).toContainText('cả khi hết phiên');
});

test('a server error keeps what was typed and offers to try again', async ({ page }) => {
  await signIn(page, '31129.officer', open('31129'));
  await openTask(page, await taskWith(page, 'Đang thực hiện'));
  const row = editableRow(page);
  const note = cell(row, 'note');
  await expect(note).toBeVisible();
  let broken = true;
  await page.route('**/graphql', (route) =>
    broken && route.request().postData()?.includes('UpdateEvidence')
      ? route.fulfill({ status: 500, json: { errors: [{ message: 'Có lỗi ngoài dự kiến.' }] } })
      : route.continue(),
  );
  await note.click();
  await page.keyboard.type('Không được mất');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Chưa lưu được');
  await expect(note).toContainText('Không được mất');
  broken = false;
  await row.getByRole('button', { name: 'Thử lại' }).click();
  await expectSaved(note);
});

test('Telex composes undisturbed: its Enter ends the syllable, not the editing', async ({ page }) => {
  await signIn(page, '31147.officer', open('31147'));
  await openTask(page, await taskWith(page, 'Đang thực hiện'));
  const title = cell(editableRow(page), 'title');
  await title.click();
  const input = title.getByRole('textbox');
  await page.keyboard.press('Control+A');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'tiê', selectionStart: 3, selectionEnd: 3 });
  for (const key of ['Enter', 'Tab', 'Escape']) {
    await input.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
    await expect(input).toBeVisible();
  }
  await client.send('Input.imeSetComposition', { text: 'tiếng', selectionStart: 5, selectionEnd: 5 });
  await client.send('Input.insertText', { text: 'tiếng Việt' });
  await page.keyboard.press('Enter');
  await expect(title).toContainText('tiếng Việt');
});

test('a list pasted from a spreadsheet becomes rows, and a file dropped on a row hangs on it', async ({ page }) => {
  await signIn(page, '31144.officer', open('31144'));
  await openTask(page, await taskWith(page, 'Đang thực hiện'));
  const title = cell(emptyRow(page), 'title');
  await title.focus();
  await title.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Hội nghị thứ nhất\tHoạt động\t\t12/03/2024\t45\nHội nghị thứ hai\tHoạt động\t\t13/03/2024\t50\n'); // prettier-ignore
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const second = evidenceRow(page, 'Hội nghị thứ hai');
  await expect(cell(evidenceRow(page, 'Hội nghị thứ nhất'), 'quantity')).toContainText('45');
  await expect(cell(second, 'kind')).toContainText('Hoạt động');
  await expect(cell(second, 'happenedOn')).toContainText('13/03/2024');

  await second.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Biên bản\n'], 'Biên bản Hoà giải.txt', { type: 'text/plain' }));
    element.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await second.getByRole('button', { name: 'Tệp đính kèm: 1' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Biên bản Hoà giải.txt' }).click();
  expect((await download).suggestedFilename()).toBe('Biên bản Hoà giải.txt');
});

test('entered once, a piece serves a second task', async ({ page }) => {
  await signIn(page, '31149.officer', open('31149'));
  const code = await taskWith(page, 'Đang thực hiện');
  await openTask(page, code);
  const row = editableRow(page);
  const title = (await cell(row, 'title').innerText()).trim();
  await cell(row, 'title').press('ArrowLeft');
  await row.getByRole('button', { name: 'Dùng cho nhiệm vụ khác' }).click();
  const dialog = page.getByRole('dialog', { name: /Nhiệm vụ dùng minh chứng/ });
  const other = dialog
    .getByRole('listitem')
    .filter({ has: page.locator('input:enabled:not(:checked)') })
    .first();
  const otherCode = (await other.innerText()).split('\n')[0]!.trim();
  await other.getByRole('checkbox').check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    row.getByRole('button', { name: new RegExp(`Dùng chung cho ${otherCode.replaceAll('.', '\\.')}`) }),
  ).toBeVisible();
  await openTask(page, otherCode);
  await expect(evidenceRow(page, title)).toHaveCount(2);
});

test('a row that an edit takes out of the filter stays, marked, until the filter is another', async ({ page }) => {
  await signIn(page, '31150.officer', `${open('31150')}&tu=2024-01-01&den=2024-12-31`);
  const code = await taskWith(page, 'Đang thực hiện');
  await openTask(page, code);
  const row = editableRow(page);
  const title = (await cell(row, 'title').innerText()).trim();
  await expect(evidenceRow(page, title).getByRole('img', { name: /Không còn khớp bộ lọc/ })).toHaveCount(0);
  await cell(row, 'happenedOn').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2/1/2023');
  await page.keyboard.press('Enter');
  await expectSaved(evidenceRow(page, title));
  await expect(cell(evidenceRow(page, title), 'happenedOn')).toContainText('02/01/2023');
  await expect(evidenceRow(page, title).getByRole('img', { name: /Không còn khớp bộ lọc/ })).toBeVisible();

  await emptyRow(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('Chưa ghi ngày');
  await page.keyboard.press('Enter');
  await expectSaved(evidenceRow(page, 'Chưa ghi ngày'));
  await expect(evidenceRow(page, 'Chưa ghi ngày').getByRole('img', { name: /Không còn khớp bộ lọc/ })).toBeVisible();

  await page.reload();
  await expect(taskRow(page, code)).toBeVisible();
  await expect(evidenceRow(page, 'Chưa ghi ngày')).toHaveCount(0);
  await expect(evidenceRow(page, title)).toHaveCount(0);
});
