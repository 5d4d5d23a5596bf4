// What else can be done with a task: claim that it doesn't apply, withdraw, reopen, ask for more time, read its record.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../apollo/mutate.ts';
import type { TaskFilter } from '../../generated/types.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { countsQuery } from '../filter/filter.ts';
import { ExtensionDialog } from './_components/ExtensionDialog.tsx';
import { ReasonDialog } from './_components/ReasonDialog.tsx';
import { RecordDialog } from './_components/RecordDialog.tsx';
import {
  AskExtensionDocument,
  ClaimTaskDocument,
  ReopenTaskDocument,
  TaskMenu_TaskFragmentDoc,
  WithdrawTasksDocument,
  type TaskMenu_TaskFragment,
} from './TaskMenu.generated.ts';
import { useActEnded, type Ended } from './useActEnded.ts';

interface Props {
  task: FragmentType<TaskMenu_TaskFragment> & { __typename: 'Task'; id: string };
  /** The obligation's code, for what is said. */
  code: string;
  /** The grid's own, so that the numbers above move. */
  filter: TaskFilter;
  tabIndex?: number;
  /** Called when an act was answered: evidence has been locked or unlocked by it. */
  onActed: () => void;
}

type Asked = 'claim' | 'reopen' | 'extension' | 'record';

/** The three dots at the end of a task's row. */
export function TaskMenu({ task, code, filter, tabIndex, onActed }: Props) {
  const { t } = useTranslation('review');
  const say = useActEnded();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [claim, claiming] = useMutate(ClaimTaskDocument);
  const [reopen, reopening] = useMutate(ReopenTaskDocument);
  const [withdraw, withdrawing] = useMutate(WithdrawTasksDocument);
  const [ask, asking] = useMutate(AskExtensionDocument);
  const { data, complete } = useFragment({ fragment: TaskMenu_TaskFragmentDoc, from: task });
  if (!complete) return null;
  const item = { id: data.id, expectedVersion: data.version };
  const refetchQueries = [countsQuery];

  function settle(outcome: Ended, done: string) {
    if (say(item.id, outcome, { done, conflict: t('conflict') })) setAsked(null);
    if (outcome.kind !== 'failed') onActed();
  }

  async function doClaim(notApplicableReason: string) {
    const outcome = await claim({ variables: { input: { ...item, notApplicableReason }, filter }, refetchQueries });
    settle(outcome, t('claimed', { code }));
  }
  async function doReopen(reason: string) {
    const outcome = await reopen({ variables: { input: { ...item, reason }, filter }, refetchQueries });
    settle(outcome, t('reopened', { code }));
  }
  async function doWithdraw() {
    const outcome = await withdraw({ variables: { input: { items: [item] }, filter }, refetchQueries });
    const result = outcome.kind === 'done' ? outcome.value.results[0] : undefined;
    const refused = result && result.__typename !== 'TaskSaved';
    settle(refused ? { kind: 'refused', error: result } : outcome, t('withdrawn', { code }));
  }
  async function doAsk(input: { lastDay: string; reason: string }) {
    const outcome = await ask({ variables: { input: { ...input, taskId: data!.id } } });
    settle(outcome, t('extensionAsked', { code }));
  }

  const items: MenuItem[] = [{ label: t('menu.record'), run: () => setAsked('record') }];
  if (data.viewerCanAskExtension) items.unshift({ label: t('menu.extension'), run: () => setAsked('extension') });
  if (data.viewerCanReopen) items.unshift({ label: t('menu.reopen'), run: () => setAsked('reopen') });
  if (data.viewerCanClaim) items.unshift({ label: t('menu.claim'), run: () => setAsked('claim') });
  if (data.viewerCanWithdraw) items.unshift({ label: t('menu.withdraw'), run: () => void doWithdraw() });
  const close = () => setAsked(null);
  return (
    <>
      <Menu label={t('menu.label', { code })} items={items} tabIndex={tabIndex} disabled={withdrawing.busy} />
      {asked === 'claim' && data.viewerCanClaim ? (
        <ReasonDialog
          title={t('claimTitle', { code })}
          hint={t('claimHint')}
          act={t('claimAct')}
          busy={claiming.busy}
          onAct={(reason) => void doClaim(reason)}
          onClose={close}
        />
      ) : null}
      {asked === 'reopen' && data.viewerCanReopen ? (
        <ReasonDialog
          title={t('reopenTitle', { code })}
          hint={t('reopenHint')}
          act={t('reopenAct')}
          busy={reopening.busy}
          onAct={(reason) => void doReopen(reason)}
          onClose={close}
        />
      ) : null}
      {asked === 'extension' && data.viewerCanAskExtension ? (
        <ExtensionDialog
          title={t('extensionTitle', { code })}
          dueAt={data.dueAt}
          busy={asking.busy}
          onAsk={(input) => void doAsk(input)}
          onClose={close}
        />
      ) : null}
      {asked === 'record' ? <RecordDialog id={data.id} code={code} onClose={close} /> : null}
    </>
  );
}
