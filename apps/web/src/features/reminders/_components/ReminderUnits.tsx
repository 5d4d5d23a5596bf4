// What each unit was missing when it was urged, and how that stands now.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { deadlineWords } from '../../../lib/deadline.ts';
import { labelOf } from '../../../lib/language.ts';
import { Spinner } from '../../../ui/Waiting.tsx';
import { filterParams } from '../../filter/filterFromUrl.ts';
import { periodName } from '../../filter/periodName.ts';
import { progressPath, withUnit } from '../../progress/progressUrl.ts';
import { ReminderUnitsDocument } from './ReminderItem.generated.ts';
import styles from './ReminderItem.module.css';

/** Read when it is opened. */
export function ReminderUnits({ id }: { id: string }) {
  const { t } = useTranslation('reminders');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  const { data, error } = useQuery(ReminderUnitsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error) return <p role="alert">{t('failed')}</p>;
  if (data?.node?.__typename !== 'Reminder') return <Spinner />;
  return (
    <ul className={styles.units}>
      {data.node.units.map(({ unit, tasks }) => (
        <li key={unit.id}>
          <Link
            to={progressPath(
              withUnit(
                new URLSearchParams({
                  [filterParams.periods]: [...new Set(tasks.map(({ task }) => task.period.code))].join(','),
                }),
                unit,
              ),
            )}
          >
            {unit.name}
          </Link>
          <ul className={styles.tasks}>
            {tasks.map(({ task, status, dueAt }) => (
              <li key={task.id}>
                <strong>{task.obligation.code}</strong> {labelOf(task.obligation)}
                <p className={styles.soft}>
                  {periodName(task.period, names)} ·{' '}
                  {t('taskThen', {
                    deadline: deadlineWords(dueAt, common),
                    then: common(`status.${status}`),
                    now: common(`status.${task.status}`),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
