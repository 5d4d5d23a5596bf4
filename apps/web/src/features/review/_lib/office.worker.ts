// Reads Word and Excel files away from the page: what such a file does to its reader, it does not do to the reviewer.
import { docxText } from '@dan-van/plan-parser/office';
import { blocksOf, type OfficeAnswer, type OfficeQuestion } from './file-view.ts';
import { readSheets } from './sheets.ts';

function answer({ view, bytes }: OfficeQuestion): OfficeAnswer {
  try {
    const file = new Uint8Array(bytes);
    return view === 'word' ? { blocks: blocksOf(docxText(file)) } : { sheets: readSheets(file) };
  } catch {
    return { failed: true };
  }
}

self.addEventListener('message', (event: MessageEvent<OfficeQuestion>) => self.postMessage(answer(event.data)));
