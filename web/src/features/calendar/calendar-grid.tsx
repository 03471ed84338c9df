import { Popover } from 'antd';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { Extent } from './calendar-days';
import styles from './calendar.module.css';
import type { CalendarDay, CalendarDueDate } from './case-calendar.query';

/** So many fit into a day of the month; the rest is behind one more line. */
const SEEN_IN_MONTH = 3;
const MARKED = ['HOLIDAY', 'LOCAL_HOLIDAY', 'WORKED_WEEKEND'];

interface CalendarGridProps {
  readonly days: readonly CalendarDay[];
  readonly today: string;
  readonly extent: Extent;
  /** `2026-10`: the days of other months stand back. */
  readonly month: string;
}

/** Weeks as rows, Monday first; each day with what is due on it, and the name of a holiday or worked weekend. */
export function CalendarGrid({ days, today, extent, month }: CalendarGridProps) {
  const { t } = useText();
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <div className={styles.scroller} role="region" tabIndex={0} aria-label={t('calendar.title')}>
      <table className={styles.grid} data-extent={extent}>
        <thead>
          <tr>
            {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => (
              <th key={day} scope="col">
                {t(`calendar.weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <Day
                  key={day.date}
                  day={day}
                  extent={extent}
                  today={day.date === today}
                  other={extent === 'month' && !day.date.startsWith(month)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly day: CalendarDay;
  readonly extent: Extent;
  readonly today: boolean;
  readonly other: boolean;
}

function Day({ day, extent, today, other }: DayProps) {
  const { t, tr, locale } = useText();
  const seen = extent === 'month' ? SEEN_IN_MONTH : day.dueDates.length;
  const rest = day.dueDates.slice(seen);
  return (
    <td data-working={day.working} data-today={today} data-other={other}>
      <div className={styles.date}>
        <time dateTime={day.date} title={formatDate(day.date, locale, true)}>
          {Number(day.date.slice(8))}
        </time>
        {today && <b>{t('calendar.today')}</b>}
        {MARKED.includes(day.kind) && (
          <span className={styles.mark} data-kind={day.kind}>
            {day.working ? '' : t('calendar.off')} {tr(day.name)}
          </span>
        )}
      </div>
      <ul>
        {day.dueDates.slice(0, seen).map((due) => (
          <DueLine key={due.deadlineId} due={due} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Popover
          trigger="click"
          title={formatDate(day.date, locale, true)}
          destroyOnHidden
          content={
            <ul className={styles.all}>
              {day.dueDates.map((due) => (
                <DueLine key={due.deadlineId} due={due} />
              ))}
            </ul>
          }
        >
          <button type="button" className={styles.rest}>
            {t('calendar.rest', { n: rest.length })}
          </button>
        </Popover>
      )}
    </td>
  );
}

/** One due date; leads to its case. */
function DueLine({ due }: { due: CalendarDueDate }) {
  const { t, tr, locale } = useText();
  const strict =
    due.strictDate === due.effectiveDate ? '' : t('due.strict', { date: formatDate(due.strictDate, locale) });
  const title = [tr(due.label), due.caseNo, due.cause, strict].filter(Boolean).join(' · ');
  return (
    <li data-overdue={due.overdue}>
      <Link to={`/cases/${due.caseId}`} title={title}>
        {due.overdue && <b>{t('due.overdue')} </b>}
        <strong>{due.caseNo}</strong>{' '}
        <span>
          {tr(due.label)} {due.provisional && <i>{t('due.provisional')}</i>}
        </span>
      </Link>
    </li>
  );
}
