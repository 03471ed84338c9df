import { Button, Input, Popover } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ProblemNotice } from '../../../components/problem-notice';
import { useText } from '../../../lib/text/use-text';
import { usePhrases } from './phrases.query';
import { useRemovePhrase } from './remove-phrase.mutation';
import { useSavePhrase } from './save-phrase.mutation';
import styles from './desk.module.css';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Phrases of one's own: put where one writes, kept from what one has selected there. */
export function Phrases() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const field = useLastField();
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        open ? (
          <PhraseList
            selected={selectedText(field.current)}
            onTake={(text) => {
              setOpen(false);
              insert(field.current, text);
            }}
          />
        ) : null
      }
    >
      <Button aria-expanded={open}>{t('phrases.title')}</Button>
    </Popover>
  );
}

function PhraseList({ selected, onTake }: { selected: string; onTake: (text: string) => void }) {
  const { t } = useText();
  const { data: phrases = [], error } = usePhrases(true);
  const save = useSavePhrase();
  const remove = useRemovePhrase();
  const [words, setWords] = useState('');
  const [text, setText] = useState(selected);
  const found = phrases.filter((each) => `${each.title} ${each.text}`.includes(words.trim()));
  const keep = (): void => {
    const title = text.trim().slice(0, 30);
    save.mutate({ id: crypto.randomUUID(), title, text: text.trim() }, { onSuccess: () => setText('') });
  };
  return (
    <div className={styles.phrases}>
      <Input
        autoFocus
        allowClear
        placeholder={t('phrases.search')}
        aria-label={t('phrases.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onPressEnter={() => found[0] && onTake(found[0].text)}
      />
      <ul>
        {found.map((phrase) => (
          <li key={phrase.id}>
            <button type="button" className={styles.link} onClick={() => onTake(phrase.text)}>
              {phrase.text}
            </button>
            <Button
              type="text"
              aria-label={t('phrases.remove', { text: phrase.title })}
              onClick={() => remove.mutate(phrase.id)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {phrases.length === 0 && <p className={styles.quiet}>{t('phrases.none')}</p>}
      <Input.TextArea
        aria-label={t('phrases.new')}
        placeholder={t('phrases.new')}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button disabled={text.trim() === ''} loading={save.isPending} onClick={keep}>
        {t('phrases.keep')}
      </Button>
      <ProblemNotice error={error ?? save.error ?? remove.error} />
    </div>
  );
}

/** The text field that was written in last, outside of the list itself. */
function useLastField(): { readonly current: Field | undefined } {
  const last = useRef<Field>(undefined);
  useEffect(() => {
    const seen = ({ target }: FocusEvent): void => {
      const isText = target instanceof HTMLTextAreaElement;
      if (isText && !target.closest(`.${styles.phrases ?? ''}`)) last.current = target;
    };
    document.addEventListener('focusin', seen);
    return () => document.removeEventListener('focusin', seen);
  }, []);
  return last;
}

function selectedText(field: Field | undefined): string {
  return field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) ?? '';
}

/** As if it had been typed: the form hears of it, and the caret stands behind it. */
function insert(field: Field | undefined, text: string): void {
  if (!field?.isConnected) return;
  field.focus();
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
