// Recognises a file by its content.
import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import type { Content } from './attachment.rules.ts';

const MARKUP = /^\s*<(!doctype|html|head|body|script|svg|\?xml|!--|iframe|a\s)|^#!/i;

/** What the file at `path` is. */
export async function recognise(path: string): Promise<Content> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found) return { kind: 'signature', extension: found.ext };
  return readAsText(path);
}

async function readAsText(path: string): Promise<Content> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beginning = '';
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      // Tab, line feed, form feed and carriage return are text; the other control characters are not.
      if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) return { kind: 'unknown' };
      if (beginning.length < 1_000) beginning += text.slice(0, 1_000);
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unknown' };
    throw error;
  }
  return { kind: 'text', looksLikeMarkup: MARKUP.test(beginning) };
}
