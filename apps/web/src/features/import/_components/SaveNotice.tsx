// Whether the draft is saved, and what keeps it from being saved.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import type { SaveState } from '../_lib/desk.ts';
import styles from './SaveNotice.module.css';

/** Said politely as it changes. */
export function SaveNotice({ save, onReload }: { save: SaveState; onReload: () => void }) {
  const { t } = useTranslation('import');
  const bad = save.kind === 'refused' || save.kind === 'stale' || save.kind === 'offline';
  return (
    <span role="status" className={cx(styles.notice, bad && styles.bad)}>
      {save.kind === 'refused' || save.kind === 'stale' ? save.message : t(`save.${save.kind}`)}
      {save.kind === 'stale' ? (
        <Button small onClick={onReload}>
          {t('reloadDraft')}
        </Button>
      ) : null}
    </span>
  );
}
