// A small table of figures: what each line is about, then its numbers.
import type { ReactNode } from 'react';
import { formatNumber } from '../lib/numbers.ts';
import styles from './FigureTable.module.css';

interface Props {
  /** Of the columns, the first one over what the lines are about. */
  heads: readonly string[];
  /** Words in place of the figures stand across their columns. */
  rows: readonly { key: string; name: ReactNode; figures: readonly number[] | string }[];
}

/** Figures as officials write them, to the right. */
export function FigureTable({ heads, rows }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {typeof figures === 'string' ? (
              <td colSpan={heads.length - 1} className={styles.words}>
                {figures}
              </td>
            ) : (
              figures.map((figure, at) => <td key={heads[at + 1]}>{formatNumber(figure)}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
