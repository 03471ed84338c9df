import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { focusIsLost } from './focus-trail';

/** When what had the focus has gone with its screen, what came instead has it: the keyboard goes on from there. */
export function useFocusKept<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (focusIsLost()) part.current?.focus({ preventScroll: true });
  }, [pathname]);
  return part;
}
