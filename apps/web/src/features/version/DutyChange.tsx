// One duty as two versions have it: its words, and what else of it is different.
import { useTranslation } from 'react-i18next';
import type { DutyAspect } from '../../generated/types.ts';
import styles from './ChangeList.module.css';
import type { DutyChange_ChangeFragment } from './Changes.generated.ts';
import { WordRuns } from './WordRuns.tsx';

type State = NonNullable<DutyChange_ChangeFragment['after']>;

/** The words with their difference, and a line for every other aspect. */
export function DutyChange({ change }: { change: DutyChange_ChangeFragment }) {
  const { t } = useTranslation('version');
  const { before, after, aspects, runs } = change;
  const lines = (['KIND', 'ADDRESSEES', 'CADENCE', 'PERIODS'] as const).filter((aspect) => aspects.includes(aspect));
  return (
    <>
      <p className={styles.words}>
        <WordRuns runs={runs} />
      </p>
      {aspects.length > 0 ? (
        <div className={styles.facts}>
          <p>{t('changedAspects', { aspects: aspects.map((aspect) => t(`aspect.${aspect}`)).join(', ') })}</p>
          {before && after
            ? lines.map((aspect) => <AspectLine key={aspect} aspect={aspect} before={before} after={after} />)
            : null}
        </div>
      ) : null}
    </>
  );
}

function AspectLine({ aspect, before, after }: { aspect: DutyAspect; before: State; after: State }) {
  const { t } = useTranslation('version');
  const listed = (names: readonly string[]) => names.join('; ') || t('none');
  const [name, of] = {
    KIND: [t('kindLabel'), (state: State) => t(`dutyKind.${state.kind}`)] as const,
    ADDRESSEES: [t('addressees'), (state: State) => listed(state.addresseeNames)] as const,
    CADENCE: [t('cadence'), (state: State) => t(`cadences.${state.cadence}`)] as const,
    PERIODS: [
      t('periodKinds'),
      (state: State) => listed(state.periodKinds.map((kind) => t(`periodKind.${kind}`))),
    ] as const,
    WORDS: null,
    DEADLINE: null,
  }[aspect] ?? ['', () => ''];
  return (
    <p>
      {name}: <del>{of(before)}</del> → <strong>{of(after)}</strong>
    </p>
  );
}
