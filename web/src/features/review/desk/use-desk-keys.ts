import { useEffect, type RefObject } from 'react';
import { useKeys } from '../../../lib/keys/use-keys';
import type { ViewerHandle } from '../viewer/viewer';

interface DeskKeys {
  readonly viewer: RefObject<ViewerHandle | null>;
  /** The next (1) or previous (-1) material. */
  readonly open: (by: 1 | -1) => void;
}

/** Keys of the desk; with Alt also while one writes, so that pages are turned without leaving the opinion. */
export function useDeskKeys({ viewer, open }: DeskKeys): void {
  const next = (): void => viewer.current?.nextPage?.();
  const previous = (): void => viewer.current?.previousPage?.();
  useKeys({
    n: next,
    p: previous,
    PageDown: next,
    PageUp: previous,
    '+': () => viewer.current?.zoomIn?.(),
    '=': () => viewer.current?.zoomIn?.(),
    '-': () => viewer.current?.zoomOut?.(),
    '0': () => viewer.current?.fitWidth?.(),
    r: () => viewer.current?.rotate?.(),
    '/': () => viewer.current?.search?.(),
    a: () => viewer.current?.drawArea?.(),
    m: () => viewer.current?.markHere?.(),
    '[': () => open(-1),
    ']': () => open(1),
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'F6') otherPane(event, viewer.current);
      else if (event.altKey && event.key === 'PageDown') next();
      else if (event.altKey && event.key === 'PageUp') previous();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** F6, as in other programs with several panes. */
function otherPane({ target }: KeyboardEvent, viewer: ViewerHandle | null): void {
  const inRight = target instanceof Element && target.closest('[data-pane="right"]');
  if (inRight && viewer) viewer.focus();
  else document.querySelector<HTMLElement>(`[data-pane="${inRight ? 'left' : 'right'}"]`)?.focus();
}
