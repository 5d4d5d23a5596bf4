// A Word document in the page: headings, lists, bold and italic, tables and pictures, each as an element of our own.
import type { Block, Cell, Paragraph, Picture as WordPicture } from '@dan-van/plan-parser/office';
import { createContext, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import type { WordPages } from '../_lib/file-view.ts';
import { Picture } from './Picture.tsx';
import file from './FileView.module.css';
import styles from './WordView.module.css';

const Pictures = createContext<WordPages['pictures']>(new Map());

/** Neither links nor styles of the file are taken over. */
export function WordView({ word }: { word: WordPages }) {
  const { t } = useTranslation('review');
  return (
    <Pictures value={word.pictures}>
      <div className={styles.word}>
        <Blocks blocks={word.blocks} />
      </div>
      {word.cut ? <p className={file.note}>{t('file.cutText')}</p> : null}
    </Pictures>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) =>
    'rows' in block ? (
      <table key={at} className={cx(styles.table, block.bordered && styles.bordered)}>
        <tbody>
          {block.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <TableCell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ) : (
      <Line key={at} paragraph={block} />
    ),
  );
}

function TableCell({ cell: { blocks, columns, continued } }: { cell: Cell }) {
  return (
    <td colSpan={columns > 1 ? columns : undefined} className={cx(continued && styles.continued)}>
      <Blocks blocks={blocks} />
    </td>
  );
}

/** Headings stand below those of the page, which has three levels of its own. */
function Line({ paragraph: { heading, align, mark, depth, content } }: { paragraph: Paragraph }) {
  const Element = heading === null ? 'p' : heading === 1 ? 'h4' : heading === 2 ? 'h5' : 'h6';
  return (
    <Element
      data-align={align}
      className={cx(mark !== '' && styles.listed)}
      style={depth > 0 ? { marginInlineStart: `${depth * 1.5}em` } : undefined}
    >
      {mark}
      {content.map((part, at) =>
        'picture' in part ? (
          <Shown key={at} picture={part} />
        ) : (
          <span key={at} className={cx(part.bold && styles.bold, part.italic && styles.italic)}>
            {part.text}
          </span>
        ),
      )}
    </Element>
  );
}

function Shown({ picture: { picture: key, words } }: { picture: WordPicture }) {
  const { t } = useTranslation('review');
  const found = use(Pictures).get(key);
  const [failed, setFailed] = useState(false);
  if (!found || failed) return <span className={file.note}>[{t('file.noPicture')}]</span>;
  return <Picture bytes={found.bytes} type={found.type} name={words} onFail={() => setFailed(true)} />;
}
