// What every journey does: signing in, and looking for what shuts people out.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const PASSWORD = 'dan-van-33';

/** Fills in the form that is on the page. */
export async function fillSignIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Signs a demo account in; afterwards the grid of `path` is there. */
export async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(path);
  await fillSignIn(page, username);
  await expect(page.getByRole('treegrid')).toBeVisible();
}

/** Nothing serious, anywhere on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
