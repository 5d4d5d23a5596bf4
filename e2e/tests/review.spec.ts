// The working cycle between a unit and its reviewers: sent up in one act, worked through by keys, mended and supplemented.
import { expect, test, type Page } from '@playwright/test';
import { codeOf, emptyRow, expectAccessible, newOfficial, signIn, taskRow } from './support/official.ts';
import { enterWithFiles, newReviewer, taskIds } from './support/reviewer.ts';

/** A ward of its own for each journey: they share one database. */
const WARD = '31273';
const open = (ward: string, more = '') => `/tien-do?goc=${ward}&mo=${ward}&ky=2024${more}`;
const QUEUE = `?goc=${WARD}&ky=2024&khoan=II.3&xep=don-vi`;

const pane = (page: Page) => page.getByRole('region', { name: /^[IVXKL]+\.[^,]+, / });
const waiting = (page: Page) => page.getByText(/^\d+ nhiệm vụ chờ thẩm định$/);
const shownCode = async (page: Page): Promise<string> =>
  (await pane(page).getByRole('heading', { level: 2 }).innerText()).split(' ')[0]!;
const menuOf = async (page: Page, code: string, item: string): Promise<void> => {
  await page.getByRole('button', { name: `Việc khác với nhiệm vụ ${code}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a clause is sent up in one act, decided by keys, and the unit sees why', async ({ page: leader, browser }) => {
  test.setTimeout(180_000);
  await signIn(leader, `${WARD}.leader`, open(WARD, '&khoan=II.3'));
  await leader.getByRole('button', { name: 'Gửi thẩm định nhiều…' }).click();
  const preview = leader.getByRole('dialog', { name: /^Gửi thẩm định: / });
  await expect(preview.getByLabel('Phạm vi')).toHaveValue('II.3');
  const ready = preview.getByRole('region', { name: 'Sẽ gửi' }).getByRole('checkbox');
  await expect(ready.first()).toBeChecked();
  const count = await ready.count();
  expect(count).toBeGreaterThan(4);
  await expect(preview).toContainText('Chưa gửi được vì chưa có minh chứng');
  await expectAccessible(leader);
  // One is left for later.
  await ready.last().uncheck();
  await preview.getByRole('button', { name: `Gửi thẩm định (${count - 1})` }).click();
  await expect(leader.getByText(`Đã gửi thẩm định ${count - 1} nhiệm vụ.`)).toBeVisible();
  await expect(ready).toHaveCount(1);
  await preview.getByRole('button', { name: 'Đóng' }).click();

  const reviewer = await newReviewer(browser, 'so-noi-vu', QUEUE);
  await expect(waiting(reviewer)).toBeVisible();
  const total = Number.parseInt(await waiting(reviewer).innerText());
  expect(total).toBeGreaterThanOrEqual(count - 1);
  await expectAccessible(reviewer);

  // Letters that are typed are letters.
  await reviewer.getByRole('searchbox').or(reviewer.getByRole('textbox')).first().focus();
  await reviewer.keyboard.press('j');
  await expect(reviewer.getByText('Chọn một nhiệm vụ trong danh sách')).toBeVisible();
  await reviewer.keyboard.press('Backspace');
  await reviewer.getByRole('heading', { name: 'Chờ thẩm định' }).click();

  await reviewer.keyboard.press('j');
  await expect(pane(reviewer).getByText('Nội dung trong kế hoạch')).toBeVisible();
  const first = await shownCode(reviewer);
  await expectAccessible(reviewer);

  // From here on the leader can't take it back; what nobody has opened, they can.
  await leader.reload();
  await expect(taskRow(leader, first)).toContainText('Chờ thẩm định');
  await leader.getByRole('button', { name: `Việc khác với nhiệm vụ ${first}`, exact: true }).click();
  await expect(leader.getByRole('menuitem', { name: /^Rút lại/ })).toHaveCount(0);
  await leader.keyboard.press('Escape');

  await reviewer.keyboard.press('t');
  const dialog = reviewer.getByRole('dialog', { name: `Trả lại nhiệm vụ ${first}` });
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(dialog).toContainText('Hãy ghi lý do');
  await dialog.getByLabel('Lý do trả lại').fill('Thiếu danh sách người dự');
  await dialog.getByRole('button', { name: 'Lưu lý do này làm mẫu' }).click();
  await expect(reviewer.getByText('Đã lưu mẫu lý do.')).toBeVisible();
  await expectAccessible(reviewer);
  await dialog.getByLabel('Lý do trả lại').press('Control+Enter');
  await expect(reviewer.getByText('Đã trả lại 1 nhiệm vụ.')).toBeVisible();
  await expect.poll(() => shownCode(reviewer)).not.toBe(first);
  await expect(waiting(reviewer)).toHaveText(`${total - 1} nhiệm vụ chờ thẩm định`);

  // Undone, and returned again with the phrase that was kept.
  await reviewer.keyboard.press('z');
  await expect(reviewer.getByText('Đã hoàn tác 1 quyết định.')).toBeVisible();
  await expect.poll(() => shownCode(reviewer)).toBe(first);
  await expect(waiting(reviewer)).toHaveText(`${total} nhiệm vụ chờ thẩm định`);
  await reviewer.keyboard.press('t');
  await dialog.getByRole('button', { name: 'Thiếu danh sách người dự', exact: true }).click();
  await expect(dialog.getByLabel('Lý do trả lại')).toHaveValue('Thiếu danh sách người dự');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect.poll(() => shownCode(reviewer)).not.toBe(first);

  // The next one is passed over, the one after it accepted.
  const passed = await shownCode(reviewer);
  await reviewer.keyboard.press('b');
  await expect.poll(() => shownCode(reviewer)).not.toBe(passed);
  const accepted = await shownCode(reviewer);
  await reviewer.keyboard.press('c');
  await expect(reviewer.getByText('Đã công nhận 1 nhiệm vụ.')).toBeVisible();
  await reviewer.keyboard.press('?');
  await expect(reviewer.getByRole('dialog', { name: 'Phím tắt' })).toContainText('Hoàn tác quyết định vừa rồi');
  await reviewer.keyboard.press('Escape');

  // Two more go back at once, one with a reason of its own.
  const free = reviewer.locator('[data-task]').getByRole('checkbox', { disabled: false });
  await free.nth(0).check();
  await free.nth(1).check();
  await reviewer.getByRole('button', { name: 'Trả lại (2)…' }).click();
  const several = reviewer.getByRole('dialog', { name: 'Trả lại 2 nhiệm vụ' });
  await several.getByLabel('Lý do chung').fill('Chưa rõ kết quả');
  await several.getByLabel(/^Lý do riêng/).first().fill('Sai kỳ báo cáo'); // prettier-ignore
  await several.getByRole('button', { name: 'Trả lại' }).click();
  await expect(reviewer.getByText('Đã trả lại 2 nhiệm vụ.')).toBeVisible();

  const officer = await newOfficial(browser, `${WARD}.officer`, open(WARD, '&khoan=II.3'));
  await expect(taskRow(officer, first).getByTitle('Lý do: Thiếu danh sách người dự')).toBeVisible();
  await expect(officer.getByTitle('Lý do: Sai kỳ báo cáo')).toHaveCount(1);
  await expect(officer.getByTitle('Lý do: Chưa rõ kết quả')).toHaveCount(1);

  // A supplement: opened with a reason, added to, sent again; the reviewer sees just what came after.
  await leader.reload();
  await expect(taskRow(leader, accepted)).toContainText('Đã thẩm định');
  await menuOf(leader, accepted, 'Mở lại để bổ sung…');
  const reopening = leader.getByRole('dialog', { name: `Mở lại nhiệm vụ ${accepted}` });
  await reopening.getByLabel('Lý do').fill('Bổ sung kết quả tháng 12');
  await reopening.getByRole('button', { name: 'Mở lại' }).click();
  await expect(taskRow(leader, accepted)).toContainText('Đang thực hiện');

  await officer.reload();
  await taskRow(officer, accepted).getByText(accepted, { exact: true }).click();
  await emptyRow(officer).focus();
  await officer.keyboard.press('ArrowRight');
  await officer.keyboard.press('F2');
  await officer.keyboard.type('Báo cáo bổ sung tháng 12');
  await officer.keyboard.press('Enter');
  await expect(officer.locator('[data-kind="evidence"]').filter({ hasText: 'Báo cáo bổ sung tháng 12' })).toHaveCount(
    1,
  );

  await leader.reload();
  await taskRow(leader, accepted).getByRole('button', { name: 'Gửi thẩm định' }).click();
  await expect(taskRow(leader, accepted)).toContainText('Chờ thẩm định');
  await reviewer.goto(`/cho-tham-dinh?goc=${WARD}&ky=2024&nv=${accepted}`);
  await expect(waiting(reviewer)).toHaveText('1 nhiệm vụ chờ thẩm định');
  await reviewer.keyboard.press('j');
  await expect(pane(reviewer).getByText('Bổ sung kết quả tháng 12')).toBeVisible();
  await expect(
    pane(reviewer)
      .getByText(/^Thêm Báo cáo bổ sung tháng 12$/)
      .first(),
  ).toBeVisible();
});

test('more time is asked for and granted, and the deadline moves', async ({ page: officer, browser }) => {
  const ward = '31312';
  await signIn(officer, `${ward}.officer`, open(ward));
  const owed = officer.locator('[data-kind="task"]').filter({ hasText: 'Chưa thực hiện' }).first();
  const code = await codeOf(owed);
  await menuOf(officer, code, 'Xin gia hạn…');
  const dialog = officer.getByRole('dialog', { name: `Xin gia hạn nhiệm vụ ${code}` });
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('Lý do').fill('Hội nghị dời sang tháng sau');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(dialog).toContainText('Hãy chọn ngày.');
  await dialog.getByLabel('Đề nghị được nộp đến hết ngày').fill(day);
  await expectAccessible(officer);
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(officer.getByText(`Đã gửi đề nghị gia hạn nhiệm vụ ${code}.`)).toBeVisible();

  const reviewer = await newReviewer(browser, 'so-noi-vu', `?goc=${ward}&ky=2024`);
  await reviewer.getByRole('button', { name: /^Đề nghị gia hạn/ }).click();
  const requests = reviewer.getByRole('dialog', { name: 'Đề nghị gia hạn đang chờ trả lời' });
  const request = requests.getByRole('listitem').filter({ hasText: 'Hội nghị dời sang tháng sau' });
  await expectAccessible(reviewer);
  await request.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await expect(request).toHaveCount(0);

  await officer.reload();
  const shown = day.split('-').reverse().join('/');
  await expect(taskRow(officer, code)).toContainText(shown);
  await expect(taskRow(officer, code)).toContainText('Đang thực hiện trong hạn');
  await menuOf(officer, code, 'Quá trình thẩm định…');
  await expect(officer.getByRole('dialog')).toContainText(`Được gia hạn đến hết ngày ${shown}`);
});

test('files are shown in place: nothing of them runs, nothing is fetched elsewhere', async ({ page, browser }) => {
  const ward = '31264';
  const title = 'Minh chứng kèm tệp';
  await signIn(page, `${ward}.officer`, open(ward));
  const [task] = await taskIds(page, ward, '2024', 'IN_PROGRESS');
  await enterWithFiles(page, task!, title);
  const leader = await newOfficial(browser, `${ward}.leader`, open(ward));
  await leader.getByRole('button', { name: 'Gửi thẩm định nhiều…' }).click();
  await leader.getByRole('button', { name: /^Gửi thẩm định \(\d+\)$/ }).click();
  await expect(leader.getByText(/^Đã gửi thẩm định \d+ nhiệm vụ\.$/)).toBeVisible();

  const reviewer = await newReviewer(browser, 'so-noi-vu', `?goc=${ward}&ky=2024&nhiem-vu=${task!}`);
  const own = new URL(reviewer.url()).origin;
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  reviewer.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== own && !request.url().startsWith(`blob:${own}`)) elsewhere.push(request.url());
  });
  reviewer.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  reviewer.on('dialog', (alert) => {
    complaints.push(alert.message());
    void alert.dismiss();
  });
  const show = async (name: string) => {
    await reviewer.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    return reviewer.getByRole('document', { name });
  };
  const pdf = (await show('bao-cao.pdf')).getByRole('img', { name: 'Trang 1 trên 1' });
  // Something was drawn on the white page.
  await expect
    .poll(() =>
      pdf.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, at) => at % 4 === 0 && value < 100 && data[at + 3]! > 200);
      }),
    )
    .toBe(true);
  // However far one reads, what the plan orders stays beside it.
  await pdf.evaluate((canvas: HTMLCanvasElement) => canvas.scrollIntoView({ block: 'end' }));
  await expect(reviewer.getByRole('heading', { name: 'Nội dung trong kế hoạch' })).toBeInViewport();
  await expectAccessible(reviewer);
  const word = await show('bien-ban.docx');
  await expect(word.getByRole('heading', { name: 'BIÊN BẢN' })).toBeVisible();
  await expect(word.getByText('Thành phần:')).toHaveCSS('font-weight', '700');
  const inWord = word.getByRole('img', { name: 'Ảnh hội nghị' });
  await expect.poll(() => inWord.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expectAccessible(reviewer);
  await expect(word.getByRole('cell', { name: 'Kết quả' })).toBeVisible();
  await expect((await show('so-lieu.xlsx')).getByRole('cell', { name: '1.234,5' })).toBeVisible();
  await expectAccessible(reviewer);
  const picture = (await show('anh.png')).getByRole('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect([elsewhere, complaints]).toEqual([[], []]);
});

test('hundreds that wait are chosen at once, and few of them are in the document', async ({ browser }) => {
  const reviewer = await newReviewer(browser, 'so-noi-vu', '');
  await expect(waiting(reviewer)).toBeVisible();
  const total = Number.parseInt(await waiting(reviewer).innerText());
  expect(total).toBeGreaterThan(200);
  const rows = reviewer.locator('[data-task]');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(50);

  // One page of them has been read by now.
  const all = reviewer.getByRole('checkbox', { name: 'Chọn tất cả theo bộ lọc' });
  await all.check();
  await expect(reviewer.getByRole('button', { name: `Công nhận (${total})` })).toBeVisible();
  expect(await rows.count()).toBeLessThan(50);
  await rows.nth(1).getByRole('checkbox').uncheck();
  await expect(reviewer.getByRole('button', { name: `Công nhận (${total - 1})` })).toBeVisible();
  await expect(all).toHaveJSProperty('indeterminate', true);
  await all.check();
  await all.uncheck();
  await expect(reviewer.getByRole('button', { name: /^Công nhận \(/ })).toHaveCount(0);

  // The focus goes where the keys lead, beyond what was in sight when they began.
  await rows.first().getByRole('button').click();
  for (let step = 0; step < 40; step += 1) {
    const before = reviewer.url();
    await reviewer.keyboard.press('j');
    await expect(reviewer).not.toHaveURL(before);
  }
  await expect(rows.locator('[aria-current="true"]')).toBeFocused();
  await expectAccessible(reviewer);
});

test('of two reviewers one wins; the other is told, and sees what became of it', async ({ browser }) => {
  const search = '?goc=918&ky=2023';
  const first = await newReviewer(browser, '918.reviewer', search);
  const second = await newReviewer(browser, 'so-noi-vu', `${search}&cap=WARD`);
  await expect(waiting(second)).toBeVisible();
  const total = Number.parseInt(await waiting(second).innerText());
  const id = await first.locator('[data-task]').first().getAttribute('data-task');
  for (const reviewer of [first, second]) {
    await reviewer.locator(`[data-task="${id!}"]`).getByRole('button').click();
    await expect(pane(reviewer).getByText('Nội dung trong kế hoạch')).toBeVisible();
  }
  await second.keyboard.press('t');
  const dialog = second.getByRole('dialog', { name: /^Trả lại nhiệm vụ/ });
  await dialog.getByLabel('Lý do trả lại').fill('Thiếu biên bản');

  await first.keyboard.press('c');
  await expect(first.getByText('Đã công nhận 1 nhiệm vụ.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(second.getByText('Nhiệm vụ này không ở trạng thái chờ thẩm định.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(second.locator(`[data-task="${id!}"]`)).toContainText('Đã thẩm định');
  await expect(waiting(second)).toHaveText(`${total - 1} nhiệm vụ chờ thẩm định`);

  // As it was, for the others.
  await first.keyboard.press('z');
  await expect(first.getByText('Đã hoàn tác 1 quyết định.')).toBeVisible();
});
