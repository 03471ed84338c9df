import { Button } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { WeekdayHead } from './dates/weekday-head';
import { Clauses } from './clauses';
import { Dialog } from './dialogs/dialog';
import type { DueDate } from '../lib/api/types';
import { formatDate, formatInstant, formatMonth } from '../lib/format/format';
import { monthsOf, type DayMark } from '../lib/format/due-days';
import { useText } from '../lib/text/use-text';
import styles from './due-explanation.module.css';

/** Opens how a due date came about: every day counted or skipped and why, on a small calendar. */
export function DueExplanation({ due, children }: { due: DueDate; children: ReactNode }) {
  const { tr } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" className={styles.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        width={600}
        title={tr(due.rule.label)}
        destroyOnHidden
      >
        <Explanation due={due} />
      </Dialog>
    </>
  );
}

function Explanation({ due }: { due: DueDate }) {
  const { t, tr, locale } = useText();
  const months = useMemo(() => monthsOf(due), [due]);
  return (
    <div className={styles.explanation} tabIndex={0}>
      <dl>
        <div>
          <dt>{t('clock.start')}</dt>
          <dd>
            {formatDate(due.start.at, locale, true)} {tr(due.start.event)}
          </dd>
        </div>
        {due.unit !== 'FIXED_DATE' && (
          <div>
            <dt>{t('clock.length')}</dt>
            <dd>{t(`clock.unit.${due.unit}`, { n: due.number })}</dd>
          </div>
        )}
        <div>
          <dt>{t('clock.effective')}</dt>
          <dd>
            <strong>
              {due.unit === 'HOUR'
                ? formatInstant(due.dueAt, locale)
                : formatDate(due.effectiveDate, locale, true)}
            </strong>
            {due.provisional && ` ${t('due.provisional')}`}
          </dd>
        </div>
        {due.strictDate !== due.effectiveDate && (
          <div>
            <dt>{t('clock.strict')}</dt>
            <dd>{formatDate(due.strictDate, locale, true)}</dd>
          </div>
        )}
        {due.excluded && due.excluded.length > 0 && (
          <div>
            <dt>{t('clock.pauses')}</dt>
            <dd>
              {due.excluded.map(({ from, to, why }) => (
                <div key={from}>
                  {formatDate(from, locale)} – {formatDate(to, locale)} {tr(why)}
                </div>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('clock.source')}</dt>
          <dd>
            <Clauses of={[due.rule.source, ...due.rule.clauses]} />
          </dd>
        </div>
      </dl>
      {/* Above the calendar, which is long: why a date is provisional must not be looked for. */}
      <ul>
        {due.notes.map((note, index) => (
          <li key={index}>{tr(note)}</li>
        ))}
      </ul>
      <div className={styles.months}>
        {months.map(({ month, weeks }) => (
          <table key={month}>
            <caption>{formatMonth(month, locale)}</caption>
            <WeekdayHead />
            <tbody>
              {weeks.map((week, index) => (
                <tr key={index}>
                  {week.map((day, at) => (
                    <td key={at}>{day && <Day day={day} />}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  );
}

/** The number of the counted day, or a stroke with the reason why it does not count. */
function Day({ day }: { day: DayMark }) {
  const { t, tr, locale } = useText();
  const { mark } = day;
  const words =
    mark.kind === 'COUNTED' ? t('clock.counted', { n: mark.n }) : mark.kind === 'SKIPPED' ? tr(mark.why) : '';
  const roles = [
    day.isStart && t('clock.start'),
    day.isDue && t('clock.effective'),
    day.isStrict && t('clock.strict'),
  ];
  const title = [formatDate(day.date, locale, true), words, ...roles].filter(Boolean).join(' · ');
  return (
    <span
      className={styles.day}
      title={title}
      data-kind={mark.kind}
      data-due={day.isDue}
      data-start={day.isStart}
      data-strict={day.isStrict}
    >
      {Number(day.date.slice(8))}
      <small>
        {mark.kind === 'COUNTED' ? mark.n : mark.kind === 'SKIPPED' ? tr(mark.why).slice(0, 2) : ''}
      </small>
    </span>
  );
}
