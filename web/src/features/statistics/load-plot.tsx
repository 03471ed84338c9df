import { useNavigate } from 'react-router';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import { CountsTable } from './counts-table';
import { tasksOf, type OverviewFilter } from './overview-filter';
import { PlotCard } from './plot-card';

interface LoadPlotProps {
  readonly load: components['schemas']['Load'];
  readonly filter: OverviewFilter;
}

const MOST = 12;
const NOBODY = 'NONE';

/** Who has how much in hands, and of it what is late or due this week. */
export function LoadPlot({ load, filter }: LoadPlotProps) {
  const { t } = useText();
  const go = useNavigate();
  const name = ({ key, label }: { key: string; label: string }): string =>
    key === NOBODY ? t('overview.unclaimed') : label;
  const people = load.people.slice(0, MOST);
  const dues = ['OVERDUE', 'THIS_WEEK', 'ALL'] as const;
  return (
    <PlotCard
      title={t('overview.load')}
      horizontal
      stacked
      categories={people.map(name)}
      series={[
        { name: t('overview.overdue'), colour: 4, values: people.map(({ overdue }) => overdue) },
        { name: t('overview.dueThisWeek'), colour: 3, values: people.map(({ dueThisWeek }) => dueThisWeek) },
        {
          name: t('overview.later'),
          colour: 1,
          values: people.map(({ open, overdue, dueThisWeek }) => open - overdue - dueThisWeek),
        },
      ]}
      onSelect={(series, person) =>
        void go(tasksOf(dues[series] ?? 'ALL', filter, people[person]?.key ?? NOBODY))
      }
      table={
        <CountsTable
          caption={t('overview.load')}
          head={t('overview.person')}
          titles={[t('overview.open'), t('overview.dueThisWeek'), t('overview.overdue')]}
          rows={load.people.map((group) => ({
            key: group.key,
            label: name(group),
            cells: [
              { value: group.open, to: tasksOf('ALL', filter, group.key) },
              { value: group.dueThisWeek, to: tasksOf('THIS_WEEK', filter, group.key) },
              { value: group.overdue, to: tasksOf('OVERDUE', filter, group.key) },
            ],
          }))}
        />
      }
    />
  );
}
