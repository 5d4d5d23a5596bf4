// Shows an attachment in the page, safely: what a file says is drawn or written as text, nothing of it is run or loaded.
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/Button.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { textOf, viewOf, type FileView as View } from '../_lib/file-view.ts';
import styles from './FileView.module.css';
import { OfficeView } from './OfficeView.tsx';
import { Picture } from './Picture.tsx';

const PdfView = lazy(async () => ({ default: (await import('./PdfView.tsx')).PdfView }));

export interface ShownFile {
  id: string;
  fileName: string;
  mediaType: string;
}

interface Props {
  file: ShownFile;
  onClose: () => void;
}

/** With a way to download it, whatever becomes of the view. */
export function FileView({ file, onClose }: Props) {
  const { t } = useTranslation('review');
  const view = viewOf(file.mediaType);
  const address = `/attachments/${encodeURIComponent(file.id)}`;
  const place = useRef<HTMLElement>(null);
  // In braces: what it answers, a promise in some browsers, is no way to clean up.
  useEffect(() => {
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={place} className={styles.view} aria-label={t('viewing', { name: file.fileName })}>
      <div className={styles.head}>
        <span className={styles.name}>{file.fileName}</span>
        <a href={address} download>
          {t('download')}
        </a>
        <IconButton small label={t('closeFile')} onClick={onClose}>
          ×
        </IconButton>
      </div>
      {/* A scrolling region that the keyboard reaches. */}
      <div className={styles.body} tabIndex={0} role="document" aria-label={file.fileName}>
        {view ? (
          <Body key={file.id} address={address} view={view} name={file.fileName} />
        ) : (
          <p>{t('file.unsupported')}</p>
        )}
      </div>
    </section>
  );
}

function Body({ address, view, name }: { address: string; view: View; name: string }) {
  const { t } = useTranslation('review');
  const [bytes, setBytes] = useState<ArrayBuffer | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);

  useEffect(() => {
    const stop = new AbortController();
    fetch(address, { credentials: 'same-origin', signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        setBytes(await response.arrayBuffer());
      })
      .catch(() => stop.signal.aborted || fail());
    return () => stop.abort();
  }, [address, fail]);

  if (failed) return <p role="alert">{t('file.failed')}</p>;
  if (!bytes) return <Spinner />;
  if (bytes.byteLength === 0) return <p>{t('file.empty')}</p>;
  if (view === 'image') return <Picture bytes={bytes} name={name} onFail={fail} />;
  if (view === 'text') return <Text bytes={bytes} />;
  if (view === 'pdf') {
    return (
      <Suspense fallback={<Spinner />}>
        <PdfView bytes={bytes} onFail={fail} />
      </Suspense>
    );
  }
  return <OfficeView bytes={bytes} view={view} onFail={fail} />;
}

function Text({ bytes }: { bytes: ArrayBuffer }) {
  const { t } = useTranslation('review');
  const { text, cut } = textOf(bytes);
  return (
    <>
      <pre className={styles.text}>{text}</pre>
      {cut ? <p className={styles.note}>{t('file.cutText')}</p> : null}
    </>
  );
}
