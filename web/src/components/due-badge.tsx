import { formatDate } from '../lib/format/format';
import { useText, type Texts } from '../lib/text/use-text';
import styles from './due-badge.module.css';

/** A due date and what the api says is left of it. */
export interface Due {
  readonly date: string;
  readonly strictDate?: string | null;
  readonly workingDaysLeft: number | null;
  readonly overdue: boolean;
  readonly provisional: boolean;
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
  return (
    <span className={styles.due} data-urgency={urgencyOf(due)}>
      {!leftOnly && <time dateTime={due.date}>{formatDate(due.date, locale)}</time>}
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

function urgencyOf({ overdue, workingDaysLeft }: Due): Urgency {
  if (overdue) return 'overdue';
  if (workingDaysLeft === null || workingDaysLeft > 3) return 'later';
  return workingDaysLeft <= 0 ? 'today' : 'soon';
}

export function leftText({ overdue, workingDaysLeft }: Due, { t }: Texts): string {
  if (overdue) return t('due.overdue');
  if (workingDaysLeft === null) return '';
  if (workingDaysLeft <= 0) return t('due.today');
  return workingDaysLeft === 1 ? t('due.leftOne') : t('due.left', { n: workingDaysLeft });
}
