// What people are told when something doesn't go as they wished: whoever writes such a sentence writes it twice.

/** The languages of the interface. */
export type Language = 'vi' | 'en';

/** One sentence in both. */
export type Words = Readonly<Record<Language, string>>;

/** A sentence in Vietnamese, then in English. */
export const say = (vi: string, en: string): Words => ({ vi, en });

/**
 * The language that an answer is worded in.
 * @param accepted the header Accept-Language (RFC 9110, 12.5.4); Vietnamese without it and where it names neither
 */
export function languageOf(accepted: string | undefined): Language {
  const wishes = (accepted ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const language = tag.split('-', 1)[0];
    const weight = Number(parameters.find((piece) => piece.startsWith('q='))?.slice(2) ?? 1);
    return (language === 'vi' || language === 'en') && weight > 0 ? [{ language, weight } as const] : [];
  });
  // Sorting is stable: of equal weights the first one named wins.
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'vi';
}
