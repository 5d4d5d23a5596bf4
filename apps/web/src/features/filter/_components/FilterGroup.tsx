// One group of the filter's controls: what a popover of the bar holds, and a section of the sheet.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import type { FilterOptions } from '../_lib/useFilterOptions.ts';
import { DateEntry } from '../../../ui/DateEntry.tsx';
import { activeFacets, toggled, withEvidence, withoutFacets, withTask, type Facet, type Filter } from '../filter.ts';
import { evidenceKinds, taskStatuses, timings, unitKinds, unitLevels } from '../filterFromUrl.ts';
import { periodName } from '../periodName.ts';
import type { SetFilter } from '../useFilter.ts';
import { CheckGroup } from './CheckGroup.tsx';
import { DateRange } from './DateRange.tsx';
import styles from './FilterGroup.module.css';
import { PlanPicker } from './PlanPicker.tsx';
import { YesNo } from './YesNo.tsx';

/** The groups in the order of the bar. */
export const groups = ['period', 'plan', 'status', 'timing', 'unit', 'evidence'] as const;
export type Group = (typeof groups)[number];

/** What each group restricts. */
export const groupFacets: Record<Group, readonly Facet[]> = {
  period: ['periods'],
  plan: ['clause', 'obligations'],
  status: ['statuses'],
  timing: ['timings'],
  unit: ['levels', 'kinds'],
  evidence: ['hasEvidence', 'evidenceKinds', 'happened', 'hasAttachment'],
};

interface Props {
  group: Group;
  filter: Filter;
  onChange: SetFilter;
  options: FilterOptions;
}

/** The controls, and a button that clears them when any is set. */
export function FilterGroup(props: Props) {
  const { t } = useTranslation('filter');
  const { group, filter, onChange } = props;
  const facets = groupFacets[group];
  const active = activeFacets(filter).some((facet) => facets.includes(facet));
  return (
    <div className={styles.group}>
      <Controls {...props} />
      <Button
        small
        look="quiet"
        className={styles.clear}
        disabled={!active}
        onClick={() => onChange(withoutFacets(filter, facets))}
      >
        {t('clearGroup')}
      </Button>
    </div>
  );
}

function Controls({ group, filter, onChange, options }: Props) {
  const { t } = useTranslation(['filter', 'common']);
  const { task } = filter;
  switch (group) {
    case 'period':
      return (
        <CheckGroup
          label={t('facet.periods')}
          values={options.periods.map(({ code }) => code)}
          chosen={task.periods}
          nameOf={(code) =>
            periodName(
              options.periods.find((period) => period.code === code)!,
              t,
            )
          }
          onToggle={(code) => onChange(withTask(filter, { periods: toggled(task.periods ?? [], code).sort() }))}
        />
      );
    case 'plan':
      return <PlanPicker filter={filter} onChange={onChange} options={options} />;
    case 'status':
      return (
        <CheckGroup
          label={t('facet.statuses')}
          values={taskStatuses}
          chosen={task.statuses}
          nameOf={(value) => t(`common:status.${value}`)}
          onToggle={(value) =>
            onChange(withTask(filter, { statuses: toggled(task.statuses ?? [], value, taskStatuses) }))
          }
        />
      );
    case 'timing':
      return (
        <CheckGroup
          label={t('facet.timings')}
          values={timings}
          chosen={task.timings}
          nameOf={(value) => t(`common:timing.${value}`)}
          onToggle={(value) => onChange(withTask(filter, { timings: toggled(task.timings ?? [], value, timings) }))}
        />
      );
    case 'unit':
      return (
        <>
          <CheckGroup
            label={t('facet.levels')}
            values={unitLevels}
            chosen={task.levels}
            nameOf={(value) => t(`common:unitLevel.${value}`)}
            onToggle={(value) => onChange(withTask(filter, { levels: toggled(task.levels ?? [], value, unitLevels) }))}
          />
          <CheckGroup
            label={t('facet.kinds')}
            values={unitKinds}
            chosen={task.kinds}
            nameOf={(value) => t(`common:unitKind.${value}`)}
            onToggle={(value) => onChange(withTask(filter, { kinds: toggled(task.kinds ?? [], value, unitKinds) }))}
          />
          <DateEntry
            label={t('asOf')}
            value={task.asOf ?? ''}
            onEnter={(day) => onChange(withTask(filter, { asOf: day || null }))}
          />
        </>
      );
    case 'evidence':
      return (
        <>
          <YesNo
            label={t('facet.hasEvidence')}
            names={{ yes: t('hasEvidence.yes'), no: t('hasEvidence.no') }}
            value={task.hasEvidence ?? null}
            onChange={(hasEvidence) => onChange(withTask(filter, { hasEvidence }))}
          />
          <CheckGroup
            label={t('facet.evidenceKinds')}
            values={evidenceKinds}
            chosen={filter.kinds}
            nameOf={(value) => t(`common:evidenceKind.${value}`)}
            onToggle={(value) =>
              onChange(withEvidence(filter, { kinds: toggled(filter.kinds ?? [], value, evidenceKinds) }))
            }
          />
          <DateRange
            label={t('facet.happened')}
            from={filter.happenedFrom ?? null}
            to={filter.happenedTo ?? null}
            onChange={(happenedFrom, happenedTo) => onChange(withEvidence(filter, { happenedFrom, happenedTo }))}
          />
          <YesNo
            label={t('facet.hasAttachment')}
            names={{ yes: t('hasAttachment.yes'), no: t('hasAttachment.no') }}
            value={filter.hasAttachment ?? null}
            onChange={(hasAttachment) => onChange(withEvidence(filter, { hasAttachment }))}
          />
        </>
      );
  }
}
