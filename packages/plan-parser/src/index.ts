// What the package offers: the parser, the reading of files, and the recognisers for single texts.
export { findCitations, type FoundCitation } from './citations/find.ts';
export { FileError, type FileProblem } from './input/errors.ts';
export { MAX_FILE_SIZE, readDocument, type DocumentText } from './input/read-document.ts';
export type * from './model.ts';
export { toOutlineJson, type OutlineJson, type OutlineJsonNode } from './outline-json.ts';
export { parseDocument } from './parse.ts';
