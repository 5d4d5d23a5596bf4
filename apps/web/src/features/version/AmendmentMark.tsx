// The mark at a task whose duty a version of the plan changed or ended: a click shows the difference of words.
import type { FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../apollo/errors.ts';
import { useMutate } from '../../apollo/mutate.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { toast } from '../../ui/Toasts.tsx';
import { Spinner } from '../../ui/Waiting.tsx';
import {
  AcknowledgeAmendmentDocument,
  AmendmentCardDocument,
  AmendmentMark_TaskFragmentDoc,
  type AmendmentMark_TaskFragment,
} from './AmendmentMark.generated.ts';
import styles from './AmendmentMark.module.css';
import { DutyChange } from './DutyChange.tsx';

interface Props {
  task: FragmentType<AmendmentMark_TaskFragment> & { __typename: 'Task'; id: string };
  /** The obligation's code. */
  code: string;
  tabIndex?: number | undefined;
}

/** Nothing where nothing was amended, and where a withdrawn task says so in its reason. */
export function AmendmentMark({ task, code, tabIndex }: Props) {
  const { t } = useTranslation('version');
  const { data } = useFragment({ fragment: AmendmentMark_TaskFragmentDoc, from: task });
  const amendment = data.amendment;
  if (!amendment || amendment.kind === 'WITHDRAWN') return null;
  const ended = amendment.kind === 'ENDED';
  return (
    <span className={styles.place} onClick={(event) => event.stopPropagation()}>
      <Popover
        small
        className={ended ? styles.ended : styles.changed}
        tabIndex={tabIndex}
        title={t('openAmendment', { code })}
        panelLabel={t('openAmendment', { code })}
        trigger={t(ended ? 'ended' : 'amended')}
      >
        {(close) => <Card id={task.id} close={close} />}
      </Popover>
    </span>
  );
}

function Card({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('version');
  const { t: common } = useTranslation('common');
  const { data, error } = useQuery(AmendmentCardDocument, { variables: { id } });
  const [acknowledge, { busy }] = useMutate(AcknowledgeAmendmentDocument);
  const amendment = data?.node?.__typename === 'Task' ? data.node.amendment : null;
  if (error) return <p className={styles.card}>{common(`failure.${failureOf(error).reason}`)}</p>;
  if (!amendment)
    return (
      <div className={styles.card}>
        <Spinner />
      </div>
    );
  const { kind, version, change, viewerCanAcknowledge } = amendment;

  async function note() {
    const outcome = await acknowledge({ variables: { input: { taskId: id, version } } });
    if (outcome.kind === 'done') toast({ text: t('acknowledged') });
    else if (outcome.kind === 'refused') toast({ tone: 'bad', text: outcome.error.message });
    else toast({ tone: 'bad', text: common(`failure.${outcome.failure.reason}`) });
    close();
  }

  return (
    <div className={styles.card}>
      <p className={styles.head}>{t(kind === 'ENDED' ? 'endedIn' : 'amendedIn', { number: version })}</p>
      <DutyChange change={change} />
      {viewerCanAcknowledge ? (
        <Button small look="primary" disabled={busy} onClick={() => void note()}>
          {t('acknowledge')}
        </Button>
      ) : null}
    </div>
  );
}
