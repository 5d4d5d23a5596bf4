// Reads Word and Excel files away from the page: what such a file does to its reader, it does not do to the reviewer.
import { language } from '../../../lib/language.ts';
import type { OfficeAnswer, OfficeQuestion } from './file-view.ts';
import { readSheets } from './sheets.ts';
import { readWord } from './word.ts';

function answer({ view, bytes, language: ofPage }: OfficeQuestion): OfficeAnswer {
  language.set(ofPage);
  try {
    const file = new Uint8Array(bytes);
    return view === 'word' ? { word: readWord(file) } : { sheets: readSheets(file) };
  } catch {
    return { failed: true };
  }
}

self.addEventListener('message', (event: MessageEvent<OfficeQuestion>) => self.postMessage(answer(event.data)));
