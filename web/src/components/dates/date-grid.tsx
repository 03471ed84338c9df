import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { components } from '../../lib/api/schema';
import { formatDate } from '../../lib/format/format';
import { weeksOf } from '../../lib/format/days';
import { useText } from '../../lib/text/use-text';
import styles from './dates.module.css';
import { WeekdayHead } from './weekday-head';

type Day = components['schemas']['CalendarDayDto'];

interface DateGridProps {
  /** Where the keyboard is; its month is seen. */
  readonly day: string;
  readonly value: string | undefined;
  readonly today: string;
  /** What is known of the days of this year. */
  readonly days: readonly Day[];
  readonly moves: Readonly<Record<string, (day: string) => string>>;
  readonly onMove: (day: string) => void;
  readonly onPick: (day: string) => void;
}

/** The weeks of a month; one day of it is reached by Tab, the others by arrows. */
export function DateGrid({ day, value, today, days, moves, onMove, onPick }: DateGridProps) {
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    byKey.current = false;
  }, [day]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.shiftKey ? `shift+${event.key}` : event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    byKey.current = true;
    onMove(move(day));
  };
  return (
    <table ref={table} role="grid" aria-label={t('date.days')} className={styles.grid} onKeyDown={onKeyDown}>
      <WeekdayHead />
      <tbody>
        {weeksOf(day).map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <td key={date} aria-selected={date === value}>
                <DayButton
                  date={date}
                  known={days.find((each) => each.date === date)}
                  reached={date === day}
                  today={date === today}
                  other={!date.startsWith(day.slice(0, 7))}
                  onPick={onPick}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayButtonProps {
  readonly date: string;
  readonly known: Day | undefined;
  readonly reached: boolean;
  readonly today: boolean;
  /** Of the month before or after. */
  readonly other: boolean;
  readonly onPick: (day: string) => void;
}

/** Days off with 休 and worked weekends with 班, so that colour is never alone. */
function DayButton({ date, known, reached, today, other, onPick }: DayButtonProps) {
  const { t, tr, locale } = useText();
  const off = known?.kind === 'HOLIDAY' || known?.kind === 'LOCAL_HOLIDAY';
  const worked = known?.kind === 'WORKED_WEEKEND';
  const name = known && (off || worked) ? tr(known.name) : '';
  return (
    <button
      type="button"
      tabIndex={reached ? 0 : -1}
      data-kind={known?.kind}
      data-other={other}
      aria-current={today ? 'date' : undefined}
      aria-label={`${formatDate(date, locale, true)} ${name}`.trim()}
      title={name || undefined}
      onClick={() => onPick(date)}
    >
      {Number(date.slice(8))}
      {(off || worked) && <sup>{t(off ? 'years.mark.off' : 'years.mark.work')}</sup>}
    </button>
  );
}
