// The bounded readers of Office files, for whoever shows such files: unzipped in counted chunks, XML without entities.
export { docxText } from './docx-text.ts';
export { FileError } from './errors.ts';
export { unzipParts } from './unzip.ts';
export { readXml, xmlTree, childrenOf, type Attributes, type Element } from './xml.ts';
