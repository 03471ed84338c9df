import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import type { Pdf } from './pdf-document';
import type { PageSize } from './pdf-page';
import { clamp, type Rotation } from './place';
import { useElementWidth } from './use-element-width';
import type { Zoom } from './zoom';

const GAP = 10;
const MARGIN = 28;
const A4: PageSize = { width: 595, height: 842 };

/** The pages of a document one below the other, of which only those in view are there. */
export function usePageList(
  pdf: Pdf,
  scroll: RefObject<HTMLDivElement | null>,
  zoom: Zoom,
  rotation: Rotation,
) {
  const width = useElementWidth(scroll);
  const { sizeOf, onSize } = usePageSizes(pdf);
  const sideways = rotation % 180 !== 0;
  const first = sizeOf(1);
  const full = (width - MARGIN) / (sideways ? first.height : first.width);
  const scale = zoom === 'WIDTH' ? Math.max(0.1, full) : zoom;
  const virtualizer = useVirtualizer({
    count: pdf.numPages,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => {
      const size = sizeOf(index + 1);
      return (sideways ? size.width : size.height) * scale + GAP;
    },
    overscan: 1,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, scale, sideways, sizeOf]);
  const third = (virtualizer.scrollRect?.height ?? 0) / 3;
  const inFront = virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + third);
  const goTo = useCallback(
    (page: number) => virtualizer.scrollToIndex(clamp(page, 1, pdf.numPages) - 1, { align: 'start' }),
    [virtualizer, pdf],
  );
  return { virtualizer, scale, sizeOf, onSize, goTo, current: (inFront?.index ?? 0) + 1 };
}

/** Sizes of the pages as far as they are known; the others are taken to be as large as the first. */
function usePageSizes(pdf: Pdf) {
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const first = sizes.get(1);
  const onSize = useCallback((number: number, size: PageSize): void => {
    setSizes((was) => {
      const known = was.get(number);
      const same = known?.width === size.width && known.height === size.height;
      return same ? was : new Map(was).set(number, size);
    });
  }, []);
  useEffect(() => {
    let gone = false;
    const measure = async (): Promise<void> => {
      const page = await pdf.getPage(1);
      const { width, height } = page.getViewport({ scale: 1 });
      if (!gone) onSize(1, { width, height });
    };
    // A document that was closed meanwhile has no pages any more; one that cannot be read shows that where it is drawn.
    measure().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [pdf, onSize]);
  // Pages are mostly alike: a new function, and so a new layout, only where one is not.
  const other = [...sizes].filter(
    ([, { width, height }]) => width !== first?.width || height !== first.height,
  );
  const key = JSON.stringify([first, other]);
  const sizeOf = useMemo(() => {
    const [usual, others] = JSON.parse(key) as [PageSize | null, [number, PageSize][]];
    const known = new Map(others);
    return (number: number): PageSize => known.get(number) ?? usual ?? A4;
  }, [key]);
  return { sizeOf, onSize };
}
