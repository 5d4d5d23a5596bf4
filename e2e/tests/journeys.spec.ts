// Journeys of an official: drilling down, what an export holds, and what a ward cannot reach.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

const PASSWORD = 'dan-van-33';

async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** Asks the API as the page's own user. */
async function ask<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

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

test('an export holds row for row what the list shows, read by other programs', async ({ page }) => {
  await signIn(page, 'so-noi-vu');
  const filter = { under: '916', periods: ['2024'], statuses: ['RETURNED', 'SUBMITTED'] };
  const { tasks } = await ask<{ tasks: { nodes: { unit: { name: string }; obligation: { code: string } }[] } }>(
    page,
    'query ($filter: TaskFilter) { tasks(filter: $filter, first: 500) { nodes { unit { name } obligation { code } } } }',
    { filter },
  );
  const shown = tasks.nodes.map(({ unit, obligation }) => [unit.name, obligation.code]);
  expect(shown.length).toBeGreaterThan(10);

  for (const format of ['XLSX', 'CSV']) {
    const started = await ask<{ startExport: { export: { id: string } } }>(
      page,
      `mutation ($input: StartExportInput!) { startExport(input: $input) { ... on ExportStarted { export { id } } } }`,
      { input: { view: 'TASKS', format, filter: { task: filter } } },
    );
    const { id } = started.startExport.export;
    let url: string | null = null;
    await expect
      .poll(async () => {
        const job = await ask<{ export: { state: string; url: string | null } }>(
          page,
          'query ($id: ID!) { export(id: $id) { state url } }',
          { id },
        );
        ({ url } = job.export);
        return job.export.state;
      })
      .toBe('DONE');
    const file = await page.request.get(url!);
    expect(file.headers()['content-disposition']).toMatch(
      new RegExp(`nhiem-vu_quan-ninh-kieu_2024_\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}`),
    );
    const rows: unknown[][] =
      format === 'XLSX' ? await readSheet(await file.body()) : parse(await file.body(), { bom: true });
    const cells = rows.slice(1).map((row) => row.map((cell) => String(cell)));
    expect(cells).toHaveLength(shown.length);
    cells.forEach((row, index) => expect(row).toEqual(expect.arrayContaining(shown[index]!)));
  }
});

test('a ward official lands on the ward and is refused elsewhere', async ({ page }) => {
  await signIn(page, '31117.officer');
  await expect(page.getByText('Phường Cái Khế').first()).toBeVisible();
  await expect(page.getByText('Phường An Hòa')).toHaveCount(0);
  const response = await page.request.post('/graphql', { data: { query: '{ unit(code: "31120") { name } }' } });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
