import { useDays } from '../../components/dates/days.query';
import { WeekdayHead } from '../../components/dates/weekday-head';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import type { components } from '../../lib/api/schema';
import { formatDate, formatMonth, weekdayOf } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './working-calendar.module.css';

type Day = components['schemas']['CalendarDayDto'];

/** Twelve months at a glance: days off in red with 休, worked weekends with 班, so that colour is never alone. */
export function YearGrid({ year }: { year: number }) {
  const { t } = useText();
  const { data, error } = useDays(year);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return (
    <>
      <p className={styles.legend}>
        <span data-kind="HOLIDAY">{t('years.mark.off')}</span> {t('years.legendOff')}
        <span data-kind="WORKED_WEEKEND">{t('years.mark.work')}</span> {t('years.legendWork')}
      </p>
      <div className={styles.grid}>
        {months.map((month) => (
          <Month
            key={month}
            month={`${year}-${month}`}
            days={data.days.filter(({ date }) => date.startsWith(`${year}-${month}`))}
          />
        ))}
      </div>
    </>
  );
}

function Month({ month, days }: { month: string; days: readonly Day[] }) {
  const { locale } = useText();
  const first = days[0] ? weekdayOf(days[0].date) : 0;
  const cells = [...Array.from({ length: first }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, place) => cells[week * 7 + place]),
  );
  return (
    <table className={styles.month}>
      <caption>{formatMonth(month, locale)}</caption>
      <WeekdayHead />
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={place}>{day && <DayCell day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { day: Day }) {
  const { t, tr, locale } = useText();
  const { date, kind, name } = day;
  const off = kind === 'HOLIDAY' || kind === 'LOCAL_HOLIDAY';
  const title = `${formatDate(date, locale, true)} ${tr(name)}`;
  return (
    <span data-kind={kind} title={title}>
      {Number(date.slice(8))}
      {(off || kind === 'WORKED_WEEKEND') && (
        <sup>
          {t(off ? 'years.mark.off' : 'years.mark.work')}
          <span className={styles.hidden}> {tr(name)}</span>
        </sup>
      )}
    </span>
  );
}
