// Units with those who are charged there; what is missing stands out.
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/Button.tsx';
import type { ShownRow } from '../_lib/staffingRows.ts';
import styles from '../people.module.css';
import type { StaffingQuery } from '../StaffingPage.generated.ts';
import own from './StaffingTable.module.css';

type Row = StaffingQuery['staffing'][number];

/** @param props.onToggle is told the id of the unit that is opened or closed */
export function StaffingTable({ rows, onToggle }: { rows: readonly ShownRow<Row>[]; onToggle: (id: string) => void }) {
  const { t } = useTranslation('people');
  const names = (row: Row, of: readonly string[]) => {
    if (!row.owes) return null;
    return of.length === 0 ? <strong className={styles.bad}>{t('lacking')}</strong> : of.join('; ');
  };
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${styles.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t('unitOf')}</th>
            <th scope="col">{t('leader')}</th>
            <th scope="col">{t('official')}</th>
            <th scope="col" className={styles.number}>
              {t('below')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, level, hasChildren, open }) => (
            <tr key={row.unit.id}>
              <td>
                <span className={own.name} style={{ paddingInlineStart: `${level * 20}px` }}>
                  {hasChildren ? (
                    <IconButton
                      small
                      label={t(open ? 'collapse' : 'expand', { name: row.unit.name })}
                      aria-expanded={open}
                      onClick={() => onToggle(row.unit.id)}
                    >
                      {open ? '▾' : '▸'}
                    </IconButton>
                  ) : (
                    <span className={own.leaf} />
                  )}
                  {row.unit.name}
                </span>
              </td>
              <td data-label={row.owes ? t('leader') : undefined}>{names(row, row.leaders)}</td>
              <td data-label={row.owes ? t('official') : undefined}>{names(row, row.officials)}</td>
              <td className={styles.number} data-label={hasChildren ? t('below') : undefined}>
                {hasChildren ? t('of', { lacking: row.lacking, units: row.units }) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
