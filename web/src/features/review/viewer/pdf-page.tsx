import { RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useText } from '../../../lib/text/use-text';
import { highlight, rangeOf } from './highlight';
import type { Pdf } from './pdf-document';
import { PlaceLayer } from './place-layer';
import type { Area, Rotation, ShownPlace, Spot } from './place';
import styles from './viewer.module.css';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface PdfPageProps {
  readonly pdf: Pdf;
  /** From 1. */
  readonly number: number;
  readonly scale: number;
  readonly rotation: Rotation;
  readonly size: PageSize;
  readonly onSize: (number: number, size: PageSize) => void;
  readonly places: readonly ShownPlace[];
  readonly target: Spot | undefined;
  /** The words that are searched and which of them on this page is meant. */
  readonly found: { readonly words: string; readonly occurrence: number } | undefined;
  readonly drawing: ((area: Area) => void) | undefined;
  readonly onCancel: () => void;
  readonly onPlace: (id: string) => void;
}

/** Pages that are only scrolled past are not drawn. */
const DRAW_AFTER_MS = 50;
const MOST_PIXELS = 16_000_000;

/** One page: its picture, its text for selecting and searching, and the marks over it. */
export function PdfPage(props: PdfPageProps) {
  const { number, size, rotation, places, target, found, drawing, onCancel, onPlace } = props;
  const { t } = useText();
  const picture = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useDrawnPage(
    props,
    picture,
    text,
    found?.words,
    found?.occurrence,
    target?.area ? undefined : target?.quote,
  );
  const sideways = rotation % 180 !== 0;
  return (
    <section
      className={styles.page}
      data-page={number}
      aria-label={t('viewer.page', { n: number })}
      style={{
        width: sideways ? size.height : size.width,
        height: sideways ? size.width : size.height,
      }}
    >
      <div ref={picture} className={styles.picture} />
      <div
        ref={text}
        className={styles.textLayer}
        style={{ '--total-scale-factor': props.scale } as object}
      />
      <PlaceLayer
        places={places}
        rotation={rotation}
        onDrawn={drawing}
        onCancel={onCancel}
        onPlace={onPlace}
        shown={target?.area}
      />
    </section>
  );
}

type Host = React.RefObject<HTMLDivElement | null>;

function useDrawnPage(
  { pdf, number, scale, rotation, onSize }: PdfPageProps,
  picture: Host,
  text: Host,
  words: string | undefined,
  occurrence: number | undefined,
  quote: string | undefined,
): void {
  const show = useRef<() => void>(undefined);
  useEffect(() => {
    show.current = () => showWords(text.current, words, occurrence, quote);
    show.current();
  }, [text, words, occurrence, quote]);
  useEffect(() => {
    const drawn = new AbortController();
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (drawn.signal.aborted) return;
      const { width, height } = page.getViewport({ scale: 1 });
      onSize(number, { width, height });
      await drawPicture(page, scale, rotation, picture.current, drawn.signal);
      await drawText(page, scale, rotation, text.current, drawn.signal);
      if (!drawn.signal.aborted) show.current?.();
    };
    const timer = window.setTimeout(() => {
      draw().catch((error: unknown) => {
        if (!drawn.signal.aborted && !(error instanceof RenderingCancelledException)) {
          picture.current?.replaceChildren();
        }
      });
    }, DRAW_AFTER_MS);
    return () => {
      window.clearTimeout(timer);
      drawn.abort();
    };
  }, [pdf, number, scale, rotation, onSize, picture, text]);
}

async function drawPicture(
  page: PDFPageProxy,
  scale: number,
  rotation: Rotation,
  host: HTMLElement | null,
  signal: AbortSignal,
): Promise<void> {
  const plain = page.getViewport({ scale: 1 });
  const most = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
  const sharp = Math.min(scale * window.devicePixelRatio, most);
  const viewport = page.getViewport({ scale: sharp, rotation: (page.rotate + rotation) % 360 });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel());
  await task.promise;
  if (!signal.aborted) host?.replaceChildren(canvas);
}

async function drawText(
  page: PDFPageProxy,
  scale: number,
  rotation: Rotation,
  host: HTMLElement | null,
  signal: AbortSignal,
): Promise<void> {
  if (!host || signal.aborted) return;
  const container = host.ownerDocument.createElement('div');
  container.className = styles.textRun ?? '';
  const viewport = page.getViewport({ scale, rotation: (page.rotate + rotation) % 360 });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  signal.addEventListener('abort', () => layer.cancel());
  host.replaceChildren(container);
  await layer.render();
}

function showWords(
  host: HTMLElement | null,
  words: string | undefined,
  occurrence: number | undefined,
  quote: string | undefined,
): void {
  if (!host) return;
  const found = words === undefined ? undefined : rangeOf(host, words, occurrence);
  if (found) highlight('fs-found', [found]);
  const quoted = quote === undefined ? undefined : rangeOf(host, quote);
  if (quoted) highlight('fs-quote', [quoted]);
}
