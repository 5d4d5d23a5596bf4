// What can be done with the task that is shown, each with its key.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { keys } from '../_lib/queue.ts';
import { KeyCap } from './KeyCap.tsx';
import styles from './TaskPane.module.css';

export interface PaneActs {
  canAccept: boolean;
  canReturn: boolean;
  /** Whether the list of keys is open. */
  help: boolean;
  onHelp: (open: boolean) => void;
  onAccept: () => void;
  onReturn: () => void;
  onSkip: () => void;
  onStep: (by: 1 | -1) => void;
  /** Back to the list, where there is room for one of the two only. */
  onBack: () => void;
}

/** @param props.open whether a task is shown */
export function PaneActions({ open, canAccept, canReturn, help, onHelp, ...acts }: PaneActs & { open: boolean }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  return (
    <div className={styles.actions}>
      <Button small look="quiet" className={styles.back} onClick={acts.onBack}>
        ← {t('back')}
      </Button>
      <Button look="primary" disabled={!canAccept} onClick={acts.onAccept}>
        {t('accept')} <KeyCap>C</KeyCap>
      </Button>
      <Button
        disabled={!canReturn}
        title={canAccept && !canReturn ? t('closedNoReturn') : undefined}
        onClick={acts.onReturn}
      >
        {t('return')} <KeyCap>T</KeyCap>
      </Button>
      <Button disabled={!open} onClick={acts.onSkip}>
        {t('skip')} <KeyCap>B</KeyCap>
      </Button>
      <span className={styles.gap} />
      <Button look="quiet" disabled={!open} onClick={() => acts.onStep(-1)}>
        {t('previous')} <KeyCap>K</KeyCap>
      </Button>
      <Button look="quiet" onClick={() => acts.onStep(1)}>
        {t('next')} <KeyCap>J</KeyCap>
      </Button>
      <Button look="quiet" className={styles.help} aria-haspopup="dialog" onClick={() => onHelp(true)}>
        {t('keys')} <KeyCap>?</KeyCap>
      </Button>
      {help ? (
        <Dialog title={t('keys')} onClose={() => onHelp(false)}>
          <dl className={styles.keys}>
            {keys.map((key) => (
              <div key={key}>
                <dt>
                  <kbd>{key.toUpperCase()}</kbd>
                </dt>
                <dd>{t(`key.${key}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.soft}>{t('keysHint')}</p>
          <DialogActions>
            <Button onClick={() => onHelp(false)}>{common('close')}</Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}
