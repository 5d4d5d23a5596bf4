// The button with which a leader sends a whole clause or period up; the dialog is fetched when it is first opened.
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskFilter } from '../../generated/types.ts';
import { Button } from '../../ui/Button.tsx';
import { useViewer } from '../session/viewer.ts';

const SubmitDialog = lazy(async () => ({ default: (await import('./_components/SubmitDialog.tsx')).SubmitDialog }));

/**
 * Shown to leaders only.
 * @param props.focus the id of the unit in focus: their own unit there is offered first
 * @param props.filter the grid's own, so that the numbers move
 */
export function SubmitButton({ focus, filter }: { focus: string; filter: TaskFilter }) {
  const { t } = useTranslation('review');
  const { grants } = useViewer();
  const [open, setOpen] = useState(false);
  const led = grants.filter(({ role }) => role === 'LEADER').map(({ unit }) => unit);
  const unit = led.find(({ id }) => id === focus) ?? led[0];
  if (!unit) return null;
  return (
    <>
      <Button look="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('submitMany')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <SubmitDialog unit={unit} filter={filter} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
