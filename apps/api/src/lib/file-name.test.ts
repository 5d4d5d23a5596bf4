import { parse } from 'content-disposition';
import { describe, expect, it } from 'vitest';
import { attachmentHeader, cleanFileName, slug } from './file-name.ts';

describe('cleanFileName', () => {
  it.each([
    ['Báo cáo Hoà.pdf', 'Báo cáo Hoà.pdf'],
    ['Ke\u0302\u0301 hoa\u0323ch.docx', 'Kế hoạch.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\Tờ trình.docx', 'Tờ trình.docx'],
    ['a\u0000b\r\nc\u202Egpj.exe.pdf', 'abcgpj.exe.pdf'],
    ['.htaccess', 'htaccess'],
    ['..', 'tep'],
    ['', 'tep'],
    ['what?*.pdf', 'what__.pdf'],
    ['\ud800lone.pdf', '\ufffdlone.pdf'],
  ])('%j becomes %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('keeps the extension of a name that is too long, and no half of a character', () => {
    const name = cleanFileName(`${'Kế hoạch '.repeat(60)}.docx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^Kế hoạch Kế .*\.docx$/);
    expect(name).not.toContain('\ufffd');
  });
});

describe('attachmentHeader', () => {
  it('sends filename* for a Vietnamese name that fits Latin-1', () => {
    expect(attachmentHeader('Báo cáo Hoà.pdf')).toBe(
      `attachment; filename="Bao cao Hoa.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20Ho%C3%A0.pdf`,
    );
  });
  it.each(['Kế hoạch số 102 "KH" 50%.docx', 'Quyết định Đ.xlsx', '图.png', 'plain.txt', "it's 100%41.pdf"])(
    'is read back as %j',
    (name) => {
      const header = attachmentHeader(name);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(parse(header)).toMatchObject({ type: 'attachment', parameters: { filename: name } });
    },
  );
});

it('makes slugs', () => {
  expect(slug('UBND Quận Ninh Kiều')).toBe('ubnd-quan-ninh-kieu');
  expect(slug('Thị trấn Cờ Đỏ')).toBe('thi-tran-co-do');
});
