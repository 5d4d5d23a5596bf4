// A person's name as others read it, and where mails reach them: pure.
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import { say } from '../../lib/words.ts';

const LONGEST_NAME = 120;

/** The name at the door, or what is wrong with it; `path` names the field. */
export function cleanDisplayName(
  text: string,
  path: string[] = ['displayName'],
): { ok: string } | { error: ValidationErrorRow } {
  const ok = cleanText(text).replace(/\s+/g, ' ');
  if (ok === '') return { error: invalid(path, say('Hãy nhập họ và tên.', 'Please enter the full name.')) };
  if (ok.length > LONGEST_NAME)
    return {
      error: invalid(
        path,
        say(`Họ và tên có tối đa ${LONGEST_NAME} ký tự.`, `A full name has at most ${LONGEST_NAME} characters.`),
      ),
    };
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
    return {
      error: invalid(
        path,
        say(
          'Địa chỉ thư điện tử không đúng, vd: ten@donvi.gov.vn.',
          'The e-mail address is not right, e.g. name@unit.gov.vn.',
        ),
      ),
    };
  }
  return { ok: ok === '' ? null : ok };
}
