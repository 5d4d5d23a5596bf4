// The form of a period to be, with its preview.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutate } from '../../../apollo/mutate.ts';
import type { OpenPeriodInput, PeriodKind } from '../../../generated/types.ts';
import { dayOf } from '../../../lib/dates.ts';
import { labelOf } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useEqual } from '../../../lib/useEqual.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { periodName } from '../../filter/periodName.ts';
import { AddresseeFields } from '../../import/AddresseeFields.tsx';
import { OpenPeriodDocument, type OpenPeriodPageQuery } from '../OpenPeriodPage.generated.ts';
import styles from './OpenPeriodForm.module.css';
import { proposePeriod } from '../_lib/proposePeriod.ts';
import { useOutcome } from '../_lib/useOutcome.ts';
import { useSettled } from '../_lib/useSettled.ts';
import { DutyChoice } from './DutyChoice.tsx';
import { OpeningPreviewDocument } from './OpeningPreview.generated.ts';
import { OpeningPreview } from './OpeningPreview.tsx';

type Plan = OpenPeriodPageQuery['plans'][number];

interface Props {
  plan: Plan;
  choices: OpenPeriodPageQuery['addresseeChoices'];
}

const KINDS: readonly PeriodKind[] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC'];
const DAYS = ['startsOn', 'endsOn', 'lastDay'] as const;

/** Every kind begins with a proposal. */
export function OpenPeriodForm({ plan, choices }: Props) {
  const { t } = useTranslation('periods');
  const { t: names } = useTranslation(['filter', 'common']);
  const navigate = useNavigate();
  const [open, { busy }] = useMutate(OpenPeriodDocument);
  const [refused, settle] = useOutcome();
  const duties = plan.obligations.filter(({ kind }) => kind === 'DUTY');
  const asked = duties.filter(({ periodKinds }) => periodKinds.includes('AD_HOC')).map(({ code }) => code);
  const proposal = (kind: PeriodKind) => ({ kind, ...proposePeriod(kind, plan.periods, dayOf(new Date())) });
  const [form, setForm] = useState(() => ({
    ...proposal('YEAR'),
    title: '',
    addressees: [] as string[],
    obligations: asked,
  }));
  const change = (news: Partial<typeof form>): void => setForm({ ...form, ...news });

  const isRequest = form.kind === 'AD_HOC';
  const input: OpenPeriodInput = {
    plan: plan.code,
    kind: form.kind,
    code: form.code,
    startsOn: form.startsOn,
    endsOn: form.endsOn,
    lastDay: form.lastDay,
    carryFrom: form.carryFrom || null,
    ...(isRequest && { title: form.title, addressees: form.addressees, obligations: form.obligations }),
  };
  const complete =
    [form.code, form.startsOn, form.endsOn, form.lastDay].every((text) => text.trim() !== '') &&
    (!isRequest || (form.title.trim() !== '' && form.addressees.length > 0 && form.obligations.length > 0));
  const settled = useSettled(useEqual(input));
  const { data, previousData } = useQuery(OpeningPreviewDocument, {
    variables: { input: settled },
    skip: !complete,
    fetchPolicy: 'network-only',
  });
  const shown = complete ? (data ?? previousData)?.periodPreview : undefined;
  const preview = shown?.__typename === 'PeriodPreview' ? shown : null;
  const problem =
    shown && shown.__typename !== 'PeriodPreview'
      ? { message: shown.message, field: shown.__typename === 'ValidationError' ? (shown.path[0] ?? null) : null }
      : refused;
  const errorOf = (field: string): string | null => (problem?.field === field ? problem.message : null);
  const fields: readonly string[] = ['code', 'title', ...DAYS];
  const clash = preview !== null && !isRequest && preview.clashes.length > 0;

  async function run() {
    const outcome = await open({
      variables: { input },
      // Every screen that lists periods or counts tasks asks anew.
      update: (cache) => {
        for (const fieldName of ['plans', 'plan', 'unit', 'tasks']) cache.evict({ id: 'ROOT_QUERY', fieldName });
        cache.gc();
      },
    });
    const [tasks, carried] = outcome.kind === 'done' ? [outcome.value.tasks, outcome.value.carried] : [0, 0];
    const name = periodName({ code: form.code, kind: form.kind }, names);
    if (settle(outcome, t('opened', { name, tasks: formatNumber(tasks), carried: formatNumber(carried) }))) {
      void navigate(`/ky-bao-cao?kh=${encodeURIComponent(plan.code)}`);
    }
  }

  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div className={styles.pair}>
          <Select
            label={t('form.kind')}
            value={form.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind) => change(proposal(kind))}
          />
          <TextField
            label={t('form.code')}
            value={form.code}
            error={errorOf('code')}
            onChange={(code) => change({ code })}
          />
        </div>
        {isRequest ? (
          <TextField
            label={t('form.title')}
            value={form.title}
            error={errorOf('title')}
            onChange={(title) => change({ title })}
          />
        ) : null}
        {DAYS.map((field) => (
          <DateField
            key={`${form.kind} ${field}`}
            label={t(`form.${field}`)}
            value={form[field]}
            error={errorOf(field)}
            onChange={(day) => change({ [field]: day })}
          />
        ))}
        {isRequest ? (
          <>
            <DutyChoice
              duties={duties.map(({ code, label, labelEn }) => ({
                code,
                label: labelOf({ label, labelEn }),
              }))}
              value={form.obligations}
              onChange={(obligations) => change({ obligations })}
            />
            <AddresseeFields
              legend={t('form.units')}
              choices={choices}
              value={form.addressees}
              onChange={(addressees) => change({ addressees })}
            />
          </>
        ) : null}
        <Select
          label={t('form.carryFrom')}
          value={form.carryFrom}
          options={[
            { value: '', label: t('form.carryNone') },
            ...plan.periods.toReversed().map((period) => ({ value: period.code, label: periodName(period, names) })),
          ]}
          onChange={(carryFrom) => change({ carryFrom })}
        />
        <p className={styles.hint}>{t('form.carryHint')}</p>
        {problem && !fields.includes(problem.field ?? '') ? <Problem words={problem.message} /> : null}
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={busy || !preview || clash || preview.tasks === 0}>
            {t('open')}
          </Button>
        </div>
      </form>
      <OpeningPreview preview={preview} lastDay={form.lastDay} />
    </div>
  );
}
