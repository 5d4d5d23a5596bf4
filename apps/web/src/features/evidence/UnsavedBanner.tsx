// Reminds of evidence that was typed on this device, never saved, and is not on the screen now.
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/Toasts.tsx';
import { useDesk, useDeskRevision } from './EvidenceDesk.tsx';
import { DraftPlaceDocument, type DraftPlace_TaskFragment } from './UnsavedBanner.generated.ts';

interface Props {
  /** Shows the task with its evidence open. */
  onOpen: (task: { id: string; unit: DraftPlace_TaskFragment['unit']; period: string }) => void;
}

/** Leads to the oldest of them; nothing while there is none. */
export function UnsavedBanner({ onOpen }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const client = useApolloClient();
  const { desk, sought } = useDesk();
  useDeskRevision();
  const waiting = desk.leftBehind();
  const first = waiting[0];
  if (first === undefined) return null;

  async function open(row: string) {
    try {
      const id = row.split('|')[1] ?? row;
      const { data } = await client.query({ query: DraftPlaceDocument, variables: { id } });
      const node = data?.node;
      const task: DraftPlace_TaskFragment | undefined =
        node?.__typename === 'Task' ? node : node?.__typename === 'Evidence' ? node.tasks[0] : undefined;
      if (task) {
        sought.set({ row, task: task.id });
        onOpen({ id: task.id, unit: task.unit, period: task.period.code });
      } else toast({ tone: 'bad', text: t('leftBehind.gone') });
    } catch (error) {
      toast({ tone: 'bad', text: common(`failure.${failureOf(error).reason}`) });
    }
  }

  return (
    <Banner>
      {t('leftBehind.text', { count: waiting.length })}{' '}
      <Button small onClick={() => void open(first)}>
        {t('leftBehind.open')}
      </Button>{' '}
      <Button small look="quiet" onClick={() => desk.dropLeftBehind(first)}>
        {t('discard')}
      </Button>
    </Banner>
  );
}
