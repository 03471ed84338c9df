import { useEffect } from 'react';
import { giveFocusBack, takeFocusIn } from './focus-trail';

/** By then a closed dialog or menu has gone from the page, and has put the focus where it wants it. */
function afterwards(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(act)));
}

/** A dialog that opens has the focus; when it closes, or goes with its owner, the focus returns to what it came from. */
export function useFocusBack(open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    afterwards(takeFocusIn);
    return () => afterwards(giveFocusBack);
  }, [open]);
}
