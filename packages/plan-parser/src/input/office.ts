// The bounded readers of Office files, for whoever shows such files: unzipped in counted chunks, XML without entities.
export type { Align, Block, Cell, Paragraph, Picture, Run, Table } from './blocks.ts';
export { docxPictures, readDocx, type WordDocument } from './docx.ts';
export { FileError } from './errors.ts';
export { unzipParts } from './unzip.ts';
export { readXml, xmlTree, childrenOf, type Attributes, type Element } from './xml.ts';
