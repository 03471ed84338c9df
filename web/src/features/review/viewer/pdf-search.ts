import { useEffect, useRef, useState } from 'react';
import { countIn, squeezed } from './highlight';
import type { Pdf } from './pdf-document';

/** One place where the words stand. */
export interface Hit {
  /** From 1. */
  readonly page: number;
  /** Which one on its page, from 0. */
  readonly occurrence: number;
}

export interface Search {
  readonly hits: readonly Hit[];
  /** Pages that were looked through; all of them when it is done. */
  readonly searched: number;
}

const NOTHING: Search = { hits: [], searched: 0 };
const TOLD_EVERY = 20;

/** Looks for the words page by page, from the first on; what was read once is kept. */
export function usePdfSearch(pdf: Pdf | undefined, words: string): Search {
  const [search, setSearch] = useState<Search & { readonly words: string }>({ ...NOTHING, words: '' });
  const texts = useRef<{ readonly pdf: Pdf; readonly pages: Map<number, string> }>(undefined);
  useEffect(() => {
    const wanted = squeezed(words);
    if (!pdf || wanted === '') return undefined;
    if (texts.current?.pdf !== pdf) texts.current = { pdf, pages: new Map() };
    const { pages } = texts.current;
    let gone = false;
    const look = async (): Promise<void> => {
      const hits: Hit[] = [];
      for (let page = 1; page <= pdf.numPages; page += 1) {
        const text = pages.get(page) ?? (await textOf(pdf, page));
        pages.set(page, text);
        if (gone) return;
        const count = countIn(text, wanted);
        for (let occurrence = 0; occurrence < count; occurrence += 1) hits.push({ page, occurrence });
        const last = page === pdf.numPages;
        if (last || page % TOLD_EVERY === 0 || (count > 0 && hits.length === count)) {
          setSearch({ hits: [...hits], searched: page, words });
        }
      }
    };
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [pdf, words]);
  return search.words === words ? search : NOTHING;
}

async function textOf(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
}
