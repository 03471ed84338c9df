import { useEffect, type RefObject } from 'react';

/** The element shows the blob for as long as it is there; the address is given back with it. */
export function useBlobSource(
  element: RefObject<HTMLImageElement | HTMLVideoElement | null>,
  blob: Blob,
): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const url = URL.createObjectURL(blob);
    current.setAttribute('src', url);
    return () => URL.revokeObjectURL(url);
  }, [element, blob]);
}
