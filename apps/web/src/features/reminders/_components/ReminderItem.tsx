// One urging: when, by whom, its words, its letter; opened, what each unit was missing then and how it stands now.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReminderItem_ReminderFragmentDoc, type ReminderItem_ReminderFragment } from './ReminderItem.generated.ts';
import styles from './ReminderItem.module.css';
import { ReminderUnits } from './ReminderUnits.tsx';

interface Props {
  from: FragmentType<ReminderItem_ReminderFragment> & { __typename: 'Reminder'; id: string };
}

/** An item of the list. */
export function ReminderItem({ from }: Props) {
  const { t } = useTranslation('reminders');
  const id = useId();
  const [open, setOpen] = useState(false);
  const { data, complete } = useFragment({
    fragment: ReminderItem_ReminderFragmentDoc,
    fragmentName: 'ReminderItem_reminder',
    from,
  });
  if (!complete) return null;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.sum}>
          {t('sum', { units: formatNumber(data.unitCount), tasks: formatNumber(data.taskCount) })}
        </span>
        <span className={styles.soft}>{t('at', { at: formatInstant(data.sentAt), by: data.sentBy })}</span>
      </div>
      <p className={styles.words}>{data.words}</p>
      <div className={styles.acts}>
        <Button small aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? t('hide') : t('show')}
        </Button>
        {data.letterUrl ? (
          <a href={data.letterUrl} download="">
            {t('download')}
          </a>
        ) : null}
      </div>
      <div id={id}>{open ? <ReminderUnits id={data.id} /> : null}</div>
    </li>
  );
}
