// The number of a cited document in the text: a click opens its card.
import { useTranslation } from 'react-i18next';
import { Popover } from '../../../ui/Popover.tsx';
import type { CitedDocument } from '../planTypes.ts';
import { CitedDocumentCard } from './CitedDocumentCard.tsx';
import styles from './MarkedText.module.css';

/** @param text the number as the text has it, capitals and blanks included */
export function CitationMark({ text, document }: { text: string; document: CitedDocument }) {
  const { t } = useTranslation('plan');
  return (
    <Popover look="text" className={styles.citation} panelLabel={t('citation', document)} trigger={text}>
      {() => <CitedDocumentCard document={document} />}
    </Popover>
  );
}
