// Every sentence is there in both languages: types see that there are two, this that the second one is English.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { languageOf } from './words.ts';

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['fr-FR,de;q=0.5', 'vi'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['vi-VN,vi;q=0.9,en-US;q=0.6', 'vi'],
  ['fr, en;q=0.4, vi;q=0.8', 'vi'],
  ['vi;q=0, en;q=0.1', 'en'],
  ['en, vi', 'en'],
])('%s asks for %s', (accepted, language) => expect(languageOf(accepted)).toBe(language));

/** The texts of a literal: its own, and those between the values of a template. */
const textsOf = (node: ts.Node): string[] =>
  ts.isStringLiteralLike(node)
    ? [node.text]
    : ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      : [];

/** Where `say` is called in a file, with its two texts. */
function sayings(file: string): { place: string; vi: string; en: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { place: string; vi: string; en: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'say') {
      const [vi, en] = node.arguments.map((argument) => textsOf(argument).join(''));
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, vi: vi ?? '', en: en ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('has an English for every Vietnamese', () => {
  const files = globSync('**/*.ts', { cwd: join(import.meta.dirname, '..') }).filter(
    (file) => !/\.test\.ts$/.test(file),
  );
  const all = files.flatMap((file) => sayings(join(import.meta.dirname, '..', file)));
  expect(all.length).toBeGreaterThan(200);
  const isVietnamese = (text: string): boolean => /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ\u1ea0-\u1ef9]/i.test(text);
  expect(all.filter(({ vi, en }) => isVietnamese(en) || (vi !== '' && (en === '' || en === vi)))).toEqual([]);
});
