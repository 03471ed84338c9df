import { Link } from 'react-router';
import type { components } from '../../lib/api/schema';
import { formatNumber, formatPercent } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { FigureTable } from './figures.query';
import { casesOf, tasksOf, type Scope } from './overview-filter';
import styles from './statistics.module.css';

interface TilesProps {
  readonly load: components['schemas']['Load'];
  readonly figures: FigureTable;
  readonly scope: Scope;
}

/** The numbers that are looked at first; each leads to what it counts. */
export function Tiles({ load, figures, scope }: TilesProps) {
  const { t, locale } = useText();
  const { total } = figures;
  const {
    COVERAGE: coverage = null,
    ROUNDS_MEAN: rounds = null,
    FIRST_ROUND_SHARE: firstRound = null,
  } = total;
  const missed = total['MAJOR_NOT_PASSED'] ?? 0;
  const count = (key: string): number => total[key] ?? 0;
  const pastLimit = count('CASE_LIMIT_PASSED');
  return (
    <ul className={styles.tiles} aria-label={t('overview.numbers')}>
      <Tile label={t('overview.open')} value={load.total.open} to={tasksOf('ALL', scope)} />
      <Tile
        label={t('overview.dueThisWeek')}
        value={load.total.dueThisWeek}
        to={tasksOf('THIS_WEEK', scope)}
      />
      <Tile
        label={t('overview.overdue')}
        value={load.total.overdue}
        to={tasksOf('OVERDUE', scope)}
        state={load.total.overdue > 0 ? 'bad' : undefined}
        note={load.total.overdue > 0 ? t('overview.late') : t('overview.none')}
      />
      <Tile
        label={t('overview.pastLimit')}
        value={pastLimit}
        to={casesOf('CASE_LIMIT_PASSED', scope)}
        state={pastLimit > 0 ? 'bad' : undefined}
        note={t('overview.ofFiled', { n: count('CASES_FILED') })}
      />
      <Tile
        label={t('overview.coverage')}
        value={coverage === null ? '—' : formatPercent(coverage, locale)}
        to={missed > 0 ? casesOf('MAJOR_NOT_PASSED', scope) : casesOf('MAJOR_DECISIONS', scope)}
        state={coverage === null ? undefined : missed > 0 ? 'bad' : 'good'}
        note={
          coverage === null
            ? t('overview.noDecisions')
            : missed > 0
              ? t('overview.coverageMissed', { n: missed })
              : t('overview.coverageMet', { n: count('MAJOR_DECISIONS') })
        }
      />
      <Tile
        label={t('overview.received')}
        value={count('REVIEWS_RECEIVED')}
        to={casesOf('REVIEWS_RECEIVED', scope)}
        note={t('overview.ofLate', { n: count('REVIEWS_OVERDUE') })}
      />
      <Tile
        label={t('overview.rounds')}
        value={rounds === null ? '—' : formatNumber(rounds, locale)}
        to={casesOf('ROUNDS_MEAN', scope)}
        note={
          firstRound === null
            ? undefined
            : t('overview.firstRound', { share: formatPercent(firstRound, locale) })
        }
      />
      <Tile label={t('overview.disputes')} value={count('DISPUTES')} to={casesOf('DISPUTES', scope)} />
    </ul>
  );
}

interface TileProps {
  readonly label: string;
  readonly value: number | string;
  readonly to: string;
  readonly state?: 'good' | 'bad' | undefined;
  readonly note?: string | undefined;
}

function Tile({ label, value, to, state, note }: TileProps) {
  return (
    <li>
      <Link to={to} className={styles.tile} data-state={state}>
        <span>{label}</span>
        <strong>{value}</strong>
        <small>{note ?? ' '}</small>
      </Link>
    </li>
  );
}
