import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type Ref } from 'react';
import { formatWeekday } from '../../lib/format/format';
import { typedDate, typedInstant } from '../../lib/format/typed-date';
import { useText } from '../../lib/text/use-text';
import { DateCalendar } from './date-calendar';
import styles from './dates.module.css';

interface DateInputProps {
  readonly value?: string | null;
  /** The date; while it is none, what was typed. */
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
  /** With a time of day: `2026-11-26T09:30`. */
  readonly time?: boolean;
  readonly id?: string;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-required'?: boolean | 'true' | 'false';
  readonly 'aria-invalid'?: boolean | 'true' | 'false';
  readonly ref?: Ref<InputRef>;
}

/** Where a day is picked for which no time is known yet, the office has opened. */
const OPENING = '09:00';

/**
 * A date as it is written here, `2026-11-26`, with its weekday: typed in any usual manner, or picked from a calendar that
 * knows holidays and worked weekends. The browser's own control writes dates in the browser's language, whatever ours is.
 */
export function DateInput({ value, onChange, onBlur, time = false, ref, ...input }: DateInputProps) {
  const { t, locale } = useText();
  const root = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const read = time ? typedInstant : typedDate;
  const known = read(value ?? '');
  const day = known?.slice(0, 10);
  const type = (text: string): void => {
    setTyped(text);
    onChange?.(read(text) ?? text);
  };
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('input')?.focus();
  };
  const pick = (date: string): void => {
    setTyped(undefined);
    onChange?.(time ? `${date}T${known?.slice(11) ?? OPENING}` : date);
    close();
  };
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (root.current?.contains(relatedTarget)) return;
    setTyped(undefined);
    setOpen(false);
    onBlur?.();
  };
  const down = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <span ref={root} className={time ? styles.instant : styles.date} onBlur={left}>
      <Input
        {...input}
        ref={ref}
        value={typed ?? value?.replace('T', ' ') ?? ''}
        onChange={(event) => type(event.target.value)}
        onKeyDown={down}
        placeholder={t(time ? 'date.instantExample' : 'date.example')}
        autoComplete="off"
        maxLength={20}
        suffix={
          <>
            {day && <span className={styles.weekday}>{formatWeekday(day, locale)}</span>}
            <Button
              type="text"
              size="small"
              icon={<CalendarOutlined />}
              disabled={input.disabled}
              aria-label={t('date.open')}
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          </>
        }
      />
      {open && <DateCalendar value={day} anchor={root} onPick={pick} onClose={close} />}
    </span>
  );
}

/** As `DateInput`, for what narrows a list: what is no date yet narrows nothing. */
export function DateFilter({ onChange, ...input }: Omit<DateInputProps, 'time' | 'onBlur'>) {
  return (
    <DateInput
      {...input}
      onChange={(text) => {
        if (text === '' || typedDate(text) !== undefined) onChange?.(text);
      }}
    />
  );
}
