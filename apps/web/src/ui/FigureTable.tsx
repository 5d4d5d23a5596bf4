// A small table of figures: what each line is about, then its numbers.
import { formatNumber } from '../lib/numbers.ts';
import styles from './FigureTable.module.css';

interface Props {
  /** Of the columns, the first one over what the lines are about. */
  heads: readonly string[];
  rows: readonly { key: string; name: string; figures: readonly number[] }[];
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
            {figures.map((figure, at) => (
              <td key={heads[at + 1]}>{formatNumber(figure)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
