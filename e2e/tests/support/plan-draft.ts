// An import as an administrator sees it: its two panes, its duties, and files to give it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { docx, level, numbered, p } from '../../../packages/plan-parser/src/testing/docx.ts';
import { enterPassword } from './official.ts';

const documents = join(import.meta.dirname, '../../../packages/plan-parser/src/testing');

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A text of the parser's tests, as a file. */
export const textFile = (name: string): GivenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: readFileSync(join(documents, name)),
});

/** A Word document whose clauses are numbered by Word itself. */
export function wordFile(name: string): GivenFile {
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const body = [
    p('KẾ HOẠCH'),
    p('Cải cách hành chính năm 2033'),
    numbered(1, 0, 'NỘI DUNG'),
    numbered(1, 1, 'Sở Tư pháp rà soát văn bản quy phạm pháp luật; công khai kết quả rà soát trên Cổng thông tin.'),
    numbered(1, 1, 'UBND các xã, phường, thị trấn niêm yết thủ tục hành chính.'),
    numbered(1, 0, 'TỔ CHỨC THỰC HIỆN'),
    numbered(1, 1, 'Các Sở, Ban ngành thành phố báo cáo năm trước ngày 01 tháng 12 hằng năm về Sở Nội vụ.'),
  ].join('');
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { name, mimeType, buffer: Buffer.from(docx({ body, numbering })) };
}

/** Opens the imports as the administrator. */
export async function openImports(page: Page, username = 'admin'): Promise<void> {
  await page.goto('/nhap-ke-hoach');
  await enterPassword(page, username);
  await expect(page.getByRole('heading', { name: 'Nhập kế hoạch' })).toBeVisible();
}

/** Drops a file on the page, as from the desktop. */
export async function dropFile(page: Page, file: GivenFile): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type }));
      return transfer;
    },
    { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
  );
  await page.getByText('Thả tệp văn bản vào đây').dispatchEvent('drop', { dataTransfer: data });
}

export const duties = (page: Page): Locator => page.locator('[id^="duty-"]');

/** The duty with that short name. */
export const duty = (page: Page, label: string): Locator =>
  duties(page).filter({ has: page.getByText(label, { exact: true }) });

/** The words of the document that are lit. */
export const litWords = async (page: Page): Promise<string> =>
  (await page.locator('mark[data-active]').allInnerTexts()).join('');

/** Everything is on the server. */
export const expectSaved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').getByText('Đã lưu nháp')).toBeVisible();

/** Selects words of the document, as with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('[data-start]')) {
      const at = (line.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent!.length;
        if (at >= passed && at < passed + length) range.setStart(node, at - passed);
        const end = at + wanted.length;
        if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
        passed += length;
      }
      window.getSelection()!.removeAllRanges();
      window.getSelection()!.addRange(range);
      return;
    }
    throw new Error(`"${wanted}" is not in the document`);
  }, words);
}
