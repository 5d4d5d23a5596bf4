// Asks the worker what an Office file holds; gives up on a file that takes too long.
import type { OfficeAnswer, OfficeQuestion } from './file-view.ts';

const PATIENCE_MS = 20_000;

/** Each file has a worker of its own, which ends with it. */
export function readOffice(question: OfficeQuestion): Promise<OfficeAnswer> {
  const worker = new Worker(new URL('./office.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<OfficeAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ failed: true }), PATIENCE_MS);
    const end = (answer: OfficeAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.addEventListener('message', (event: MessageEvent<OfficeAnswer>) => end(event.data));
    worker.addEventListener('error', () => end({ failed: true }));
    worker.postMessage(question, [question.bytes]);
  }).finally(() => worker.terminate());
}
