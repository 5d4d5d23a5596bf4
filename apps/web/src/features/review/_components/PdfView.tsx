// The pages of a PDF, drawn as they come into sight.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/numbers.ts';
import { Spinner } from '../../../ui/Waiting.tsx';
import { openPdf, type PdfFile } from '../_lib/pdf.ts';
import styles from './FileView.module.css';

const MOST_PAGES = 200;

/** @param props.onFail called when it cannot be opened */
export function PdfView({ bytes, onFail }: { bytes: ArrayBuffer; onFail: () => void }) {
  const { t } = useTranslation('review');
  const [file, setFile] = useState<PdfFile | null>(null);

  useEffect(() => {
    let closed = false;
    let opened: PdfFile | null = null;
    // pdf.js takes the bytes for its own: it gets a copy.
    openPdf(bytes.slice(0)).then(
      (pdf) => {
        opened = pdf;
        if (closed) void pdf.loadingTask.destroy();
        else setFile(pdf);
      },
      () => closed || onFail(),
    );
    return () => {
      closed = true;
      void opened?.loadingTask.destroy();
    };
  }, [bytes, onFail]);

  if (!file) return <Spinner />;
  const pages = Math.min(file.numPages, MOST_PAGES);
  return (
    <>
      {Array.from({ length: pages }, (_, at) => (
        <PdfPage key={at} file={file} number={at + 1} label={t('file.page', { n: at + 1, of: file.numPages })} />
      ))}
      {pages < file.numPages ? <p className={styles.note}>{t('file.cutPages', { n: formatNumber(pages) })}</p> : null}
    </>
  );
}

function PdfPage({ file, number, label }: { file: PdfFile; number: number; label: string }) {
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const box = holder.current;
    if (!box) return;
    let stop = () => {};
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        stop = draw(file, number, canvas.current!, box.clientWidth);
      },
      { rootMargin: '400px' },
    );
    observer.observe(box);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [file, number]);

  return (
    <div ref={holder} className={styles.page}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

/** Draws a page as wide as its place. @returns stops it */
function draw(file: PdfFile, number: number, canvas: HTMLCanvasElement, width: number): () => void {
  let cancel = () => {};
  let stopped = false;
  void file.getPage(number).then(
    (page) => {
      if (stopped) return;
      const natural = page.getViewport({ scale: 1 });
      const density = Math.min(2, window.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale: (width / natural.width) * density });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      cancel = () => task.cancel();
      task.promise.catch(() => undefined);
    },
    () => undefined,
  );
  return () => {
    stopped = true;
    cancel();
  };
}
