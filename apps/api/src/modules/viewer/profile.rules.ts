// A person's name as others read it, and where mails reach them: pure.
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

const ADDRESS = /^[^\s@<>,;"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const LONGEST_ADDRESS = 254;

/** An e-mail address at the door, null for none, or what is wrong with it; `path` names the field. */
export function cleanEmail(
  text: string,
  path: string[] = ['email'],
): { ok: string | null } | { error: ValidationErrorRow } {
  const ok = cleanText(text);
  if (ok !== '' && (ok.length > LONGEST_ADDRESS || !ADDRESS.test(ok))) {
    return { error: invalid(path, 'Địa chỉ thư điện tử không đúng, vd: ten@donvi.gov.vn.') };
  }
  return { ok: ok === '' ? null : ok };
}
