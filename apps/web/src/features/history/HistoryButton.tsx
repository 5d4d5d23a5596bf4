// The little clock in a row of the grid that opens its history. The dialog is fetched when it is first opened.
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { HistoryDialog as Dialog } from './HistoryDialog.tsx';

const HistoryDialog = lazy(async () => ({ default: (await import('./HistoryDialog.tsx')).HistoryDialog }));

type Props = Omit<ComponentProps<typeof Dialog>, 'onClose'> & { tabIndex: 0 | -1; className?: string };

/** @param props.title what the dialog is called */
export function HistoryButton({ tabIndex, className, ...dialog }: Props) {
  const { t } = useTranslation('history');
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        small
        tabIndex={tabIndex}
        className={className}
        label={t('button')}
        aria-haspopup="dialog"
        onClick={(event) => {
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <Icon>
          <path d="M2.6 5.2A6 6 0 1 1 2 8M2.4 2.4v3h3M8 4.8V8l2.4 1.4" strokeLinecap="round" />
        </Icon>
      </IconButton>
      {open ? (
        // What happens in the dialog is none of the row's affair.
        <span onClick={(event) => event.stopPropagation()} role="presentation">
          <Suspense fallback={null}>
            <HistoryDialog {...dialog} onClose={() => setOpen(false)} />
          </Suspense>
        </span>
      ) : null}
    </>
  );
}
