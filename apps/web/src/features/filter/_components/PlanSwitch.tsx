// Chooses among several plans; one plan needs no choice.
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDuty } from '../../plan/planUrl.ts';
import { filterParams, readableSearch } from '../filterFromUrl.ts';
import styles from './PlanSwitch.module.css';

interface Props {
  plans: readonly { code: string; title: string }[];
  code: string | null;
}

/** Periods, clauses and duties belong to their plan: the choice of them goes with it. */
export function PlanSwitch({ plans, code }: Props) {
  const { t } = useTranslation('filter');
  const navigate = useNavigate();
  if (plans.length < 2 || code === null) return null;

  function choose(plan: string) {
    const params = withDuty(new URLSearchParams(window.location.search), null);
    for (const name of [filterParams.periods, filterParams.clause, filterParams.obligations]) params.delete(name);
    params.set(filterParams.plan, plan);
    void navigate({ search: readableSearch(params) });
  }

  return (
    <select
      aria-label={t('planSwitch')}
      className={styles.switch}
      value={code}
      onChange={(event) => choose(event.target.value)}
    >
      {plans.map((plan) => (
        <option key={plan.code} value={plan.code}>
          {plan.code}: {plan.title}
        </option>
      ))}
    </select>
  );
}
