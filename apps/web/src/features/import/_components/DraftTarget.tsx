// On a draft: which plan it amends. Another choice compares it anew, once what is on the desk is saved.
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mutate } from '../../../apollo/mutate.ts';
import { toast } from '../../../ui/Toasts.tsx';
import type { DraftDesk } from '../_lib/desk.ts';
import { SavePlanDraftDocument } from '../_lib/draft-api.generated.ts';
import styles from './DraftTarget.module.css';
import { TargetChoice } from './TargetChoice.tsx';

interface Props {
  id: string;
  desk: DraftDesk;
  /** The code of the plan that it amends. */
  amends: string | null;
  onReload: () => void;
}

export function DraftTarget({ id, desk, amends, onReload }: Props) {
  const { t: common } = useTranslation('common');
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  async function choose(code: string | null) {
    setBusy(true);
    if (await desk.flush()) {
      const input = { id, expectedVersion: desk.version(), amends: code };
      const outcome = await mutate(client, SavePlanDraftDocument, { variables: { input } });
      if (outcome.kind === 'refused') toast({ text: outcome.error.message, tone: 'bad' });
      if (outcome.kind === 'failed') toast({ text: common(`failure.${outcome.failure.reason}`), tone: 'bad' });
      onReload();
    }
    setBusy(false);
  }

  return (
    <div className={styles.target}>
      <TargetChoice value={amends} disabled={busy} onChange={(code) => void choose(code)} />
    </div>
  );
}
