import { Button, Input, Select } from 'antd';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { DateFilter } from '../../components/dates/date-input';
import { useColleagues } from '../../components/fields/colleagues.query';
import { STAGES } from '../../lib/text/stages';
import { useText } from '../../lib/text/use-text';
import { FILTERS, type FilterName } from './inbox-address';
import type { InboxFilter } from './inbox.query';
import styles from './inbox.module.css';
import { TASK_KEYS } from './task-keys';

const KINDS = ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'] as const;
const APPLY_AFTER_MS = 300;
const YUAN = /^\d{1,15}(\.\d{1,2})?$/;

interface FilterPanelProps {
  readonly id: string;
  readonly filter: InboxFilter;
  readonly onChange: (filter: InboxFilter) => void;
}

/** Every attribute by which the list can be narrowed; it follows while one types. */
export function FilterPanel({ id, filter, onChange }: FilterPanelProps) {
  const { t } = useText();
  const set = (name: FilterName, value: string): void => {
    const { [name]: _before, ...rest } = filter;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  const control = (name: FilterName): ReactNode => {
    const value = filter[name] ?? '';
    if (name === 'caseKind' || name === 'taskKey' || name === 'stage')
      return <Choice name={name} value={value} onChange={(next) => set(name, next)} />;
    if (name === 'handlerId' || name === 'reviewerId')
      return <Person name={name} value={value} onChange={(next) => set(name, next)} />;
    if (name === 'dueFrom' || name === 'dueTo')
      return (
        <Labelled name={name}>
          {(id) => <DateFilter id={id} value={value} onChange={(next) => set(name, next)} />}
        </Labelled>
      );
    return <Words key={name} name={name} value={value} onChange={(next) => set(name, next)} />;
  };
  return (
    <section id={id} aria-label={t('inbox.filter')} className={styles.panel}>
      {FILTERS.map((name) => (
        <div key={name}>{control(name)}</div>
      ))}
      <Button onClick={() => onChange({})} disabled={!filter.text && !FILTERS.some((name) => filter[name])}>
        {t('inbox.filterNone')}
      </Button>
    </section>
  );
}

interface ControlProps {
  readonly name: FilterName;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Labelled({ name, children }: { name: FilterName; children: (id: string) => ReactNode }) {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t(`inbox.by.${name}`)}</label>
      {children(id)}
    </>
  );
}

function Words({ name, value, onChange }: ControlProps) {
  const [text, setText] = useState(value);
  const [from, setFrom] = useState(value);
  // Dropped elsewhere, e.g. at its tag.
  if (value !== from) {
    setFrom(value);
    if (value === '') setText('');
  }
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  const isYuan = name === 'amountFrom' || name === 'amountTo';
  const meant = text.trim();
  const usable = !isYuan || meant === '' || YUAN.test(meant);
  useEffect(() => {
    if (!usable || meant === from) return undefined;
    const timer = window.setTimeout(() => change.current(meant), APPLY_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [meant, from, usable]);
  return (
    <Labelled name={name}>
      {(id) => (
        <Input
          id={id}
          value={text}
          maxLength={100}
          status={usable ? '' : 'error'}
          aria-invalid={!usable}
          onChange={(event) => setText(event.target.value)}
          {...(isYuan ? { prefix: '¥', inputMode: 'decimal' as const } : {})}
        />
      )}
    </Labelled>
  );
}

function Choice({ name, value, onChange }: ControlProps) {
  const { named } = useText();
  const [prefix, values] = {
    caseKind: ['kind', KINDS] as const,
    taskKey: ['action', TASK_KEYS] as const,
    stage: ['stage', STAGES] as const,
  }[name as 'caseKind' | 'taskKey' | 'stage'];
  const options = values.map((each) => ({ value: each, label: named(prefix, each) }));
  return <Picker name={name} value={value} onChange={onChange} options={options} />;
}

function Person({ name, value, onChange }: ControlProps) {
  const { data: people = [] } = useColleagues();
  const role = name === 'handlerId' ? 'HANDLER' : 'LEGAL_REVIEWER';
  const options = people
    .filter(({ roles }) => roles.includes(role))
    .map((each) => ({ value: each.personId, label: `${each.name} · ${each.unitName}` }));
  return <Picker name={name} value={value} onChange={onChange} options={options} />;
}

function Picker(props: ControlProps & { readonly options: { value: string; label: string }[] }) {
  const { name, value, onChange, options } = props;
  return (
    <Labelled name={name}>
      {(id) => (
        <Select
          id={id}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={value === '' ? undefined : value}
          onChange={(next: string | undefined) => onChange(next ?? '')}
          options={options}
        />
      )}
    </Labelled>
  );
}
