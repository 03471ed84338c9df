import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { focusIsLost } from './focus-trail';

/**
 * When what had the focus has gone with its screen, what came instead has it: the keyboard goes on from there. It is
 * read from its beginning, however far the screen before was scrolled.
 */
export function useFocusKept<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    part.current?.scrollTo({ top: 0 });
    if (focusIsLost()) part.current?.focus({ preventScroll: true });
  }, [pathname]);
  return part;
}
