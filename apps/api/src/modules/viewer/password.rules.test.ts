// Which passwords are taken.
import { expect, it } from 'vitest';
import { loadCommonPasswords } from './common-passwords.ts';
import { passwordProblem } from './password.rules.ts';

const isCommon = await loadCommonPasswords();
const owner = { username: '31117.officer', displayName: 'Đỗ Thùy Thảo' };

it.each([
  ['ngắn quá', 'ít nhất 12'],
  ['một hai ba!', 'ít nhất 12'],
  ['x'.repeat(201), 'tối đa 200'],
  ['aaaaaaaaaaaa', 'lặp lại'],
  ['abababababab', 'lặp lại'],
  ['matkhaumatkhau', 'lặp lại'],
  ['abcdefghijklm', 'theo thứ tự'],
  ['987654321098', 'theo thứ tự'],
  ['1qaz2wsx3edc', 'đã bị lộ'],
  ['Matkhau@2026!', 'đã bị lộ'],
  ['!!!!password1234', 'đã bị lộ'],
  ['Mật khẩu 123456', 'đã bị lộ'],
  ['14/11/2022 20:30', 'đã bị lộ'],
  ['Đỗ Thùy Thảo 1990', 'chỉ gồm tên'],
  ['31117.officer.31117', 'hay bị đoán'],
  ['thaothuydo31117', 'chỉ gồm tên'],
  ['Danvan-CanTho-2026', 'chỉ gồm tên'],
])('refuses %j', (password, reason) => {
  expect(passwordProblem(password, owner, isCommon)?.vi).toContain(reason);
});

it.each(['mưa rào ở bến Ninh Kiều', 'correct horse battery', 'Thảo thích ăn bánh xèo', 'kV7#pq-Lw29!xz'])(
  'takes %j',
  (password) => {
    expect(passwordProblem(password, owner, isCommon)).toBeNull();
  },
);
