import { Button } from 'antd';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { beijingDate, formatMonth } from '../../lib/format/format';
import { mondayOf, monthMoved, movedBy } from '../../lib/format/days';
import { useText } from '../../lib/text/use-text';
import { DateGrid } from './date-grid';
import styles from './dates.module.css';
import { useDays } from './days.query';
import { useBeside } from './use-beside';

interface DateCalendarProps {
  /** The date that stands in the field. */
  readonly value: string | undefined;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPick: (date: string) => void;
  readonly onClose: () => void;
}

/** Where the keys lead, as in every calendar of this kind (WAI-ARIA, date picker dialog). */
const MOVES: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => movedBy(day, -1),
  ArrowRight: (day) => movedBy(day, 1),
  ArrowUp: (day) => movedBy(day, -7),
  ArrowDown: (day) => movedBy(day, 7),
  Home: mondayOf,
  End: (day) => movedBy(mondayOf(day), 6),
  PageUp: (day) => monthMoved(day, -1),
  PageDown: (day) => monthMoved(day, 1),
  'shift+PageUp': (day) => monthMoved(day, -12),
  'shift+PageDown': (day) => monthMoved(day, 12),
};

/** A month to pick a day from, over the page beside its field; holidays and worked weekends are the api's. */
export function DateCalendar({ value, anchor, onPick, onClose }: DateCalendarProps) {
  const { t, tr, locale } = useText();
  const today = beijingDate(new Date());
  const [day, setDay] = useState(value ?? today);
  const panel = useBeside<HTMLDivElement>(anchor);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus(), [panel]);
  const month = day.slice(0, 7);
  const { data } = useDays(Number(day.slice(0, 4)));
  const known = data?.days.find(({ date }) => date === day);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // The dialog below it stays.
      event.stopPropagation();
      onClose();
    }
  };
  const step = (label: 'date.yearBefore' | 'date.before' | 'date.after' | 'date.yearAfter', by: number) => (
    <Button type="text" size="small" aria-label={t(label)} onClick={() => setDay(monthMoved(day, by))}>
      {STEPS[label]}
    </Button>
  );
  return (
    <div
      ref={panel}
      popover="manual"
      role="dialog"
      aria-label={t('date.choose')}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        {step('date.yearBefore', -12)}
        {step('date.before', -1)}
        <strong aria-live="polite">{formatMonth(month, locale)}</strong>
        {step('date.after', 1)}
        {step('date.yearAfter', 12)}
      </div>
      <DateGrid
        day={day}
        value={value}
        today={today}
        days={data?.days ?? []}
        moves={MOVES}
        onMove={setDay}
        onPick={onPick}
      />
      <div className={styles.foot}>
        <span>{known && `${Number(day.slice(5, 7))}-${Number(day.slice(8))} ${tr(known.name)}`}</span>
        <Button size="small" onClick={() => onPick(today)}>
          {t('calendar.today')}
        </Button>
      </div>
      {data?.provisional && <p className={styles.provisional}>{t('date.provisional')}</p>}
    </div>
  );
}

const STEPS = {
  'date.yearBefore': '«',
  'date.before': '‹',
  'date.after': '›',
  'date.yearAfter': '»',
} as const;
