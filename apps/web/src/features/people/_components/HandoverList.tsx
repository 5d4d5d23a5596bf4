// Who handed what to whom, as far as one person is concerned.
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../../lib/dates.ts';
import type { Person } from './PersonDialog.tsx';
import styles from './PersonDialog.module.css';

/** The last made first. */
export function HandoverList({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  if (person.handovers.length === 0) return null;
  return (
    <ul>
      {person.handovers.map(({ id, from, to, startsOn, endsOn, note, madeBy, madeAt }) => {
        const isFrom = from.id === person.id;
        const name = isFrom ? to.displayName : from.displayName;
        const days = { from: formatDate(startsOn), to: endsOn ? formatDate(endsOn) : '' };
        const kind = endsOn ? 'delegation' : 'handover';
        return (
          <li key={id} className={styles.item}>
            <p>{t(`${kind}${isFrom ? 'To' : 'Of'}`, { name, ...days })}</p>
            <p className={styles.soft}>
              {note ? `${note} · ` : ''}
              {t('by', { name: madeBy, at: formatInstant(madeAt) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
