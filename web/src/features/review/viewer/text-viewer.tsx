import { Input, type InputRef } from 'antd';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Loading } from '../../../components/loading';
import { useText } from '../../../lib/text/use-text';
import { MarkButtons } from './bar-buttons';
import { shownAs } from './file-kind';
import { countIn, highlight, rangeOf, squeezed } from './highlight';
import { NotShown } from './not-shown';
import { selectedIn } from './selected-words';
import type { ViewerProps } from './viewer';
import styles from './viewer.module.css';

type Read = { readonly lines: readonly string[] } | { readonly failed: true };

/** Word documents and text files, as the text that they hold and nothing else. */
export default function TextViewer({ file, content, target, onMark, handle }: ViewerProps) {
  const { t } = useText();
  const read = useLines(content, shownAs(file.mediaType) === 'DOCX');
  const scroll = useRef<HTMLDivElement>(null);
  const search = useRef<InputRef>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const lines = read && 'lines' in read ? read.lines : undefined;
  const count = lines ? countIn(squeezed(lines.join('')), squeezed(words)) : 0;
  useEffect(() => {
    const range = scroll.current && words !== '' ? rangeOf(scroll.current, words, at) : undefined;
    highlight('fs-found', range ? [range] : []);
    show(range);
  }, [words, at, lines]);
  useEffect(() => {
    const range = scroll.current && target?.quote ? rangeOf(scroll.current, target.quote) : undefined;
    highlight('fs-quote', range ? [range] : []);
    show(range);
  }, [target, lines]);
  const quote = (): void => {
    const selected = scroll.current ? selectedIn(scroll.current) : undefined;
    if (selected) onMark?.({ quote: selected.quote });
    else if (words !== '' && count > 0) onMark?.({ quote: words });
  };
  useImperativeHandle(handle, () => ({
    search: () => search.current?.focus(),
    markHere: () => onMark?.({}),
    focus: () => scroll.current?.focus(),
  }));
  if (!read) return <Loading />;
  if (!lines) return <NotShown file={file} broken />;
  return (
    <div className={styles.viewer}>
      <div className={styles.bar} role="toolbar" aria-label={t('viewer.bar')}>
        <span className={styles.group}>
          <Input
            ref={search}
            className={styles.search}
            allowClear
            placeholder={t('viewer.search')}
            aria-label={t('viewer.search')}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setAt(0);
            }}
            onPressEnter={() => setAt((was) => (count === 0 ? 0 : (was + 1) % count))}
          />
          <span role="status" className={styles.found}>
            {words === '' ? '' : `${count === 0 ? 0 : at + 1}/${count}`}
          </span>
        </span>
        <MarkButtons marking={onMark && { drawing: false, onQuote: quote, onHere: () => onMark({}) }} />
      </div>
      <div ref={scroll} className={styles.text} tabIndex={0} role="region" aria-label={file.name}>
        {lines.map((line, index) => (
          <p key={index}>{line === '' ? '\u00a0' : line}</p>
        ))}
      </div>
    </div>
  );
}

function show(range: Range | undefined): void {
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function useLines(content: Blob, isDocx: boolean): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<Read> => {
      const bytes = new Uint8Array(await content.arrayBuffer());
      if (!isDocx) return { lines: (await import('./plain-text')).textLines(bytes) };
      return { lines: (await import('./docx-text')).docxParagraphs(bytes) };
    };
    void load()
      .catch((): Read => ({ failed: true }))
      .then((result) => {
        if (!gone) setRead(result);
      });
    return () => {
      gone = true;
    };
  }, [content, isDocx]);
  return read;
}
