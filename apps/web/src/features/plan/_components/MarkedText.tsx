// One line of the plan's text: words that order something open their duty, numbers of documents their card, marks lead
// to their footnote.
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { ChangeKind } from '../../../generated/types.ts';
import { cx } from '../../../lib/class-names.ts';
import { labelOf } from '../../../lib/language.ts';
import { readableSearch } from '../../filter/filterFromUrl.ts';
import type { Run } from '../_lib/runs.ts';
import { dutyParam, footnoteId, footnoteRefId, withDuty, wordsId } from '../planUrl.ts';
import type { PlanDuty, PlanMention } from '../planTypes.ts';
import { CitationMark } from './CitationMark.tsx';
import styles from './MarkedText.module.css';

export type PlanRun = Run<PlanDuty & { start: number; end: number }, PlanMention>;

/** The runs of a line. Of each duty's words the first run takes the keyboard's focus; a citation among them its own. */
export function MarkedText({ runs }: { runs: readonly PlanRun[] }) {
  const { t } = useTranslation('plan');
  const { t: version } = useTranslation('version');
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const openCode = params.get(dutyParam);
  const keep = readableSearch(params);

  return runs.map(({ text, duty, mention }, at) => {
    const key = `${at} ${text.length}`;
    const marked = duty && cx(styles.duty, duty.code === openCode && styles.open);
    if (mention?.footnote) {
      const { number } = mention.footnote;
      return (
        <sup key={key} className={styles.mark}>
          <Link
            id={footnoteRefId(number)}
            to={{ search: keep, hash: footnoteId(number) }}
            aria-label={t('footnote', { number })}
          >
            {text}
          </Link>
        </sup>
      );
    }
    if (mention?.document) {
      const citation = <CitationMark key={key} text={text} document={mention.document} />;
      return marked ? (
        <span key={key} className={marked}>
          {citation}
        </span>
      ) : (
        citation
      );
    }
    if (!duty) return <span key={key}>{text}</span>;
    const first = runs.findIndex((run) => run.duty === duty && !run.mention) === at;
    const label = labelOf(duty);
    const amended = first && duty.amendment && tagOf(duty.amendment.kind);
    return (
      <Link
        key={key}
        id={first ? wordsId(duty.code) : undefined}
        to={{ search: readableSearch(withDuty(params, duty.code)) }}
        preventScrollReset
        tabIndex={first ? undefined : -1}
        aria-current={duty.code === openCode ? 'true' : undefined}
        title={t(duty.kind === 'DUTY' ? 'openDuty' : 'openRequirement', { label })}
        className={cx(marked, duty.kind === 'REQUIREMENT' && styles.requirement)}
      >
        {amended ? <span className={styles.amended}>{version(amended)}</span> : null}
        {text}
      </Link>
    );
  });
}

/** What the version in force did to a duty; that it stands elsewhere now is no news to its units. */
function tagOf(kind: ChangeKind): 'amended' | 'isNew' | null {
  if (kind === 'CHANGED') return 'amended';
  return kind === 'NEW' ? 'isNew' : null;
}
