// Sends a clause or a whole period up: first what will go and what is missing, then the act; and what waits can be taken back.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import { useMutate, type Outcome } from '../../../apollo/mutate.ts';
import type { TaskFilter } from '../../../generated/types.ts';
import { dayOf, formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { randomKey } from '../../../lib/random-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { countsQuery } from '../../filter/filter.ts';
import { periodName } from '../../filter/periodName.ts';
import type { NamedUnit } from '../../unit/validity.ts';
import { useSubmission, type OwedTask } from '../_lib/useSubmission.ts';
import { AskExtensionDocument, WithdrawTasksDocument, type WithdrawTasksMutation } from '../TaskMenu.generated.ts';
import styles from './dialogs.module.css';
import { ExtensionDialog } from './ExtensionDialog.tsx';
import { SubmitTasksDocument, type SubmitTasksMutation } from './SubmitDialog.generated.ts';
import { SubmissionList } from './SubmissionList.tsx';

interface Props {
  unit: NamedUnit & { id: string; name: string };
  filter: TaskFilter;
  onClose: () => void;
}

/** Opens on the period and the clause of the page's filter. */
export function SubmitDialog({ unit, filter, onClose }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  const [chosenPeriod, setPeriod] = useState(filter.periods?.length === 1 ? filter.periods[0]! : '');
  const [clause, setClause] = useState(filter.clause ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [extending, setExtending] = useState(false);
  const [submit, submitting] = useMutate(SubmitTasksDocument);
  const [withdraw, withdrawing] = useMutate(WithdrawTasksDocument);
  const [ask, asking] = useMutate(AskExtensionDocument);

  const { periods, period, isLoaded, error, clauses, groups, extendable } = useSubmission(
    unit,
    filter,
    chosenPeriod,
    clause,
  );
  const { ready, waiting } = groups;
  const going = ready.filter(({ id }) => !left.has(id));
  const withdrawable = waiting.filter(({ viewerCanWithdraw }) => viewerCanWithdraw);
  const busy = submitting.busy || withdrawing.busy;

  /** Keeps what was refused beside its task, and says how many were done. */
  function settle(
    outcome: Outcome<SubmitTasksMutation> | Outcome<WithdrawTasksMutation>,
    tasks: readonly OwedTask[],
    done: (count: number) => string,
  ) {
    if (outcome.kind !== 'done') {
      const reason = outcome.kind === 'failed' ? outcome.failure.reason : 'server';
      return toast({ tone: 'bad', text: common(`failure.${reason}`) });
    }
    const { results } = outcome.value;
    setRefused(
      new Map(
        results.flatMap((result, at) =>
          result.__typename === 'TaskSaved'
            ? []
            : [[tasks[at]!.id, result.__typename === 'ConflictError' ? t('conflict') : result.message]],
        ),
      ),
    );
    const saved = results.filter(({ __typename }) => __typename === 'TaskSaved').length;
    if (saved > 0) toast({ text: done(saved) });
  }

  const itemsOf = (tasks: readonly OwedTask[]) => tasks.map(({ id, version }) => ({ id, expectedVersion: version }));
  async function send() {
    const input = { items: itemsOf(going), idempotencyKey: randomKey() };
    const outcome = await submit({ variables: { input, filter }, refetchQueries: [countsQuery] });
    settle(outcome, going, (count) => t('submittedMany', { count }));
  }
  async function takeBack() {
    const input = { items: itemsOf(withdrawable), idempotencyKey: randomKey() };
    const outcome = await withdraw({ variables: { input, filter }, refetchQueries: [countsQuery] });
    settle(outcome, withdrawable, (count) => t('withdrawnMany', { count }));
  }
  async function askForAll(request: { lastDay: string; reason: string }) {
    const outcome = await ask({ variables: { input: { ...request, unitId: unit.id, periodId: period!.id } } });
    if (outcome.kind === 'done') {
      toast({ text: t('extensionAskedAll') });
      setExtending(false);
    } else {
      const text = outcome.kind === 'failed' ? common(`failure.${outcome.failure.reason}`) : outcome.error.message;
      toast({ tone: 'bad', text });
    }
  }

  return (
    <Dialog title={t('submitTitle', { unit: unit.name })} wide onClose={onClose}>
      <div className={styles.fields}>
        <Select
          label={t('period')}
          value={period?.code ?? ''}
          options={periods.map((each) => ({ value: each.code, label: periodName(each, names) }))}
          onChange={setPeriod}
        />
        <Select
          label={t('scope')}
          value={clause}
          options={[
            { value: '', label: t('wholePeriod') },
            ...clauses.map((path) => ({ value: path, label: t('clause', { path }) })),
          ]}
          onChange={setClause}
        />
      </div>
      {isLoaded ? (
        <>
          {period?.closedAt ? (
            <p className={styles.warn}>{t('periodClosed', { date: formatDate(dayOf(period.closedAt)) })}</p>
          ) : null}
          <SubmissionList groups={groups} left={left} refused={refused} onToggle={(id) => setLeft(toggled(left, id))} />
          <DialogActions>
            {extendable.length > 0 ? <Button onClick={() => setExtending(true)}>{t('extensionAll')}</Button> : null}
            {withdrawable.length > 0 ? (
              <Button disabled={busy} onClick={() => void takeBack()}>
                {t('withdrawMany', { n: formatNumber(withdrawable.length) })}
              </Button>
            ) : null}
            <Button onClick={onClose}>{common('close')}</Button>
            <Button look="primary" disabled={busy || going.length === 0} onClick={() => void send()}>
              {t('submitCount', { n: formatNumber(going.length) })}
            </Button>
          </DialogActions>
        </>
      ) : error ? (
        <p role="alert">{common(`failure.${failureOf(error).reason}`)}</p>
      ) : (
        <Spinner />
      )}
      {extending && extendable[0] ? (
        <ExtensionDialog
          title={t('extensionAllTitle', { period: period ? periodName(period, names) : '' })}
          dueAt={extendable[0].dueAt}
          busy={asking.busy}
          onAsk={(request) => void askForAll(request)}
          onClose={() => setExtending(false)}
        />
      ) : null}
    </Dialog>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
