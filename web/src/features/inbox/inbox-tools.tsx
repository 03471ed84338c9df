import { FilterOutlined } from '@ant-design/icons';
import { Button, Input, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { InputRef } from 'antd';
import { useKeys } from '../../lib/keys/use-keys';
import { useText } from '../../lib/text/use-text';
import { ColumnChoice } from './column-choice';
import { FilterPanel } from './filter-panel';
import { useFilterText } from './filter-text';
import { FILTERS, type useInboxAddress } from './inbox-address';
import styles from './inbox.module.css';
import { SavedViewTools } from './saved-view-tools';

const PANEL = 'inbox-filter';

/** What narrows and arranges the list: words, conditions, columns, and keeping all of it as a view. */
export function InboxTools({ address }: { address: ReturnType<typeof useInboxAddress> }) {
  const { t } = useText();
  const { view, filter, columns, saved, narrow } = address;
  const textOf = useFilterText();
  const [open, setOpen] = useState(false);
  const search = useRef<InputRef>(null);
  const active = FILTERS.filter((name) => filter[name]);
  const without = (name: (typeof FILTERS)[number]): void => {
    const { [name]: _gone, ...rest } = filter;
    narrow(rest);
  };
  useKeys({ '/': () => search.current?.focus(), f: () => setOpen((before) => !before) });
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          key={`${view} ${saved ?? ''}`}
          input={search}
          value={filter.text ?? ''}
          onChange={(text) => {
            const { text: _before, ...rest } = filter;
            narrow(text === '' ? rest : { ...rest, text });
          }}
        />
        <Button
          icon={<FilterOutlined />}
          aria-expanded={open}
          aria-controls={PANEL}
          onClick={() => setOpen(!open)}
        >
          {active.length === 0 ? t('inbox.filter') : t('inbox.filterN', { n: active.length })}
        </Button>
        {active.map((name) => (
          <Tag
            key={name}
            closable={{ closeIcon: '×', 'aria-label': t('inbox.filterDrop', { name: textOf(name, filter) }) }}
            className={styles.tag}
            onClose={(event) => {
              event.preventDefault();
              without(name);
            }}
          >
            {textOf(name, filter)}
          </Tag>
        ))}
        <span className={styles.right}>
          <SavedViewTools address={address} />
          <ColumnChoice columns={columns} onChange={address.arrange} />
        </span>
      </div>
      {open && <FilterPanel id={PANEL} filter={filter} onChange={narrow} />}
    </>
  );
}

interface SearchBoxProps {
  readonly input: React.Ref<InputRef>;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const SEARCH_AFTER_MS = 250;

function SearchBox({ input, value, onChange }: SearchBoxProps) {
  const { t } = useText();
  const [text, setText] = useState(value);
  const [from, setFrom] = useState(value);
  // Dropped elsewhere, with all the filters.
  if (value !== from) {
    setFrom(value);
    if (value === '') setText('');
  }
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = window.setTimeout(() => change.current(text.trim()), SEARCH_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [text, value]);
  return (
    <Input
      ref={input}
      allowClear
      className={styles.search}
      aria-label={t('inbox.search')}
      placeholder={t('inbox.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      // Whatever is done next, e.g. keeping the list as a view, is done with what was typed.
      onBlur={() => {
        if (text.trim() !== value) onChange(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
