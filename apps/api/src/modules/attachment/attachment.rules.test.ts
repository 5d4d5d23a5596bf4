import { describe, expect, it } from 'vitest';
import { admit } from './attachment.rules.ts';

const signature = (extension: string) => ({ kind: 'signature', extension }) as const;
const text = { kind: 'text', looksLikeMarkup: false } as const;

describe('admit', () => {
  it.each([
    [signature('pdf'), 'Báo cáo.PDF', 'application/pdf', 'Báo cáo.PDF'],
    [signature('pdf'), 'Báo cáo', 'application/pdf', 'Báo cáo.pdf'],
    [signature('pdf'), 'run.exe', 'application/pdf', 'run.exe.pdf'],
    [signature('jpg'), 'ảnh.jpeg', 'image/jpeg', 'ảnh.jpeg'],
    [signature('cfb'), 'Tờ trình.doc', 'application/msword', 'Tờ trình.doc'],
    [text, 'số liệu.csv', 'text/csv; charset=utf-8', 'số liệu.csv'],
  ] as const)('takes %j named %j', (content, given, mediaType, fileName) => {
    expect(admit(content, given)).toEqual({ mediaType, fileName });
  });

  it.each([
    [signature('exe'), 'báo cáo.pdf'],
    [signature('zip'), 'a.docx'],
    [signature('docm'), 'a.docx'],
    [signature('xml'), 'a.txt'],
    [signature('cfb'), 'setup.msi'],
    [signature('constructor'), 'a.pdf'],
    [{ kind: 'text', looksLikeMarkup: true }, 'a.txt'],
    [text, 'a.html'],
    [text, 'a.js'],
    [text, 'a'],
    [{ kind: 'unknown' }, 'a.pdf'],
  ] as const)('refuses %j named %j', (content, given) => {
    expect(admit(content, given)).toBeNull();
  });
});
