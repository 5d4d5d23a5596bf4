// The language in which figures and days are written and read. The i18n folder sets it; what formats asks it.
import { createStore } from './store.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const language = createStore<Language>('vi');

/** A duty's words in the language of the page; a plan may have them in Vietnamese only. */
export const labelOf = (duty: { label: string; labelEn: string | null }, spoken = language.get()): string =>
  (spoken === 'en' ? duty.labelEn : null) ?? duty.label;
