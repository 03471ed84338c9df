import { getDocument, GlobalWorkerOptions, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerUrl;

export type Pdf = PDFDocumentProxy;

export interface OpenedPdf {
  readonly pdf: Pdf | undefined;
  readonly failed: boolean;
}

/** The opened document; its worker, its fonts and its Chinese character maps come from our own origin. */
export function usePdf(content: Blob): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ pdf: undefined, failed: false });
  useEffect(() => {
    let gone = false;
    let close: () => unknown = () => undefined;
    const open = async (): Promise<void> => {
      const data = new Uint8Array(await content.arrayBuffer());
      if (gone) return;
      const loading = getDocument({
        data,
        cMapUrl: `${__PDF_DATA__}cmaps/`,
        standardFontDataUrl: `${__PDF_DATA__}standard_fonts/`,
        wasmUrl: `${__PDF_DATA__}wasm/`,
        isEvalSupported: false,
        enableXfa: false,
        // A font that this computer lacks is drawn in another one; the console is for faults of ours.
        verbosity: VerbosityLevel.ERRORS,
      });
      close = () => loading.destroy();
      const pdf = await loading.promise;
      if (!gone) setOpened({ pdf, failed: false });
    };
    open().catch(() => {
      if (!gone) setOpened({ pdf: undefined, failed: true });
    });
    return () => {
      gone = true;
      close();
    };
  }, [content]);
  return opened;
}
