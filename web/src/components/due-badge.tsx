import type { Deadline } from '../lib/api/types';
import { beijingHour, formatDate } from '../lib/format/format';
import { useText, type Texts } from '../lib/text/use-text';
import styles from './due-badge.module.css';

/** A due date and what the api says is left of it. */
export interface Due {
  readonly date: string;
  readonly strictDate?: string | null;
  /** The first moment overdue: with an hour of its own where hours are counted, midnight where days are. */
  readonly overdueAt?: string | null;
  readonly workingDaysLeft: number | null;
  readonly dueToday: boolean;
  readonly overdue: boolean;
  readonly provisional: boolean;
}

/** A clock of a case, as its badge shows it. */
export function dueOfDeadline({ due, workingDaysLeft, dueToday, overdue }: Deadline): Due {
  const { effectiveDate: date, strictDate, overdueAt, provisional } = due;
  return { date, strictDate, overdueAt, workingDaysLeft, dueToday, overdue, provisional };
}

type Urgency = 'overdue' | 'today' | 'soon' | 'later';

/**
 * The due date in effect, what is left of it in words, and a colour that says the same. In a row of a list that
 * names the day already, `leftOnly`: one line, and the case page says the rest.
 */
export function DueBadge({ due, leftOnly = false }: { due: Due; leftOnly?: boolean }) {
  const texts = useText();
  const { t, locale } = texts;
  const strict = due.strictDate && due.strictDate !== due.date ? due.strictDate : undefined;
  const hour = hourOf(due);
  return (
    <span className={styles.due} data-urgency={urgencyOf(due)}>
      {!leftOnly && <time dateTime={due.date}>{formatDate(due.date, locale)}</time>}
      {hour && <span>{t('due.hour', { hour })}</span>}
      <span className={styles.left}>{leftText(due, texts)}</span>
      {due.provisional && (
        <span className={styles.provisional} title={t('due.provisionalWhy')}>
          {t('due.provisional')}
        </span>
      )}
      {strict && !leftOnly && (
        <span className={styles.strict}>{t('due.strict', { date: formatDate(strict, locale) })}</span>
      )}
    </span>
  );
}

const MIDNIGHT = '00:00';

/** Of a period of hours, such as the twenty-four of a transfer, the day alone would say too little. */
function hourOf({ overdueAt }: Due): string | undefined {
  const hour = overdueAt ? beijingHour(overdueAt) : MIDNIGHT;
  return hour === MIDNIGHT ? undefined : hour;
}

function urgencyOf({ overdue, workingDaysLeft }: Due): Urgency {
  if (overdue) return 'overdue';
  if (workingDaysLeft === null || workingDaysLeft > 3) return 'later';
  return workingDaysLeft <= 0 ? 'today' : 'soon';
}

export function leftText({ overdue, workingDaysLeft, dueToday }: Due, { t }: Texts): string {
  if (overdue) return t('due.overdue');
  if (workingDaysLeft === null) return '';
  if (dueToday) return t('due.today');
  // A limit that does not move ends on a holiday after the last working day.
  if (workingDaysLeft <= 0) return t('due.left', { n: 0 });
  return workingDaysLeft === 1 ? t('due.leftOne') : t('due.left', { n: workingDaysLeft });
}
