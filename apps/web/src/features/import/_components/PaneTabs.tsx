// On a phone the document and the duties are two tabs; this is where one is chosen.
import { useTranslation } from 'react-i18next';
import styles from './Workbench.module.css';

export type Pane = 'document' | 'duties';
const PANES: readonly Pane[] = ['document', 'duties'];

/** Left and Right change to the other. The panes themselves are `#pane-document` and `#pane-duties`. */
export function PaneTabs({ shown, onShow }: { shown: Pane; onShow: (pane: Pane) => void }) {
  const { t } = useTranslation('import');
  return (
    <div role="tablist" aria-label={t('panes')} className={styles.tabs}>
      {PANES.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          id={`tab-${pane}`}
          aria-controls={`pane-${pane}`}
          aria-selected={shown === pane}
          tabIndex={shown === pane ? 0 : -1}
          className={styles.tab}
          onClick={() => onShow(pane)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
            const other = pane === 'document' ? 'duties' : 'document';
            onShow(other);
            document.getElementById(`tab-${other}`)?.focus();
          }}
        >
          {t(`pane.${pane}`)}
        </button>
      ))}
    </div>
  );
}
