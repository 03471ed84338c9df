import { useEffect, useState } from 'react';
import { highlight } from './highlight';
import type { Pdf } from './pdf-document';
import { usePdfSearch, type Hit } from './pdf-search';

/** What is searched, where it stands, and which of the places is in front. */
export function useFoundWords(pdf: Pdf, goTo: (page: number) => void) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { hits, searched } = usePdfSearch(pdf, words);
  const hit: Hit | undefined = hits[Math.min(at, hits.length - 1)];
  const { page, occurrence } = hit ?? {};
  useEffect(() => {
    // The page itself shows the words once it is drawn; here only what is no longer searched is taken away.
    if (page === undefined) highlight('fs-found', []);
    else goTo(page);
  }, [page, occurrence, goTo]);
  return {
    words,
    hit,
    count: hits.length,
    at: hits.length === 0 ? 0 : Math.min(at, hits.length - 1) + 1,
    searching: words !== '' && searched < pdf.numPages,
    onWords: (next: string): void => {
      setWords(next);
      setAt(0);
    },
    onStep: (by: 1 | -1): void =>
      setAt((was) => (hits.length === 0 ? 0 : (was + by + hits.length) % hits.length)),
  };
}
