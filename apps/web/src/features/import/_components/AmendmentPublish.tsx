// The rule for the running period, what it does to each period, and the button that publishes.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RunningPeriodRule } from '../../../generated/types.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { FigureTable } from '../../../ui/FigureTable.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import type { AmendmentEffect_EffectFragment } from '../AmendmentPage.generated.ts';
import { usePublish } from '../_lib/usePublish.ts';
import styles from './AmendmentPublish.module.css';

interface Props {
  draft: { id: string; version: number };
  /** The number of the version with which it is compared. */
  base: number;
  effects: Record<RunningPeriodRule, AmendmentEffect_EffectFragment>;
  disabled: boolean;
}

const RULES: readonly RunningPeriodRule[] = ['NOW', 'NEXT'];
const SUMS = ['made', 'withdrawn', 'kept', 'marked'] as const;

/** Counts follow the chosen rule. */
export function AmendmentPublish({ draft: { id, version }, base, effects, disabled }: Props) {
  const { t } = useTranslation('version');
  const navigate = useNavigate();
  const name = useId();
  const [rule, setRule] = useState<RunningPeriodRule>('NOW');
  const { publish, busy, problem } = usePublish();
  const effect = effects[rule];

  async function run() {
    const published = await publish({ id, expectedVersion: version, rule, expectedPlanVersion: base });
    if (!published) return;
    const { plan } = published;
    toast({ text: t('published', { number: plan.version, code: plan.code }) });
    void navigate(`/ke-hoach?${new URLSearchParams({ kh: plan.code, 'so-voi': String(base) })}`);
  }

  return (
    <section aria-label={t('publishHead')} className={styles.publish}>
      <h2>{t('publishHead')}</h2>
      <FieldGroup legend={t('rule')}>
        {RULES.map((one) => (
          <label key={one} className={styles.rule}>
            <input type="radio" name={name} checked={rule === one} onChange={() => setRule(one)} />
            {t(`rules.${one}`)}
          </label>
        ))}
      </FieldGroup>
      <p>
        {t('dutySum', {
          unchanged: formatNumber(effect.unchanged),
          moved: formatNumber(effect.moved),
          changed: formatNumber(effect.changed),
          new: formatNumber(effect.new),
          gone: formatNumber(effect.gone),
        })}
      </p>
      <div className={styles.scroll}>
        <FigureTable
          heads={[t('period'), ...SUMS.map((sum) => t(sum))]}
          rows={effect.periods.map((period) => ({
            key: period.code,
            name: (
              <>
                {period.code} <span className={styles.state}>{t(`state.${period.state}`)}</span>
              </>
            ),
            figures: period.applies ? SUMS.map((sum) => period[sum]) : t('untouched'),
          }))}
        />
      </div>
      <p className={styles.hint}>{t('rulesHint')}</p>
      <Problem words={problem} />
      <Button look="primary" disabled={disabled || busy} onClick={() => void run()}>
        {t('publish')}
      </Button>
    </section>
  );
}
