// What to export and in which format, with a word on what the file will hold.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { DialogActions } from '../../../ui/Dialog.tsx';
import { useFilter } from '../../filter/useFilter.ts';
import type { FocusedUnit } from '../ExportButton.tsx';
import { exportRequest, formats, views } from '../_lib/jobs.ts';
import { keepLastChoice, readLastChoice } from '../_lib/lastChoice.ts';
import type { Exports, StartProblem } from '../_lib/useExports.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import styles from './Export.module.css';
import { ExportHolds } from './ExportHolds.tsx';
import { useProblemWords } from './useProblemWords.ts';

interface Props {
  unit: FocusedUnit;
  exports: Exports;
  onStarted: (id: string) => void;
  onClose: () => void;
}

/** Starts from the last choice on this device. */
export function ExportForm({ unit, exports, onStarted, onClose }: Props) {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation('common');
  const [filter] = useFilter();
  const [choice, setChoice] = useState(readLastChoice);
  const [empty, setEmpty] = useState(false);
  const [problem, setProblem] = useState<StartProblem | null>(null);
  const problemWords = useProblemWords(problem);
  const request = exportRequest(choice, filter, unit.code);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (exports.starting) return;
    keepLastChoice(choice);
    setProblem(null);
    const answer = await exports.start(request, unit.name);
    if (typeof answer === 'string') onStarted(answer);
    else setProblem(answer);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ChoiceGroup
        legend={t('what')}
        name="view"
        value={choice.view}
        options={views.map((view) => ({ value: view, label: t(`view.${view}`), hint: t(`viewHint.${view}`) }))}
        onChange={(view) => setChoice({ ...choice, view })}
        focusFirst
      />
      <ChoiceGroup
        legend={t('format')}
        name="format"
        value={choice.format}
        options={formats.map((format) => ({ value: format, label: t(`formatName.${format}`) }))}
        onChange={(format) => setChoice({ ...choice, format })}
      />
      <ExportHolds request={request} filter={filter} unit={unit} onEmpty={setEmpty} />
      <p className={styles.problem} role="alert">
        {problemWords}
      </p>
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" look="primary" disabled={empty}>
          {exports.starting ? t('starting') : t('start')}
        </Button>
      </DialogActions>
    </form>
  );
}
