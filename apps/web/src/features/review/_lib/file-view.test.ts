import { expect, it } from 'vitest';
import { pictureType, textOf, viewOf } from './file-view.ts';

it.each([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'image'],
  ['text/plain; charset=utf-8', 'text'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'sheets'],
  ['image/svg+xml', null],
  ['text/html', null],
  ['image/heic', null],
  ['application/msword', null],
])('%s is shown as %s', (type, view) => expect(viewOf(type)).toBe(view));

it.each([
  [[0x89, 0x50, 0x4e, 0x47, 0x0d], 'image/png'],
  [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  [[...new TextEncoder().encode('GIF89a')], 'image/gif'],
  [[...new TextEncoder().encode('RIFF????WEBP')], 'image/webp'],
  [[...new TextEncoder().encode('<svg onload="alert(1)">')], null],
  [[0x01, 0x00, 0x00, 0x00], null],
  [[], null],
])('a picture that begins with %j is %s', (bytes, type) => {
  expect(pictureType(Uint8Array.from(bytes))).toBe(type);
});

it('shows the beginning of a long text, without a broken letter at the cut', () => {
  const file = (letters: number) => new TextEncoder().encode('ế'.repeat(letters)).buffer;
  expect(textOf(file(3))).toEqual({ text: 'ế'.repeat(3), cut: false });
  const { text, cut } = textOf(file(200_000));
  expect(cut).toBe(true);
  expect(text).toMatch(/^ế+$/);
});
