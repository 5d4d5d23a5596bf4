// A person's name as others read it: pure.
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';

const LONGEST_NAME = 120;

/** The name at the door, or what is wrong with it; `path` names the field. */
export function cleanDisplayName(
  text: string,
  path: string[] = ['displayName'],
): { ok: string } | { error: ValidationErrorRow } {
  const ok = cleanText(text).replace(/\s+/g, ' ');
  if (ok === '') return { error: invalid(path, 'Hãy nhập họ và tên.') };
  if (ok.length > LONGEST_NAME) return { error: invalid(path, `Họ và tên có tối đa ${LONGEST_NAME} ký tự.`) };
  return { ok };
}
