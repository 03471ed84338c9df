import { useLayoutEffect, useRef, type RefObject } from 'react';

const GAP = 4;

/** Shows the element over everything else, below what it belongs to, or above where there is no room; it moves along. */
export function useBeside<Panel extends HTMLElement>(
  anchor: RefObject<HTMLElement | null>,
): RefObject<Panel | null> {
  const panel = useRef<Panel>(null);
  useLayoutEffect(() => {
    const shown = panel.current;
    if (!shown) return undefined;
    shown.showPopover();
    const place = (): void => {
      const at = anchor.current?.getBoundingClientRect();
      if (!at) return;
      const { offsetWidth: width, offsetHeight: height } = shown;
      const below = at.bottom + GAP + height <= window.innerHeight;
      const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
      shown.style.top = `${top}px`;
      shown.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP))}px`;
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(shown);
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      resized.disconnect();
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [anchor]);
  return panel;
}
