import { useNavigate } from 'react-router';
import { formatMonth, formatNumber, formatPercent } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { CountsTable } from './counts-table';
import type { FigureTable } from './figures.query';
import { monthOf } from './month-scope';
import { casesOf, type Scope } from './overview-filter';
import { PlotCard } from './plot-card';

const COUNTS = ['MAJOR_DECISIONS', 'MAJOR_PASSED', 'REVIEWS_OVERDUE'] as const;

/** Major decisions and those of them that passed review, which must be all; late reviews beside them. */
export function MonthsPlot({ figures, scope }: { figures: FigureTable; scope: Scope }) {
  const { t, tr, locale } = useText();
  const go = useNavigate();
  const label = (key: string): string => {
    const figure = figures.figures.find((each) => each.key === key);
    return figure ? tr(figure.label) : key;
  };
  const months = figures.groups;
  const title = t('overview.coverageByMonth');
  return (
    <PlotCard
      title={title}
      categories={months.map(({ key }) => formatMonth(key, locale))}
      series={COUNTS.map((key, index) => ({
        name: label(key),
        colour: [1, 2, 4][index] ?? 1,
        values: months.map(({ values }) => values[key] ?? 0),
      }))}
      onSelect={(series, month) => {
        const [key, group] = [COUNTS[series], months[month]];
        if (key && group) void go(casesOf(key, monthOf(group.key, scope)));
      }}
      table={
        <CountsTable
          caption={title}
          head={t('overview.month')}
          titles={[...COUNTS.map(label), label('COVERAGE'), label('ROUNDS_MEAN')]}
          rows={[...months, { key: '', label: t('overview.total'), values: figures.total }].map((group) => {
            const { COVERAGE: coverage = null, ROUNDS_MEAN: rounds = null } = group.values;
            return {
              key: group.key,
              label: group.key ? formatMonth(group.key, locale) : group.label,
              cells: [
                ...COUNTS.map((key) => ({
                  value: group.values[key] ?? 0,
                  to: casesOf(key, group.key ? monthOf(group.key, scope) : scope),
                })),
                { value: coverage === null ? null : formatPercent(coverage, locale) },
                { value: rounds === null ? null : formatNumber(rounds, locale) },
              ],
            };
          })}
        />
      }
    />
  );
}
