// What the package offers: the parser, the reading of files, and the recognisers for single texts.
export type { Definition } from './addressees/definitions.ts';
export type { Addressee } from './addressees/find.ts';
export type { AddresseeKind, ClassCode } from './addressees/patterns.ts';
export { FileError, type FileProblem } from './input/errors.ts';
export { MAX_FILE_SIZE, readDocument, type DocumentText } from './input/read-document.ts';
export type * from './model.ts';
export { toOutlineJson, type OutlineJson, type OutlineJsonNode } from './outline-json.ts';
export { parseDocument } from './parse.ts';
export { definitionsOf, recognise, type Recognised } from './recognise.ts';
export type { Bound, Cadence, DateRule, Term, TimeRule } from './times/rule.ts';
