// The task under review: the plan's words beside the evidence, what changed, what was decided, and the acts.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import { formatDate, formatInstant, lastGoodDay } from '../../../lib/dates.ts';
import { labelOf } from '../../../lib/language.ts';
import { Spinner } from '../../../ui/Waiting.tsx';
import { periodName } from '../../filter/periodName.ts';
import { Changes } from './Changes.tsx';
import { EvidencePieces } from './EvidencePieces.tsx';
import { PaneActions, type PaneActs } from './PaneActions.tsx';
import { Record } from './Record.tsx';
import { ReviewedTaskDocument, type ReviewedTaskQuery } from './TaskPane.generated.ts';
import styles from './TaskPane.module.css';

interface Props extends PaneActs {
  /** Null while none is chosen. */
  id: string | null;
}

/** Reads the task anew whenever it is shown: what was seen is what is decided on. */
export function TaskPane({ id, ...acts }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { data, error } = useQuery(ReviewedTaskDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const task = data?.node?.__typename === 'Task' ? data.node : null;
  return (
    <section className={styles.pane} aria-label={task ? `${task.obligation.code}, ${task.unit.name}` : t('title')}>
      <PaneActions {...acts} open={id !== null} />
      {id === null ? (
        <p className={styles.pick}>{t('pick')}</p>
      ) : task ? (
        <Shown key={task.id} task={task} />
      ) : error ? (
        <p role="alert" className={styles.pick}>
          {common(`failure.${failureOf(error).reason}`)}
        </p>
      ) : (
        <p className={styles.pick}>
          <Spinner />
        </p>
      )}
    </section>
  );
}

type ShownTask = Extract<NonNullable<ReviewedTaskQuery['node']>, { __typename: 'Task' }>;

function Shown({ task }: { task: ShownTask }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  const { obligation, sinceReview } = task;
  const label = labelOf(obligation);
  return (
    <div className={styles.body} tabIndex={-1}>
      <header className={styles.head}>
        <h2>
          {obligation.code} {label}
        </h2>
        <p>
          <strong>{task.unit.name}</strong> · {periodName(task.period, names)} · {common(`status.${task.status}`)}
        </p>
        <p className={styles.soft}>
          {task.submittedAt ? `${t('sentAt', { at: formatInstant(task.submittedAt) })} · ` : ''}
          {t('due', { date: formatDate(lastGoodDay(task.dueAt)) })}
          {task.status === 'NOT_APPLICABLE' ? '' : ` · ${common(`timing.${task.timing}`)}`}
        </p>
        {task.viewerCanReview && !task.viewerCanReturn ? <p className={styles.claim}>{t('closedNoReturn')}</p> : null}
        {task.claim !== null && task.status === 'SUBMITTED' ? (
          <p className={styles.claim}>{t('claimedWith', { reason: task.claim })}</p>
        ) : null}
      </header>
      <div className={styles.columns}>
        <div className={styles.side}>
          <section>
            <h3>{t('words')}</h3>
            <blockquote className={styles.words}>{obligation.text}</blockquote>
            <p className={styles.soft}>{t('clause', { path: obligation.clause.path })}</p>
          </section>
          {sinceReview ? (
            <section>
              <h3>{t('since', { at: formatInstant(sinceReview.since) })}</h3>
              <Changes changes={sinceReview.changes} />
            </section>
          ) : null}
          {task.reviews.length + task.reopenings.length + task.extensions.length > 0 ? (
            <section>
              <h3>{t('record')}</h3>
              <Record task={{ ...task, claim: null }} />
            </section>
          ) : null}
        </div>
        <section className={styles.main}>
          <h3>{t('evidence', { n: task.evidence.totalCount })}</h3>
          <EvidencePieces pieces={task.evidence.nodes} />
        </section>
      </div>
    </div>
  );
}
