// Languages: Vietnamese is in the first load, English is fetched when chosen; the choice is remembered on this device.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language as current, type Language } from '../lib/language.ts';
import { vi } from './vi/index.ts';

const storageKey = 'dan-van.language';

function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

async function load(language: Language): Promise<void> {
  if (language === 'vi' || i18next.hasResourceBundle('en', 'common')) return;
  const { en } = await import('./en/index.ts');
  for (const [namespace, texts] of Object.entries(en)) i18next.addResourceBundle('en', namespace, texts);
}

/** What every request to the server says: in which language it is to word what goes wrong. */
export const languageHeader = (): Record<string, string> => ({ 'accept-language': i18next.language });

/** Must have run before the first render. */
export async function startI18n(): Promise<void> {
  const language = remembered();
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    defaultNS: 'common',
    resources: { vi },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  if (language !== 'vi') await switchLanguage(language);
}

/** Shows the product in another language, now and on later visits. */
export async function switchLanguage(language: Language): Promise<void> {
  await load(language);
  // Before the texts: what is drawn anew for them writes its figures alike.
  current.set(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be forbidden: the choice then lasts for this page only.
  }
}
