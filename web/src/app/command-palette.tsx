import { Input, Modal } from 'antd';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { changePreferences } from '../lib/preferences/preferences-store';
import { usePreferences } from '../lib/preferences/use-preferences';
import { useText } from '../lib/text/use-text';
import { useFoundCases } from './found-cases.query';
import styles from './shell.module.css';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly run: () => void;
}

/** Ctrl K: goes to a case by number, party or cause, switches the view, changes how the page looks. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      title={t('shell.palette')}
      width={560}
      destroyOnHidden
    >
      <Finder onClose={onClose} />
    </Modal>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(useDeferredValue(text.trim()));
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
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(chosen);
  };
  return (
    <>
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
      <ul id={list} role="listbox" aria-label={t('shell.palette')} className={styles.found}>
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
            <small>{entry.hint}</small>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p role="status">{t('palette.nothing')}</p>}
    </>
  );
}

const VIEWS = ['mine', 'group', 'soonDue', 'overdue', 'done'] as const;

function useEntries(text: string): readonly Entry[] {
  const { t, named } = useText();
  const { theme, locale } = usePreferences();
  const go = useNavigate();
  const { data: cases = [] } = useFoundCases(text);
  const commands: Entry[] = [
    ...VIEWS.map((view) => ({
      id: view,
      label: `${t('shell.inbox')} · ${t(`inbox.view.${view}`)}`,
      hint: t('palette.commands'),
      run: () => void go(`/inbox/${view}`),
    })),
    { id: 'cases', label: t('shell.cases'), hint: t('palette.commands'), run: () => void go('/cases') },
    {
      id: 'theme',
      label: t(theme === 'dark' ? 'shell.light' : 'shell.dark'),
      hint: t('palette.commands'),
      run: () => changePreferences({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      id: 'language',
      label: t('shell.language'),
      hint: t('palette.commands'),
      run: () => changePreferences({ locale: locale === 'zh' ? 'en' : 'zh' }),
    },
  ];
  const wanted = text.toLowerCase();
  const found = cases.map((each) => ({
    id: each.caseId,
    label: `${each.caseNo} ${each.party.name} ${each.cause}`,
    hint: named('stage', each.stage),
    run: () => void go(`/cases/${each.caseId}`),
  }));
  return [...found, ...commands.filter(({ label }) => label.toLowerCase().includes(wanted))];
}
