// `plan:parse`: reads one file and prints its outline as JSON. Exit status 2 when there is nothing to print.
import { readFileSync, statSync } from 'node:fs';
import { FileError } from './input/errors.ts';
import { MAX_FILE_SIZE, readDocument } from './input/read-document.ts';
import { toOutlineJson } from './outline-json.ts';
import { parseDocument } from './parse.ts';

const USAGE = 'Usage: npm run --silent plan:parse -- FILE (.txt or .docx)';

function outlineOf(file: string): string {
  // Not read at all when it is too large: it may be larger than memory.
  if (statSync(file).size > MAX_FILE_SIZE) throw new FileError('too-large');
  const { text, tables } = readDocument(readFileSync(file));
  return JSON.stringify(toOutlineJson(parseDocument(text, { tables })), null, 2);
}

function main(args: string[]): number {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    process.stdout.write(`${outlineOf(file)}\n`);
    return 0;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
