// Makes Word documents for tests, from the XML of their parts.
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

export interface Parts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  header?: string;
  /** By the keys that the body names them with. */
  pictures?: Record<string, Uint8Array>;
  /** Further relations of the body, as XML. */
  relations?: string;
}

/** Says what an Office file is, to those who tell it by its contents. */
export const typesOf = (part: string, kind: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}"
    ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/></Types>`;

export function docx({ body, numbering, styles, footnotes, header, pictures = {}, relations = '' }: Parts): Uint8Array {
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': typesOf('/word/document.xml', 'wordprocessingml.document.main'),
    'word/document.xml': `<w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering && `<w:numbering ${W}>${numbering}</w:numbering>`,
    'word/styles.xml': styles && `<w:styles ${W}>${styles}</w:styles>`,
    'word/footnotes.xml': footnotes && `<w:footnotes ${W}>${footnotes}</w:footnotes>`,
    'word/header1.xml': header && `<w:hdr ${W}>${header}</w:hdr>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations}${Object.keys(pictures)
      .map((key) => `<Relationship Id="${key}" Target="media/${key}"/>`)
      .join('')}</Relationships>`,
  };
  const files = Object.entries(parts).flatMap(([name, xml]) => (xml ? [[name, strToU8(xml)] as const] : []));
  const media = Object.entries(pictures).map(([key, bytes]) => [`word/media/${key}`, bytes] as const);
  return zipSync(Object.fromEntries([...files, ...media]));
}

/** A picture in a run, by the key of its relation. */
export const picture = (key: string, words = '') =>
  `<w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" id="1" descr="${words}"/><a:blip xmlns:a="urn:a" r:embed="${key}" xmlns:r="urn:r"/></w:drawing></w:r>`;

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** @param content text, or the XML of runs */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export const numbered = (list: number, level: number, text: string) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const table = (rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
