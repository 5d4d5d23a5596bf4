// The plan for Directive 33/CT-TTg, broken at a fixed width as mail and PDF do it, reads as it does with whole lines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from './parse.ts';
import { outlineText } from './testing/outline-text.ts';

const source = readFileSync(join(import.meta.dirname, 'testing/ke-hoach-chi-thi-33.txt'), 'utf8');

function brokenAt(width: number): string {
  return source
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n')
        .trimEnd(),
    )
    .join('\n');
}

// At 110 letters a heading ends right at the margin, where nobody could tell it from its paragraph.
it.each([50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 120])('is read when broken at %i letters', (width) => {
  expect(outlineText(parseDocument(brokenAt(width)))).toEqual(outlineText(parseDocument(source)));
});
