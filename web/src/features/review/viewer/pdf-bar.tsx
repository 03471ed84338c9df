import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, type InputRef } from 'antd';
import type { RefObject } from 'react';
import { useText } from '../../../lib/text/use-text';
import { MarkButtons, ZoomButtons, type Marking } from './bar-buttons';
import type { Zoom } from './zoom';
import styles from './viewer.module.css';

interface PdfBarProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onRotate: () => void;
  readonly search: SearchProps;
  readonly marking: Marking | undefined;
}

export interface SearchProps {
  readonly inputRef: RefObject<InputRef | null>;
  readonly words: string;
  readonly count: number;
  readonly at: number;
  readonly searching: boolean;
  readonly onWords: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}

export function PdfBar({ page, pages, onPage, scale, onZoom, onRotate, search, marking }: PdfBarProps) {
  const { t } = useText();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('viewer.bar')}>
      <span className={styles.group}>
        <Button
          type="text"
          icon={<UpOutlined />}
          aria-label={t('viewer.previousPage')}
          onClick={() => onPage(page - 1)}
        />
        <InputNumber
          key={page}
          className={styles.pageNumber}
          aria-label={t('viewer.goToPage')}
          defaultValue={page}
          min={1}
          max={pages}
          precision={0}
          controls={false}
          onPressEnter={(event) => onPage(Number(event.currentTarget.value) || page)}
        />
        <span data-testid="pages">/ {pages}</span>
        <Button
          type="text"
          icon={<DownOutlined />}
          aria-label={t('viewer.nextPage')}
          onClick={() => onPage(page + 1)}
        />
      </span>
      <ZoomButtons scale={scale} onZoom={onZoom} onRotate={onRotate} />
      <SearchBox {...search} />
      <MarkButtons marking={marking} />
    </div>
  );
}

function SearchBox({ inputRef, words, count, at, searching, onWords, onStep }: SearchProps) {
  const { t } = useText();
  const told = words === '' ? '' : searching ? `${at}/${count}…` : `${at}/${count}`;
  return (
    <span className={styles.group}>
      <Input
        ref={inputRef}
        className={styles.search}
        allowClear
        placeholder={t('viewer.search')}
        aria-label={t('viewer.search')}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onPressEnter={(event) => onStep(event.shiftKey ? -1 : 1)}
      />
      <span role="status" className={styles.found} title={t('viewer.found', { at, n: count })}>
        {told}
      </span>
    </span>
  );
}
