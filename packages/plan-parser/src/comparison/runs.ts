// The difference of two texts, word by word.
import { diffArrays } from 'diff';
import type { WordRun } from './model.ts';
import { tokensOf } from './words.ts';

/** With more words than this inserted and deleted, the whole text counts as another: nobody reads such a patchwork. */
const MOST_EDITS = 1_000;

/**
 * What was deleted and inserted, in the order of the text. SAME and DELETED runs joined are `before`, SAME and INSERTED
 * ones `after`, both in NFC. Two changes with nothing but blanks and signs between them are one.
 */
export function wordRuns(before: string, after: string): WordRun[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS });
  const runs = new Runs();
  if (!changes) {
    runs.add('DELETED', a.join(''));
    runs.add('INSERTED', b.join(''));
    return runs.done();
  }
  changes.forEach(({ value, added, removed }, at) => {
    const text = value.join('');
    if (added) return runs.add('INSERTED', text);
    if (removed) return runs.add('DELETED', text);
    const between = at > 0 && at < changes.length - 1;
    if (!between || /[\p{L}\p{N}]/u.test(text)) return runs.add('SAME', text);
    runs.add('DELETED', text);
    runs.add('INSERTED', text);
  });
  return runs.done();
}

/** Gathers neighbours of a kind; within a change, what is deleted stands before what is inserted. */
class Runs {
  readonly #runs: WordRun[] = [];
  #deleted = '';
  #inserted = '';

  add(kind: WordRun['kind'], text: string): void {
    if (kind === 'DELETED') this.#deleted += text;
    else if (kind === 'INSERTED') this.#inserted += text;
    else {
      this.#flush();
      this.#push('SAME', text);
    }
  }

  done(): WordRun[] {
    this.#flush();
    return this.#runs;
  }

  #flush(): void {
    if (this.#deleted === this.#inserted) this.#push('SAME', this.#deleted);
    else {
      this.#push('DELETED', this.#deleted);
      this.#push('INSERTED', this.#inserted);
    }
    this.#deleted = '';
    this.#inserted = '';
  }

  #push(kind: WordRun['kind'], text: string): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.#runs.push({ kind, text });
  }
}
