// Which passwords are taken: pure. Length and what is known to be guessed first, as NIST SP 800-63B and OWASP advise;
// no rules on kinds of characters, which lead to 'Matkhau@2026'.
import { foldVi } from '../../lib/fold.ts';
import { say, type Words } from '../../lib/words.ts';

/** In characters. NIST asks for 8 and advises 15 for a password that stands alone; ADMIN_PASSWORD asks for as many. */
export const SHORTEST = 12;
export const LONGEST = 200;

/** What the password must not be made of. */
export interface PasswordOwner {
  username: string;
  displayName: string;
}

/** Words that anybody who attacks this product tries first. */
const PRODUCT_WORDS = ['danvan', 'dan-van', 'cantho'];
const MIN_OWN_WORDS = 5;
const MIN_DISTINCT = 5;

/**
 * Why a password is not taken; null when it is.
 * @param isCommon tells, of a text in small letters without marks, whether it is on the list of leaked passwords
 */
export function passwordProblem(
  password: string,
  owner: PasswordOwner,
  isCommon: (text: string) => boolean,
): Words | null {
  const text = password.normalize('NFC');
  const length = [...text].length;
  if (length < SHORTEST)
    return say(
      `Mật khẩu cần ít nhất ${SHORTEST} ký tự; một câu ngắn dễ nhớ là tốt nhất.`,
      `A password needs at least ${SHORTEST} characters; a short sentence that you remember is best.`,
    );
  if (length > LONGEST)
    return say(`Mật khẩu có tối đa ${LONGEST} ký tự.`, `A password has at most ${LONGEST} characters.`);
  const folded = foldVi(text);
  if (new Set(folded).size < MIN_DISTINCT || isRun(folded) || isRepeated(folded)) {
    return say(
      'Mật khẩu lặp lại hoặc theo thứ tự nên rất dễ đoán.',
      'The password repeats itself or runs in order, so it is easily guessed.',
    );
  }
  const core = folded.replace(/^[^a-z]+|[^a-z]+$/g, '').replace(/[\s._-]/g, '');
  if (isCommon(folded) || (core.length < SHORTEST && isCommon(core)) || core.length < 3) {
    return say(
      'Mật khẩu này nằm trong danh sách mật khẩu đã bị lộ hoặc hay bị đoán.',
      'This password is on the list of those that leaked or are often guessed.',
    );
  }
  const rest = leftOver(core, [owner.username, ...owner.displayName.split(/\s+/), ...PRODUCT_WORDS].map(bare));
  if (rest.length < MIN_OWN_WORDS || isCommon(rest)) {
    return say(
      'Mật khẩu không được chỉ gồm tên, tên đăng nhập hoặc tên hệ thống.',
      'A password must not be made only of names, the username or the system’s name.',
    );
  }
  return null;
}

const bare = (word: string): string => foldVi(word).replace(/[^a-z]/g, '');

/** The text without those words, however often they stand in it. */
const leftOver = (text: string, words: readonly string[]): string =>
  words
    .filter((word) => word.length >= 2)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), text);

/** 'abcdefghijkl', '210987654321': each character the neighbour of the one before. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((char, i) => char.charCodeAt(0) - text.charCodeAt(i));
  const neighbours = steps.filter((step) => Math.abs(step) === 1).length;
  return neighbours >= steps.length * 0.8;
}

/** 'abcabcabcabc': a short piece over and over. */
const isRepeated = (text: string): boolean => /^(.+?)\1+$/s.test(text);
