// Phrases for returning tasks of one duty: those that are kept, and reasons given lately.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import {
  DeleteReturnPhraseDocument,
  ReturnPhrasesDocument,
  SaveReturnPhraseDocument,
} from '../ReturnDialog.generated.ts';
import styles from './dialogs.module.css';

interface Props {
  obligation: string;
  /** What is written now: it can be kept. */
  text: string;
  onChoose: (text: string) => void;
}

/** Nothing while there is nothing to offer. */
export function Phrases({ obligation, text, onChoose }: Props) {
  const { t } = useTranslation('review');
  const { data } = useQuery(ReturnPhrasesDocument, { variables: { obligation }, fetchPolicy: 'cache-and-network' });
  const [save, saving] = useMutate(SaveReturnPhraseDocument);
  const [remove, removing] = useMutate(DeleteReturnPhraseDocument);
  const refetchQueries = ['ReturnPhrases'];
  const saved = data?.returnPhrases.saved ?? [];
  const recent = data?.returnPhrases.recent ?? [];

  async function keep() {
    const outcome = await save({ variables: { input: { obligationId: obligation, text } }, refetchQueries });
    if (outcome.kind === 'done') toast({ text: t('phraseKept') });
    else if (outcome.kind === 'refused') toast({ tone: 'bad', text: outcome.error.message });
  }

  return (
    <div className={styles.phrases}>
      {saved.length > 0 ? <p className={styles.hint}>{t('phrases')}</p> : null}
      {saved.map((phrase) => (
        <div key={phrase.id} className={styles.phrase}>
          <Button small onClick={() => onChoose(phrase.text)}>
            {phrase.text}
          </Button>
          <IconButton
            small
            label={t('removePhrase', { text: phrase.text })}
            disabled={removing.busy}
            onClick={() => void remove({ variables: { id: phrase.id }, refetchQueries })}
          >
            ×
          </IconButton>
        </div>
      ))}
      {recent.length > 0 ? <p className={styles.hint}>{t('recent')}</p> : null}
      {recent.map((reason) => (
        <div key={reason} className={styles.phrase}>
          <Button small onClick={() => onChoose(reason)}>
            {reason}
          </Button>
        </div>
      ))}
      {text !== '' && !saved.some((phrase) => phrase.text === text) ? (
        <div>
          <Button small look="text" disabled={saving.busy} onClick={() => void keep()}>
            {t('keepPhrase')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
