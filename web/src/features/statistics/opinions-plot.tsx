import { useNavigate } from 'react-router';
import { formatMonth } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { CountsTable } from './counts-table';
import type { FigureTable } from './figures.query';
import { monthOf } from './month-scope';
import { casesOf, type Scope } from './overview-filter';
import { PlotCard } from './plot-card';

const OPINION = 'OPINION_';

/** Signed opinions by kind, month after month. */
export function OpinionsPlot({ figures, scope }: { figures: FigureTable; scope: Scope }) {
  const { t, tr, locale } = useText();
  const go = useNavigate();
  const all = figures.figures.filter(({ key }) => key.startsWith(OPINION));
  const kinds = all.filter(({ key }) => (figures.total[key] ?? 0) > 0);
  const months = figures.groups;
  const title = t('overview.opinions');
  const name = (kind: (typeof all)[number]): string => tr(kind.label).replace(/^.*?[：:]\s*/, '');
  return (
    <PlotCard
      title={title}
      stacked
      categories={months.map(({ key }) => formatMonth(key, locale))}
      series={kinds.map((kind) => ({
        name: name(kind),
        colour: all.indexOf(kind) + 1,
        values: months.map(({ values }) => values[kind.key] ?? 0),
      }))}
      onSelect={(series, month) => {
        const [kind, group] = [kinds[series], months[month]];
        if (kind && group) void go(casesOf(kind.key, monthOf(group.key, scope)));
      }}
      table={
        <CountsTable
          caption={title}
          head={t('overview.month')}
          titles={kinds.map(name)}
          rows={[...months, { key: '', label: t('overview.total'), values: figures.total }].map((group) => ({
            key: group.key,
            label: group.key ? formatMonth(group.key, locale) : group.label,
            cells: kinds.map(({ key }) => ({
              value: group.values[key] ?? 0,
              to: casesOf(key, group.key ? monthOf(group.key, scope) : scope),
            })),
          }))}
        />
      }
    />
  );
}
