// The journey of one task between people: sent up, given back with a reason, mended, accepted; and the city sees it.
import { expect, test } from '@playwright/test';
import {
  cell,
  codeOf,
  evidenceRow,
  expectAccessible,
  expectSaved,
  figure,
  newOfficial,
  signIn,
  taskRow,
} from './support/official.ts';

const WARD = '/tien-do?goc=31153&mo=31153&ky=2024';
const CITY = '/tien-do?goc=92&mo=92,917&ky=2024';

test('leader, reviewer, officer, reviewer: the task comes to rest and the city’s roll-up moves', async ({
  page: leader,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(leader, '31153.leader', WARD);
  const owed = leader
    .locator('[data-kind="task"]')
    .filter({ has: leader.getByRole('button', { name: 'Gửi thẩm định' }) });
  await expect(owed.first()).toBeVisible();
  const code = await codeOf(owed.first());

  const city = await newOfficial(browser, 'ban-dan-van', CITY);
  const district = city.getByRole('row', { name: /Quận Ô Môn/ });
  await expect(district).toBeVisible();
  const root = city.locator('[data-kind="unit"]').first();
  const bar = () => root.getByRole('img').first().getAttribute('aria-label');
  const before = await bar();
  expect(before).toMatch(/Đã thẩm định [\d.]+/);
  // Observing is not acting.
  await expect(city.getByRole('button', { name: /Gửi thẩm định|Công nhận|Trả lại/ })).toHaveCount(0);

  const task = taskRow(leader, code);
  await task.getByRole('button', { name: 'Gửi thẩm định' }).click();
  await expect(task).toContainText('Chờ thẩm định');
  await expect(task.getByRole('button', { name: 'Gửi thẩm định' })).toHaveCount(0);

  const reviewer = await newOfficial(browser, '917.reviewer', WARD);
  const received = taskRow(reviewer, code);
  await received.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = reviewer.getByRole('dialog', { name: `Trả lại nhiệm vụ ${code}` });
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(dialog).toContainText('Hãy ghi lý do');
  await expectAccessible(reviewer);
  await dialog.getByLabel('Lý do trả lại').fill('Thiếu số, ký hiệu của văn bản');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(received).toContainText('Bị trả lại');

  const officer = await newOfficial(browser, '31153.officer', WARD);
  const returned = taskRow(officer, code);
  await expect(returned).toContainText('Bị trả lại');
  await expect(returned.getByTitle('Lý do: Thiếu số, ký hiệu của văn bản')).toBeVisible();
  await returned.getByText(code, { exact: true }).click();
  const piece = officer.locator('[data-kind="evidence"]').first();
  await cell(piece, 'documentNumber').click();
  await officer.keyboard.press('Control+A');
  await officer.keyboard.type('118/BC-UBND');
  await officer.keyboard.press('Enter');
  await expectSaved(cell(piece, 'documentNumber'));
  // An officer enters; sending up is the leader's.
  await expect(returned.getByRole('button', { name: 'Gửi thẩm định' })).toHaveCount(0);

  await leader.reload();
  await task.getByRole('button', { name: 'Gửi thẩm định' }).click();
  await expect(task).toContainText('Chờ thẩm định');

  await reviewer.reload();
  await received.getByText(code, { exact: true }).click();
  await expect(evidenceRow(reviewer, '118/BC-UBND')).toBeVisible();
  await received.getByRole('button', { name: 'Công nhận' }).click();
  await expect(received).toContainText('Đã thẩm định');

  await city.reload();
  await expect(root).toBeVisible();
  const accepted = (label: string | null) =>
    Number(/Đã thẩm định ([\d.]+)/.exec(label ?? '')?.[1]?.replaceAll('.', ''));
  await expect.poll(async () => accepted(await bar())).toBe(accepted(before) + 1);
  expect(await figure(root, 'evidence')).toBeGreaterThan(0);

  // What was accepted is locked.
  await officer.reload();
  await expect(cell(piece, 'title')).toHaveAttribute('aria-readonly', 'true');
});
