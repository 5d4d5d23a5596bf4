// Journeys of an official: drilling down, and what a ward cannot reach.
import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './support/official.ts';

test('the city official drills down to a ward, and finds the place again after a reload', async ({ page }) => {
  await signIn(page, 'so-noi-vu');
  await expect(page.getByText('Đây là dữ liệu mẫu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('row').getByText('Quận Ninh Kiều').click();
  const ward = page.getByRole('row', { name: /Phường Cái Khế/ });
  await expect(ward).toBeVisible();
  await ward.getByText('Phường Cái Khế').click();
  await expect(page.getByRole('row', { name: /II\.1\.1/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('row', { name: /II\.1\.1/ }).first()).toBeVisible();
});

test('a ward official lands on the ward and is refused elsewhere', async ({ page }) => {
  await signIn(page, '31117.officer');
  await expect(page.getByText('Phường Cái Khế').first()).toBeVisible();
  await expect(page.getByText('Phường An Hòa')).toHaveCount(0);
  const response = await page.request.post('/graphql', { data: { query: '{ unit(code: "31120") { name } }' } });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
