// An ad hoc request from its opening to its closing and reopening, between the administrator and two wards; and urging from
// a filter, with its letter. Wards of Huyện Phong Điền and Huyện Thới Lai, which no other journey stands on.
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readDocument } from '../../packages/plan-parser/src/index.ts';
import {
  cell,
  emptyRow,
  enterPassword,
  evidenceRow,
  expectAccessible,
  expectSaved,
  newOfficial,
  signIn,
  taskRow,
} from './support/official.ts';

const WARD = '31299';
const OTHER = '31303';
const REQUEST = 'DX-E2E-01';
const AT_WARD = `/tien-do?goc=${WARD}&mo=${WARD}&ky=${REQUEST}`;

async function openPeriods(page: Page): Promise<void> {
  await page.goto('/ky-bao-cao?kh=chi-thi-33');
  await enterPassword(page, 'admin');
  await expect(page.getByRole('heading', { name: 'Kỳ báo cáo' })).toBeVisible();
}

const periodRow = (page: Page, name: string): Locator => page.getByRole('row', { name: new RegExp(name) });

test('an ad hoc request to two wards is opened, answered, closed, and opened again for a reason', async ({
  page: admin,
  browser,
}) => {
  test.setTimeout(180_000);
  await openPeriods(admin);
  await expect(periodRow(admin, 'Năm 2024')).toContainText('hết ngày 14/11/2024');
  await expectAccessible(admin);
  await admin.getByRole('link', { name: 'Mở kỳ báo cáo' }).click();
  const preview = admin.getByRole('region', { name: 'Xem trước' });
  // A year begins with the last one's dates, a year on.
  await expect(preview).toContainText('4.290 nhiệm vụ giao cho 121 đơn vị, hạn cuối: hết ngày 14/11/2025.');
  await expect(preview).toContainText(/Chuyển [\d.]+ minh chứng/);

  await admin.getByLabel('Loại kỳ').selectOption('AD_HOC');
  await expect(preview).toContainText('Điền đủ các mục');
  await admin.getByLabel('Mã kỳ').fill(REQUEST);
  await admin.getByLabel('Nội dung yêu cầu').fill('Báo cáo đột xuất về đối thoại với Nhân dân');
  await admin.getByLabel('Hạn cuối').fill('31/12/2098');
  for (const name of await names(admin, [WARD, OTHER])) await admin.getByLabel('Thêm').fill(name);
  await admin.getByLabel('Tìm nhiệm vụ').fill('doi thoai');
  await admin.getByRole('checkbox', { name: /^II\.3\.c\.3/ }).check();
  await expect(admin.getByRole('checkbox', { name: /^KL\.3/ })).toBeChecked();
  await expect(preview).toContainText('4 nhiệm vụ giao cho 2 đơn vị, hạn cuối: hết ngày 31/12/2098.');
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Mở kỳ báo cáo' }).click();
  const row = periodRow(admin, REQUEST);
  await expect(row).toContainText('4 nhiệm vụ, 2 đơn vị');

  const officer = await newOfficial(browser, `${WARD}.officer`, AT_WARD);
  const task = taskRow(officer, 'KL.3');
  await expect(task).toContainText('hết ngày 31/12/2098');
  await task.getByText('KL.3', { exact: true }).click();
  await cell(emptyRow(officer), 'title').click();
  await officer.keyboard.type('Báo cáo đối thoại quý IV');
  await officer.keyboard.press('Enter');
  const piece = evidenceRow(officer, 'Báo cáo đối thoại quý IV');
  await expectSaved(cell(piece, 'title'));
  await expect(task).toContainText('Đang thực hiện');

  await row.getByRole('button', { name: /^Đóng kỳ/ }).click();
  const closing = admin.getByRole('dialog');
  await expect(closing).toContainText('2 đơn vị còn nhiệm vụ chưa xong');
  await expectAccessible(admin);
  await closing.getByRole('button', { name: 'Đóng kỳ' }).click();
  await expect(row).toContainText('Đã đóng');

  // What was on the screen before is refused; what is opened afterwards isn't offered.
  await cell(piece, 'title').dblclick();
  await officer.keyboard.press('End');
  await officer.keyboard.type(' (sửa)');
  await officer.keyboard.press('Enter');
  await expect(officer.getByText(/Kỳ báo cáo đã đóng/).first()).toBeVisible();
  const leader = await newOfficial(browser, `${WARD}.leader`, AT_WARD);
  await expect(leader.getByText(/đã đóng ngày .*: chỉ xem/)).toBeVisible();
  await expect(taskRow(leader, 'KL.3')).toBeVisible();
  await expect(taskRow(leader, 'KL.3').getByRole('button', { name: 'Gửi thẩm định' })).toHaveCount(0);

  await row.getByRole('button', { name: /^Mở lại/ }).click();
  const reopening = admin.getByRole('dialog');
  await reopening.getByRole('button', { name: 'Mở lại' }).click();
  await expect(reopening).toContainText('Hãy ghi lý do mở lại kỳ báo cáo.');
  await reopening.getByLabel('Lý do mở lại').fill('UBND thành phố cho bổ sung');
  await reopening.getByRole('button', { name: 'Mở lại' }).click();
  await expect(row).toContainText('Đang mở');
  await row.getByRole('button', { name: /^Lịch sử/ }).click();
  await expect(admin.getByRole('dialog')).toContainText('Lý do: UBND thành phố cho bổ sung');

  await expect
    .poll(async () => {
      await leader.goto(AT_WARD);
      await expect(taskRow(leader, 'KL.3')).toBeVisible();
      return taskRow(leader, 'KL.3').getByRole('button', { name: 'Gửi thẩm định' }).count();
    })
    .toBe(1);
});

/** The names of units by their codes. */
async function names(page: Page, codes: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const code of codes) {
    const answer = await page.request.post('/graphql', {
      data: { query: 'query ($code: String!) { unit(code: $code) { name } }', variables: { code } },
      headers: { 'apollo-require-preflight': 'true' },
    });
    found.push(((await answer.json()) as { data: { unit: { name: string } } }).data.unit.name);
  }
  return found;
}

test('units are urged from the filter, the letter is downloaded and read, and the ward sees what it misses', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(page, '926.reviewer', '/tien-do?goc=926&mo=926&ky=2023&nv=II.1.1,II.1.2,II.1.3&cap=WARD');
  await page.getByRole('button', { name: 'Đôn đốc' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đôn đốc các đơn vị còn thiếu nhiệm vụ' });
  const send = dialog.getByRole('button', { name: /^Gửi đôn đốc \d+ đơn vị/ });
  await expect(send).toBeVisible();
  await expectAccessible(page);
  const boxes = dialog.getByRole('group', { name: 'Đơn vị được đôn đốc' }).locator('label:has(input)');
  const urged = (await boxes.nth(1).innerText()).split('\n')[0]!.trim();
  const units = Number(/\d+/.exec(await send.innerText())![0]);
  await expect(boxes).toHaveCount(units + 1);

  const words = dialog.getByLabel(/^Nội dung đôn đốc/);
  await words.fill('');
  await send.click();
  await expect(dialog).toContainText('Hãy ghi nội dung đôn đốc.');
  await words.fill('Đề nghị các đơn vị khẩn trương hoàn thành nhiệm vụ còn thiếu.');
  await send.click();
  await expect(dialog.getByRole('status')).toContainText(`Đã gửi đôn đốc ${units} đơn vị`);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Tải công văn (.docx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^cong-van-don-doc_.*\.docx$/);
  const text = readDocument(await readFile(await download.path())).text.replaceAll('\u00a0', ' ');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain('ỦY BAN NHÂN DÂN HUYỆN PHONG ĐIỀN');
  expect(text).toContain('PHÒNG NỘI VỤ');
  expect(text).toMatch(/Số: +\/PNV/);
  expect(text).toMatch(/V\/v đôn đốc/);
  expect(text).toContain('khẩn trương hoàn thành nhiệm vụ còn thiếu./.');
  expect(text).toContain(`UBND ${urged.charAt(0).toLowerCase()}${urged.slice(1)}`);
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  // The same again today is flagged, and not ticked.
  await page.getByRole('button', { name: 'Đôn đốc' }).click();
  await expect(dialog.getByText('Hôm nay đã đôn đốc')).toHaveCount(units);
  await expect(dialog.getByRole('button', { name: 'Gửi đôn đốc 0 đơn vị' })).toBeDisabled();
  await page.keyboard.press('Escape');

  // At its tasks, and on the record that the ward itself sees.
  await page
    .getByRole('row', { name: new RegExp(urged) })
    .getByRole('button', { name: 'Mở' })
    .click();
  await expect(page.getByText(/^Đã đôn đốc 01 lần, gần nhất/).first()).toBeAttached();
  await page.goto('/don-doc');
  await page.getByRole('button', { name: 'Xem nhiệm vụ còn thiếu' }).first().click();
  await expect(page.getByRole('link', { name: urged })).toBeVisible();
  await expectAccessible(page);

  const code = await codeOfUnit(page, urged);
  const officer = await newOfficial(browser, `${code}.officer`, `/tien-do?goc=${code}&ky=2023`);
  await officer.goto('/don-doc');
  await expect(officer.getByText('khẩn trương hoàn thành nhiệm vụ còn thiếu')).toBeVisible();
  await expect(officer.getByText(/^1 đơn vị,/)).toBeVisible();
  await expect(officer.getByRole('link', { name: 'Tải công văn (.docx)' })).toHaveCount(0);
  await officer.getByRole('button', { name: 'Xem nhiệm vụ còn thiếu' }).click();
  await expect(officer.getByText(/khi đôn đốc:/).first()).toBeVisible();
  await officer.setViewportSize({ width: 390, height: 844 });
  expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // Urging is not for those who are urged.
  await officer.goto(`/tien-do?goc=${code}&ky=2023`);
  await expect(officer.getByRole('treegrid')).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Đôn đốc' })).toHaveCount(0);
});

async function codeOfUnit(page: Page, name: string): Promise<string> {
  const answer = await page.request.post('/graphql', {
    data: { query: 'query ($name: String!) { searchUnits(text: $name) { code name } }', variables: { name } },
    headers: { 'apollo-require-preflight': 'true' },
  });
  const { data } = (await answer.json()) as { data: { searchUnits: { code: string; name: string }[] } };
  return data.searchUnits.find((unit) => unit.name === name)!.code;
}
