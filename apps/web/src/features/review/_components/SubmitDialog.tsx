// Sends a clause or a whole period up: first what will go and what is missing, then the act; and what waits can be taken back.
import { useQuery } from '@apollo/client/react';
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
import { toast } from '../../../ui/Toasts.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { countsQuery } from '../../filter/filter.ts';
import { periodName } from '../../filter/periodName.ts';
import { liesIn, submissionOf, clausesAbove } from '../_lib/submission.ts';
import { AskExtensionDocument, WithdrawTasksDocument, type WithdrawTasksMutation } from '../TaskMenu.generated.ts';
import styles from './dialogs.module.css';
import { ExtensionDialog } from './ExtensionDialog.tsx';
import {
  SubmissionDocument,
  SubmissionPeriodsDocument,
  SubmitTasksDocument,
  type SubmissionQuery,
  type SubmitTasksMutation,
} from './SubmitDialog.generated.ts';
import { SubmissionList } from './SubmissionList.tsx';

interface Props {
  unit: { id: string; code: string; name: string };
  filter: TaskFilter;
  onClose: () => void;
}

export type OwedTask = NonNullable<SubmissionQuery['unit']>['tasks']['nodes'][number];

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

  const plans = useQuery(SubmissionPeriodsDocument, { fetchPolicy: 'cache-and-network' }).data?.plans;
  const plan = plans?.find(({ code }) => code === filter.plan) ?? plans?.[0];
  const periods = plan?.periods.toReversed() ?? [];
  const period = periods.find(({ code }) => code === chosenPeriod) ?? periods[0];
  const { data, error } = useQuery(SubmissionDocument, {
    variables: { code: unit.code, filter: { plan: plan?.code, periods: [period?.code ?? ''] } },
    skip: !period,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const all = data?.unit?.tasks.nodes ?? [];
  const clauses = clausesAbove(all.map(({ obligation }) => obligation.clause.path));
  const groups = submissionOf(all.filter(({ obligation }) => liesIn(obligation.clause.path, clause)));
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

  const extendable = all.filter(({ viewerCanAskExtension }) => viewerCanAskExtension);
  return (
    <Dialog title={t('submitTitle', { unit: unit.name })} wide onClose={onClose}>
      <div className={styles.fields}>
        <label className={styles.field}>
          {t('period')}
          <select
            className={styles.select}
            value={period?.code ?? ''}
            onChange={(event) => setPeriod(event.target.value)}
          >
            {periods.map((each) => (
              <option key={each.id} value={each.code}>
                {periodName(each, names)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('scope')}
          <select className={styles.select} value={clause} onChange={(event) => setClause(event.target.value)}>
            <option value="">{t('wholePeriod')}</option>
            {clauses.map((path) => (
              <option key={path} value={path}>
                {t('clause', { path })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {data ? (
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
