// Opens PDF files with pdf.js: no script of theirs runs, nothing is fetched but this product's own files.
import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy as PdfFile } from 'pdfjs-dist';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

// Put there by the plugin in apps/web/pdfjs-files.ts.
const FILES = `/assets/pdfjs-${pdfjs.version}/`;

/** Rejects for a file that is broken or locked by a password. */
export const openPdf = (bytes: ArrayBuffer): Promise<pdfjs.PDFDocumentProxy> =>
  pdfjs.getDocument({
    data: bytes,
    cMapUrl: `${FILES}cmaps/`,
    standardFontDataUrl: `${FILES}standard_fonts/`,
    wasmUrl: `${FILES}wasm/`,
    // The page forbids WebAssembly, as it does all code made at run time.
    useWasm: false,
    // Letters are drawn, not loaded as fonts.
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 50_000_000,
  }).promise;
