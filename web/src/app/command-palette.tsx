import { Input } from 'antd';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../components/dialogs/dialog';
import { useText } from '../lib/text/use-text';
import { useFoundCases } from './found-cases.query';
import { useCaseEntries, useEntries, type Entry } from './palette-entries';
import styles from './shell.module.css';

/** The case whose acts are shown. */
interface Scope {
  readonly caseId: string;
  readonly label: string;
}

/**
 * Ctrl K: goes to a case by number, party or cause, acts on it (right arrow), switches the view, changes how the page
 * looks.
 */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open onCancel={onClose} footer={null} closable={false} title={t('shell.palette')} width={560}>
      <Finder onClose={onClose} />
    </Dialog>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [scope, setScope] = useState<Scope>();
  const wanted = useDeferredValue(text.trim());
  const all = useEntries(scope ? '' : wanted);
  const { isFetching } = useFoundCases(scope ? '' : wanted);
  const busy = isFetching || wanted !== text.trim();
  const ofCase = useCaseEntries(scope?.caseId).filter(({ label }) =>
    label.toLowerCase().includes(wanted.toLowerCase()),
  );
  const entries = scope ? ofCase : all;
  const enter = (next: Scope | undefined): void => {
    setScope(next);
    setText('');
    setAt(0);
  };
  const chosen = entries[Math.min(at, entries.length - 1)];
  const run = (entry: Entry | undefined): void => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, entries.length - 1) + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === 'ArrowRight' && chosen?.caseId !== undefined && atEnd(event)) {
      event.preventDefault();
      enter({ caseId: chosen.caseId, label: chosen.label });
    } else if (['ArrowLeft', 'Backspace'].includes(event.key) && scope && text === '') {
      event.preventDefault();
      enter(undefined);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(chosen);
  };
  return (
    <>
      {scope && <p className={styles.scope}>{t('palette.actsOn', { what: scope.label })}</p>}
      <Input
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        aria-label={t('palette.placeholder')}
        placeholder={t('palette.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* What is shown while somebody types is of fewer letters: it may go before a key reaches it. */}
      <ul id={list} role="listbox" aria-label={t('shell.palette')} aria-busy={busy} className={styles.found}>
        {entries.map((entry) => (
          <li
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            aria-selected={entry === chosen}
            onMouseMove={() => setAt(entries.indexOf(entry))}
            onClick={() => run(entry)}
          >
            {entry.label}
            <small>
              {entry.hint}
              {entry.caseId !== undefined && <kbd title={t('palette.acts')}>→</kbd>}
            </small>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p role="status">{t('palette.nothing')}</p>}
      <p className={styles.scope}>{t('palette.keys')}</p>
    </>
  );
}

/** The arrow moves the caret while there is text to its right. */
function atEnd({ currentTarget }: KeyboardEvent): boolean {
  return (
    !(currentTarget instanceof HTMLInputElement) || currentTarget.selectionEnd === currentTarget.value.length
  );
}
