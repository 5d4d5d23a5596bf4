// Takes a document in: dropped, chosen, or pasted as text.
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { sendDocument } from '../_lib/upload.ts';
import { TargetChoice } from './TargetChoice.tsx';
import styles from './DropZone.module.css';

/** @param props.onSent is told the id of the draft that was made */
export function DropZone({ onSent }: { onSent: (id: string) => void }) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [amends, setAmends] = useState<string | null>(null);

  async function send(file: File | undefined) {
    if (!file || busy) return;
    setBusy(true);
    setProblem(null);
    const sent = await sendDocument(file, amends);
    setBusy(false);
    if ('id' in sent) return onSent(sent.id);
    if (typeof sent.problem === 'object') return setProblem(sent.problem.message);
    setProblem(sent.problem === 'tooLarge' ? t('tooLarge') : common(`failure.${sent.problem}`));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) return void send(dropped);
    const words = event.dataTransfer.getData('text/plain');
    if (words) void send(textFile(words, t('pastedName')));
  }

  return (
    <section aria-label={t('newImport')} className={styles.area}>
      <TargetChoice value={amends} disabled={busy} onChange={setAmends} />
      <div
        className={cx(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{busy ? t('reading') : t('dropHere')}</p>
        <Button look="primary" disabled={busy} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".docx,.txt,text/plain"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            void send(file);
          }}
        />
        <p className={styles.hint}>{t('kinds')}</p>
      </div>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      <details className={styles.paste}>
        <summary>{t('paste')}</summary>
        <TextField label={t('pasteLabel')} rows={8} value={text} onChange={setText} />
        <Button disabled={busy || text.trim() === ''} onClick={() => void send(textFile(text, t('pastedName')))}>
          {t('recognise')}
        </Button>
      </details>
    </section>
  );
}

const textFile = (text: string, name: string): File => new File([text], name, { type: 'text/plain' });
