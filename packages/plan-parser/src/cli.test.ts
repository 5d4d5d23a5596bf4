// The command as a process: JSON and nothing else on standard output, errors on standard error with status 2.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docx, p } from './testing/docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parse(...args: string[]) {
  const command = join(import.meta.dirname, 'cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('plan:parse', () => {
  it('prints the outline of a text as JSON, with the keys that others rely on', () => {
    const text =
      'KẾ HOẠCH\nCông tác\nThực hiện Chỉ thị số 33/CT-TTg:\nI. MỤC ĐÍCH\n1.Mục tiêu\n-Một.\nTrên đây là Kế hoạch./.';
    const { status, stdout, stderr } = parse(file('ke-hoach.txt', text));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const bullet = { number: '-', kind: 'bullet', text: 'Một.', children: [] };
    const clause = { number: '1', kind: 'clause', text: 'Mục tiêu', children: [bullet] };
    expect(JSON.parse(stdout)).toEqual({
      type: 'KẾ HOẠCH',
      number: null,
      issuedOn: null,
      title: 'Công tác',
      preamble: ['Thực hiện Chỉ thị số 33/CT-TTg:'],
      sections: [{ number: 'I', kind: 'roman', text: 'MỤC ĐÍCH', children: [clause] }],
      closing: ['Trên đây là Kế hoạch./.'],
      footnotes: [],
      citations: [{ number: '33/CT-TTg', issuedOn: null, issuer: null }],
      warnings: [],
    });
  });

  it('reads a Word document', () => {
    const { status, stdout } = parse(
      file('ke-hoach.docx', docx({ body: p('KẾ HOẠCH') + p('Công tác') + p('1. Một.') })),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Công tác', sections: [{ number: '1', text: 'Một.' }] });
  });

  it.each([
    ['a file that is not there', ['khong-co.txt'], /khong-co\.txt: .*no such file/i],
    ['a folder', ['.'], /^\.: /],
    ['no file', [], /^Usage: /],
    ['a PDF', [file('a.pdf', '%PDF-1.7')], /a\.pdf: This is a PDF/],
  ])('fails with status 2 for %s', (_, args, message) => {
    const { status, stdout, stderr } = parse(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
