// Says which other tasks a piece of evidence serves, when one of those keeps it locked, and lets one choose them.
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../../../generated/types.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useWidgetTabIndex } from '../../progress/gridContext.ts';
import { LinkIcon, LockIcon } from './icons.tsx';
import { Mark } from './Mark.tsx';
import styles from './Mark.module.css';

const ServedTasksDialog = lazy(async () => ({
  default: (await import('./ServedTasksDialog.tsx')).ServedTasksDialog,
}));

interface Props {
  evidence: { id: string; title: string; version: number };
  tasks: readonly { id: string; status: TaskStatus; obligation: { code: string } }[];
  editable: boolean;
  /** The task under which it is shown. */
  here: string;
}

/** A button for those who may change it; for others only a mark, where there is something to say. */
export function SharedMark({ evidence, tasks, editable, here }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const tabIndex = useWidgetTabIndex();
  const [choosing, setChoosing] = useState(false);
  const others = tasks.filter(({ id }) => id !== here);
  const codes = others.map(({ obligation, status }) => `${obligation.code} (${common(`status.${status}`)})`).sort();
  const locked = !editable && others.some(({ status }) => status === 'SUBMITTED' || status === 'ACCEPTED');
  const words =
    others.length === 0 ? t('serves.open') : t(locked ? 'lockedBy' : 'sharedBy', { codes: codes.join(', ') });
  const count = others.length > 0 ? `×${tasks.length}` : null;

  if (!editable) {
    return others.length === 0 ? null : (
      <Mark words={words}>
        {locked ? <LockIcon /> : null}
        {count}
      </Mark>
    );
  }
  return (
    <>
      <IconButton small tabIndex={tabIndex} label={words} aria-haspopup="dialog" onClick={() => setChoosing(true)}>
        <LinkIcon />
        <span className={styles.mark}>{count}</span>
      </IconButton>
      {choosing ? (
        <Suspense>
          <ServedTasksDialog
            evidence={evidence}
            served={tasks.map(({ id }) => id)}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
