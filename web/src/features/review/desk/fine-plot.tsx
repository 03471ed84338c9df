import { ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { usePreferences } from '../../../lib/preferences/use-preferences';
import { useText } from '../../../lib/text/use-text';
import styles from './desk.module.css';

register([ScatterChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

export interface Fine {
  readonly name: string;
  readonly date: string;
  readonly yuan: number;
  readonly sameCause: boolean;
}

interface FinePlotProps {
  readonly fines: readonly Fine[];
  /** What is proposed in this case, drawn as a line across. */
  readonly proposed: number | undefined;
}

/** The fines of earlier decisions over time; everything it shows stands in the table below, too. */
export default function FinePlot({ fines, proposed }: FinePlotProps) {
  const { t, locale } = useText();
  const { theme } = usePreferences();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const chart: EChartsType = init(host.current, null, { renderer: 'svg' });
    chart.setOption(optionsOf({ fines, proposed, label: t('precedents.thisCase'), locale }));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [fines, proposed, t, locale, theme]);
  return <div ref={host} className={styles.plot} role="img" aria-label={t('precedents.plot')} />;
}

interface Plotted extends FinePlotProps {
  readonly label: string;
  readonly locale: string;
}

function optionsOf({ fines, proposed, label, locale }: Plotted): Parameters<EChartsType['setOption']>[0] {
  const colour = (name: string): string =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const [text, line] = [colour('--fs-text-2'), colour('--fs-line')];
  const money = (value: number): string => `¥${value.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB')}`;
  const dots = (sameCause: boolean): unknown[] =>
    fines
      .filter((fine) => fine.sameCause === sameCause)
      .map(({ name, date, yuan }) => ({ name, value: [date, yuan] }));
  const most = Math.max(...fines.map(({ yuan }) => yuan), proposed ?? 0);
  return {
    animation: false,
    grid: { left: 8, right: 16, top: 22, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      formatter: ({ name, value }: { name: string; value: [string, number] }) =>
        `${name}\n${value[0]}  ${money(value[1])}`,
    },
    xAxis: {
      type: 'time',
      axisLabel: { color: text, hideOverlap: true },
      axisLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'value',
      max: Math.ceil(most * 1.1),
      axisLabel: { color: text, formatter: money },
      splitLine: { lineStyle: { color: line } },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 9,
        itemStyle: { color: colour('--fs-link') },
        data: dots(true),
        ...(proposed === undefined
          ? {}
          : {
              markLine: {
                symbol: 'none',
                lineStyle: { color: colour('--fs-danger'), type: 'dashed', width: 2 },
                label: { color: text, formatter: `${label} ${money(proposed)}`, position: 'insideEndTop' },
                data: [{ yAxis: proposed }],
              },
            }),
      },
      {
        type: 'scatter',
        symbolSize: 9,
        symbol: 'emptyCircle',
        itemStyle: { color: colour('--fs-link') },
        data: dots(false),
      },
    ],
  };
}
