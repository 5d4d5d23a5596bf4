// Reads a Word file for showing: its paragraphs and tables, the notes behind them, and its pictures. Pure.
import { docxPictures, FileError, readDocx, type Block, type Paragraph } from '@dan-van/plan-parser/office';
import { pictureType, type WordPages } from './file-view.ts';

/** Paragraphs and rows of tables. */
const MOST_LINES = 3_000;
const MOST_PICTURES = 60;

/** @throws {FileError} when the archive is broken, encrypted, a bomb, or no Word document */
export function readWord(bytes: Uint8Array): WordPages {
  const { body, notes } = readDocx(bytes);
  const all = [...body, ...notes.flatMap(({ number, blocks }) => noteOf(number, blocks))];
  const { blocks, cut } = cutAfter(MOST_LINES, all.filter(isShown));
  const keys = paragraphsOf(blocks).flatMap(({ content }) =>
    content.flatMap((part) => ('picture' in part ? [part.picture] : [])),
  );
  return { blocks, cut, pictures: picturesOf(bytes, new Set(keys.slice(0, MOST_PICTURES))) };
}

const isShown = (block: Block): boolean =>
  'rows' in block ? block.rows.length > 0 : block.content.some((part) => 'picture' in part || part.text.trim() !== '');

/** A note behind its mark. What its pictures are called means something else in the body: they are left out. */
function noteOf(number: number, blocks: readonly Block[]): Block[] {
  const plain = blocks.flatMap((block): Paragraph[] => ('rows' in block ? paragraphsOf([block]) : [block]));
  return plain
    .map((paragraph) => ({ ...paragraph, content: paragraph.content.filter((part) => 'text' in part) }))
    .filter(isShown)
    .map((paragraph, at) => (at === 0 ? { ...paragraph, mark: `[${number}] ${paragraph.mark}` } : paragraph));
}

const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) =>
    'rows' in block ? block.rows.flat().flatMap((cell) => paragraphsOf(cell.blocks)) : [block],
  );

function cutAfter(lines: number, blocks: readonly Block[]): { blocks: Block[]; cut: boolean } {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (lines <= 0) return { blocks: kept, cut: true };
    const rows = 'rows' in block ? block.rows : null;
    kept.push(rows && rows.length > lines ? { ...block, rows: rows.slice(0, lines) } : block);
    lines -= rows?.length ?? 1;
  }
  return { blocks: kept, cut: lines < 0 };
}

/** Too many or too large ones are left out: the text is shown without them. */
function picturesOf(bytes: Uint8Array, keys: ReadonlySet<string>): WordPages['pictures'] {
  try {
    return new Map(
      [...docxPictures(bytes, keys)].flatMap(([key, picture]) => {
        const type = pictureType(picture);
        // A copy, for what lies in the archive unpacked would take all of the archive along.
        return type === null ? [] : [[key, { type, bytes: new Uint8Array(picture) }]];
      }),
    );
  } catch (error) {
    if (error instanceof FileError) return new Map();
    throw error;
  }
}
