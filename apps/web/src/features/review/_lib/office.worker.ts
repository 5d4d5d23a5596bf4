// Reads Word and Excel files away from the page: what such a file does to its reader, it does not do to the reviewer.
import type { OfficeAnswer, OfficeQuestion } from './file-view.ts';
import { readSheets } from './sheets.ts';
import { readWord } from './word.ts';

function answer({ view, bytes }: OfficeQuestion): OfficeAnswer {
  try {
    const file = new Uint8Array(bytes);
    return view === 'word' ? { word: readWord(file) } : { sheets: readSheets(file) };
  } catch {
    return { failed: true };
  }
}

self.addEventListener('message', (event: MessageEvent<OfficeQuestion>) => self.postMessage(answer(event.data)));
