// The button Xuất at the filter bar's end. The dialog is fetched when the button is first reached for.
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitKind, UnitLevel } from '../../generated/types.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/Toasts.tsx';

export interface FocusedUnit {
  code: string;
  name: string;
  level: UnitLevel;
  kind: UnitKind;
}

const load = () => import('./_components/ExportDialog.tsx');
const ExportDialog = lazy(async () => ({ default: (await load()).ExportDialog }));

/** @param props.unit the unit in focus: the file holds what lies at and below it */
export function ExportButton({ unit }: { unit: FocusedUnit }) {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation('common');
  const [open, setOpen] = useState(false);
  // Before it is needed, so that it is there when it is, and when the network no longer is.
  const prepare = () => void load().catch(() => undefined);

  async function show() {
    try {
      await load();
      setOpen(true);
    } catch {
      toast({ text: common('failure.offline'), tone: 'bad' });
    }
  }

  return (
    <>
      <Button aria-haspopup="dialog" onPointerEnter={prepare} onFocus={prepare} onClick={() => void show()}>
        {t('button')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ExportDialog unit={unit} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
