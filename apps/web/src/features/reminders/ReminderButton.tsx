// The button Đôn đốc at the filter bar's end; only for those who may urge. Its dialog is fetched when it is opened.
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskFilter } from '../../generated/types.ts';
import { Button } from '../../ui/Button.tsx';
import { useViewer } from '../session/viewer.ts';

const ReminderDialog = lazy(async () => ({
  default: (await import('./_components/ReminderDialog.tsx')).ReminderDialog,
}));

/** @param props.filter that of the page, its unit included: whom it leaves out isn't urged */
export function ReminderButton({ filter }: { filter: TaskFilter }) {
  const { t } = useTranslation('reminders');
  const { viewerCanRemind } = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewerCanRemind) return null;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ReminderDialog filter={filter} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
