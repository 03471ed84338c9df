import { DownloadOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { beijingDate, formatDate, formatMonth } from '../../lib/format/format';
import { useKeys } from '../../lib/keys/use-keys';
import { useText } from '../../lib/text/use-text';
import { moved, spanOf, type Extent } from './calendar-days';
import { CalendarGrid } from './calendar-grid';
import styles from './calendar.module.css';
import { icalendarOf, useCaseCalendar, type Scope } from './case-calendar.query';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Due dates by month and week, one's own and the unit's, on the working calendar. All that is chosen stands in the
 * address.
 */
export function CalendarPage() {
  const { t, locale } = useText();
  const { extent, scope, day, show } = useShown();
  const span = spanOf(extent, day);
  const calendar = useCaseCalendar(span, scope);
  const { data } = calendar;
  const count = data?.days.reduce((sum, each) => sum + each.dueDates.length, 0) ?? 0;
  useKeys({
    n: () => show({ day: moved(extent, day, 1) }),
    p: () => show({ day: moved(extent, day, -1) }),
    m: () => show({ extent: 'month' }),
    w: () => show({ extent: 'week' }),
    0: () => show({ day: beijingDate(new Date()) }),
  });
  const title =
    extent === 'month'
      ? formatMonth(day.slice(0, 7), locale)
      : `${formatDate(span.from, locale)} – ${formatDate(span.to, locale)}`;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('calendar.title')}</h1>
        <Segmented<Extent>
          aria-label={t('calendar.extent')}
          value={extent}
          onChange={(next) => show({ extent: next })}
          options={(['month', 'week'] as const).map((value) => ({ value, label: t(`calendar.by.${value}`) }))}
        />
        <Segmented<Scope>
          aria-label={t('calendar.scope')}
          value={scope}
          onChange={(next) => show({ scope: next })}
          options={(['MINE', 'UNIT'] as const).map((value) => ({ value, label: t(`calendar.of.${value}`) }))}
        />
        <span className={styles.turn}>
          <Button
            icon={<LeftOutlined />}
            aria-label={t('calendar.before')}
            onClick={() => show({ day: moved(extent, day, -1) })}
          />
          <Button onClick={() => show({ day: beijingDate(new Date()) })}>{t('calendar.today')}</Button>
          <Button
            icon={<RightOutlined />}
            aria-label={t('calendar.after')}
            onClick={() => show({ day: moved(extent, day, 1) })}
          />
        </span>
        <h2 aria-live="polite">{title}</h2>
        <span>{data ? t('calendar.count', { n: count }) : ''}</span>
        {data?.provisional && <span className={styles.note}>{t('calendar.provisional')}</span>}
        <Button
          className={styles.export}
          icon={<DownloadOutlined />}
          href={icalendarOf(span, scope)}
          download
        >
          {t('calendar.export')}
        </Button>
      </div>
      <ProblemNotice error={calendar.error} />
      {!data && !calendar.error ? <Loading /> : null}
      {data && <CalendarGrid days={data.days} today={data.today} extent={extent} month={day.slice(0, 7)} />}
    </div>
  );
}

interface Shown {
  readonly extent: Extent;
  readonly scope: Scope;
  readonly day: string;
}

function useShown(): Shown & { readonly show: (change: Partial<Shown>) => void } {
  const [search, setSearch] = useSearchParams();
  const day = search.get('day') ?? '';
  const shown: Shown = {
    extent: search.get('by') === 'week' ? 'week' : 'month',
    scope: search.get('of') === 'UNIT' ? 'UNIT' : 'MINE',
    day: DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : beijingDate(new Date()),
  };
  const show = (change: Partial<Shown>): void => {
    const { extent, scope, day: next } = { ...shown, ...change };
    setSearch({ by: extent, of: scope, day: next }, { replace: true, flushSync: true });
  };
  return { ...shown, show };
}
