// A reviewer at their workplace, and files for what they look at.
import { expect, type Browser, type Page } from '@playwright/test';
import { docx, p, picture, run, table } from '../../../packages/plan-parser/src/testing/docx.ts';
import { xlsx } from '../../../packages/plan-parser/src/testing/xlsx.ts';
import { enterPassword } from './official.ts';

/** Another person at another computer, on the Chờ thẩm định page. */
export async function newReviewer(browser: Browser, username: string, search: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/cho-tham-dinh${search}`);
  await enterPassword(page, username);
  await expect(page.getByRole('region', { name: 'Danh sách chờ thẩm định' })).toBeVisible();
  return page;
}

// One page of a PDF with a line of text in a font that the file does not hold, and a script that a reader could run.
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 48>>stream
BT /F 24 Tf 20 100 Td (BAO CAO 2024) Tj ET      
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

// One red point.
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const cellXml = (text: string): string => p(text);

/** A file of each kind that is shown in place, by its name. */
export const FILES: Record<string, Uint8Array> = {
  'bao-cao.pdf': Buffer.from(PDF),
  'bien-ban.docx': docx({
    body: [
      p('BIÊN BẢN', '<w:outlineLvl w:val="0"/><w:jc w:val="center"/>'),
      p(run('Thành phần: ', '<w:b/>') + run('đủ') + picture('rId1', 'Ảnh hội nghị')),
      table([[cellXml('Nội dung'), cellXml('Kết quả')]]),
    ].join(''),
    pictures: { rId1: Buffer.from(PNG, 'base64') },
  }),
  'so-lieu.xlsx': xlsx({
    list: '<sheet name="Số liệu" sheetId="1" r:id="rId1"/>',
    sheets: ['<row r="1"><c r="A1" t="inlineStr"><is><t>Lượt tiếp dân</t></is></c><c r="B1"><v>1234.5</v></c></row>'],
  }),
  'anh.png': Buffer.from(PNG, 'base64'),
};

/** Sends the files and enters a piece of evidence that holds them, as the page's own requests would. */
export async function enterWithFiles(page: Page, taskId: string, title: string): Promise<void> {
  const files = Object.entries(FILES).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
  const made = await page.evaluate(
    async ({ files, taskId, title }) => {
      const attachmentIds: string[] = [];
      for (const [name, base64] of files) {
        const form = new FormData();
        form.append('file', new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
        const headers = { 'apollo-require-preflight': 'true' };
        const answer = await fetch('/attachments', { method: 'POST', body: form, headers });
        attachmentIds.push(((await answer.json()) as { id: string }).id);
      }
      const query = 'mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { __typename } }';
      const input = { taskIds: [taskId], fields: { kind: 'DOCUMENT', title, attachmentIds } };
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      return (await answer.json()) as { data: { createEvidence: { __typename: string } } };
    },
    { files, taskId, title },
  );
  expect(made.data.createEvidence.__typename).toBe('EvidenceSaved');
}

/** The ids of a unit's tasks of a period in some status, in the order of the plan. */
export async function taskIds(page: Page, unit: string, period: string, status: string): Promise<string[]> {
  return page.evaluate(
    async (filter) => {
      const query = 'query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id } } }';
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { filter } }),
      });
      const { data } = (await answer.json()) as { data: { tasks: { nodes: { id: string }[] } } };
      return data.tasks.nodes.map(({ id }) => id);
    },
    { under: unit, periods: [period], statuses: [status] },
  );
}
