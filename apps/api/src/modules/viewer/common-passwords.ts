// The list of passwords that have leaked and are guessed first: it comes inside a package, nobody is asked over the net.
import { foldVi } from '../../lib/fold.ts';

let loaded: Promise<(text: string) => boolean> | undefined;

/**
 * Loads the list (49,000 entries, Vietnamese ones among them) when it is first needed.
 * @returns whether a text in small letters without marks is on it
 */
export function loadCommonPasswords(): Promise<(text: string) => boolean> {
  loaded ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => {
    const known = new Set(dictionary['passwords-common'].map(foldVi));
    return (text) => known.has(text);
  });
  return loaded;
}
