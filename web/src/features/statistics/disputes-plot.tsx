import { useNavigate } from 'react-router';
import { useText } from '../../lib/text/use-text';
import { CountsTable } from './counts-table';
import type { FigureTable } from './figures.query';
import { casesOf, type Scope } from './overview-filter';
import { PlotCard } from './plot-card';

const ALL = 'DISPUTES';

/** Disputes of the period, and how they ended (SY-L12). */
export function DisputesPlot({ figures, scope }: { figures: FigureTable; scope: Scope }) {
  const { t, tr } = useText();
  const go = useNavigate();
  const outcomes = figures.figures.filter(({ key }) => key.startsWith(`${ALL}_`));
  const ended = outcomes.reduce((sum, { key }) => sum + (figures.total[key] ?? 0), 0);
  const title = t('overview.disputeOutcomes');
  const name = (outcome: (typeof outcomes)[number]): string => tr(outcome.label).replace(/^.*?[：:]\s*/, '');
  const count = (key: string): number => figures.total[key] ?? 0;
  const rows = [
    ...outcomes.map((outcome) => ({ key: outcome.key, label: name(outcome), value: count(outcome.key) })),
    { key: 'OPEN', label: t('overview.disputeOpen'), value: count(ALL) - ended },
    { key: ALL, label: t('overview.total'), value: count(ALL) },
  ];
  const bars = rows.slice(0, -1);
  return (
    <PlotCard
      title={title}
      horizontal
      categories={bars.map(({ label }) => label)}
      series={[{ name: title, colour: 5, values: bars.map(({ value }) => value) }]}
      onSelect={(_, bar) => {
        const key = bars[bar]?.key;
        void go(casesOf(key && key !== 'OPEN' ? key : ALL, scope));
      }}
      table={
        <CountsTable
          caption={title}
          head={t('overview.outcome')}
          titles={[t('overview.disputes')]}
          rows={rows.map(({ key, label, value }) => ({
            key,
            label,
            cells: [{ value, ...(key === 'OPEN' ? {} : { to: casesOf(key, scope) }) }],
          }))}
        />
      }
    />
  );
}
