// What the parser is not sure of, as the person who imports a plan sees it.
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/official.ts';
import { dropFile, openImports, textFile } from './support/plan-draft.ts';

test('doubtful places are counted, explained, and shown in the document', async ({ page }) => {
  await openImports(page);
  await dropFile(page, textFile('documents/trich-ke-hoach-tu-muc-ii.txt'));
  await page.getByText('Chỗ chưa rõ trong văn bản (8)').click();
  await expect(page.getByText('Không thấy dòng nào ghi tên loại văn bản.')).toBeVisible();
  await expect(page.locator('[data-doubt]')).toHaveCount(7);
  await page.getByRole('button', { name: /^Số thứ tự lặp lại.*Giải quyết đơn thư/ }).click();
  await expect(page.locator('[data-doubt][data-active]')).toHaveText('4. ');
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Nhiệm vụ' }).click();
  await page.getByRole('button', { name: /3\.1\. Báo cáo quý/ }).click();
  await expect(page.getByRole('tab', { name: 'Văn bản' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-doubt][data-active]')).toBeInViewport();
});
