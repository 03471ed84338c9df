import type { InputRef } from 'antd';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Loading } from '../../../components/loading';
import { useText } from '../../../lib/text/use-text';
import { highlight } from './highlight';
import { NotShown } from './not-shown';
import { PdfBar } from './pdf-bar';
import { usePdf, type Pdf } from './pdf-document';
import { PdfPage } from './pdf-page';
import { turned, type Rotation } from './place';
import { selectedIn } from './selected-words';
import { useFoundWords } from './use-found-words';
import { usePageList } from './use-page-list';
import type { ViewerProps } from './viewer';
import { stepped, type Zoom } from './zoom';
import styles from './viewer.module.css';

export default function PdfViewer(props: ViewerProps) {
  const { pdf, failed } = usePdf(props.content);
  if (failed) return <NotShown file={props.file} broken />;
  if (!pdf) return <Loading />;
  return <Pages pdf={pdf} {...props} />;
}

/** However many pages there are, only those in view are drawn. */
function Pages({ pdf, places, target, onMark, onPlace, handle }: ViewerProps & { pdf: Pdf }) {
  const scroll = useRef<HTMLDivElement>(null);
  const searchRef = useRef<InputRef>(null);
  const [zoom, setZoom] = useState<Zoom>('WIDTH');
  const [rotation, setRotation] = useState<Rotation>(0);
  const [drawingOn, setDrawingOn] = useState<number>();
  const list = usePageList(pdf, scroll, zoom, rotation);
  const { goTo, current, scale } = list;
  const search = useFoundWords(pdf, goTo);
  useEffect(() => {
    if (target?.quote === undefined) highlight('fs-quote', []);
    if (target?.page !== undefined) goTo(target.page);
  }, [target, goTo]);
  const { hit, words } = search;
  const markHere = (): void =>
    onMark?.({ page: current, ...(hit?.page === current ? { quote: words } : {}) });
  const rotate = (): void => setRotation((was) => turned(was, 90));
  useImperativeHandle(handle, () => ({
    nextPage: () => goTo(current + 1),
    previousPage: () => goTo(current - 1),
    zoomIn: () => setZoom(stepped(scale, 1)),
    zoomOut: () => setZoom(stepped(scale, -1)),
    fitWidth: () => setZoom('WIDTH'),
    rotate,
    search: () => searchRef.current?.focus(),
    drawArea: () => onMark && setDrawingOn(current),
    markHere,
    focus: () => scroll.current?.focus(),
  }));
  const marking = onMark && {
    drawing: drawingOn !== undefined,
    onDraw: () => setDrawingOn(current),
    onHere: markHere,
    onQuote: () => quoteSelection(rotation, onMark),
  };
  const page = (number: number): Parameters<typeof PdfPage>[0] => {
    const { width, height } = list.sizeOf(number);
    return {
      pdf,
      number,
      scale,
      rotation,
      size: { width: width * scale, height: height * scale },
      onSize: list.onSize,
      places: places.filter((place) => place.page === number),
      target: target?.page === number ? target : undefined,
      found: hit?.page === number ? { words, occurrence: hit.occurrence } : undefined,
      drawing:
        drawingOn === number
          ? (area) => {
              setDrawingOn(undefined);
              onMark?.({ page: number, area });
            }
          : undefined,
      onCancel: () => {
        setDrawingOn(undefined);
        scroll.current?.focus();
      },
      onPlace,
    };
  };
  return (
    <div className={styles.viewer}>
      <PdfBar
        page={current}
        pages={pdf.numPages}
        onPage={goTo}
        scale={scale}
        onZoom={setZoom}
        onRotate={rotate}
        search={{ ...search, inputRef: searchRef }}
        marking={marking}
      />
      <PageColumn scroll={scroll} list={list} pages={pdf.numPages} page={page} />
    </div>
  );
}

interface PageColumnProps {
  readonly scroll: React.RefObject<HTMLDivElement | null>;
  readonly list: ReturnType<typeof usePageList>;
  readonly pages: number;
  readonly page: (number: number) => Parameters<typeof PdfPage>[0];
}

function PageColumn({ scroll, list, pages, page }: PageColumnProps) {
  const { t } = useText();
  const { virtualizer, goTo, current } = list;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('viewer.pages')}
      onKeyDown={(event) => {
        const to = { PageDown: current + 1, PageUp: current - 1, Home: 1, End: pages }[event.key];
        if (to === undefined || event.target !== event.currentTarget) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      <div className={styles.column} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div key={key} className={styles.slot} style={{ transform: `translateY(${start}px)` }}>
            <PdfPage {...page(index + 1)} />
          </div>
        ))}
      </div>
    </div>
  );
}

function quoteSelection(rotation: Rotation, onMark: NonNullable<ViewerProps['onMark']>): void {
  const at = window.getSelection()?.anchorNode?.parentElement;
  const page = at?.closest<HTMLElement>('[data-page]');
  const selected = page ? selectedIn(page, rotation) : undefined;
  if (page && selected) onMark({ page: Number(page.dataset['page']), ...selected });
}
