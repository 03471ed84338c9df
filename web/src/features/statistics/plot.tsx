import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { usePreferences } from '../../lib/preferences/use-preferences';
import styles from './statistics.module.css';

echarts.use([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  SVGRenderer,
  TooltipComponent,
]);

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Of the theme's colours for plots, from 1. */
  readonly colour: number;
  readonly line?: boolean;
}

export interface PlotProps {
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  /** The largest value that can be, e.g. 100 for shares. */
  readonly max?: number;
  readonly onSelect?: (series: number, category: number) => void;
}

/** Bars and lines in the theme's colours, each series also with a pattern or a mark of its own. */
export default function Plot(props: PlotProps) {
  const { label, onSelect } = props;
  const { theme } = usePreferences();
  const place = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const chart = echarts.init(element, undefined, { renderer: 'svg' });
    chart.setOption(optionOf(props, getComputedStyle(document.body)));
    chart.on('click', ({ seriesIndex, dataIndex }) => select.current?.(seriesIndex ?? 0, dataIndex));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [props, theme]);
  return <div ref={place} className={styles.plot} role="img" aria-label={label} />;
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];

function optionOf(
  { categories, series, horizontal = false, stacked = false, max }: PlotProps,
  style: CSSStyleDeclaration,
): echarts.EChartsCoreOption {
  const colour = (name: string): string => style.getPropertyValue(`--fs-${name}`).trim();
  const text = { color: colour('text-2'), fontFamily: style.fontFamily };
  const line = { lineStyle: { color: colour('line') } };
  const legend = series.length > 1 || !horizontal;
  const names = {
    type: 'category',
    data: [...categories],
    axisLabel: { ...text, width: 110, overflow: 'truncate' },
    axisLine: line,
    axisTick: { show: false },
    inverse: horizontal,
  };
  const numbers = {
    type: 'value',
    minInterval: 1,
    max,
    axisLabel: text,
    splitLine: line,
  };
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: series.length > 1 } },
    color: series.map((each) => colour(`chart-${each.colour}`)),
    textStyle: text,
    grid: { left: 8, right: 20, top: legend ? 34 : 10, bottom: 4, containLabel: true },
    legend: {
      show: legend,
      top: 0,
      left: 0,
      textStyle: text,
      type: 'scroll',
      pageTextStyle: text,
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: colour('raised'),
      borderColor: colour('line'),
      textStyle: { color: colour('text'), fontSize: 12 },
    },
    xAxis: horizontal ? numbers : names,
    yAxis: horizontal ? names : numbers,
    series: series.map(({ name, values, line: isLine = false }, index) => ({
      name,
      data: [...values],
      type: isLine ? 'line' : 'bar',
      ...(stacked && !isLine ? { stack: 'all' } : {}),
      barMaxWidth: 26,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 7,
      cursor: 'pointer',
    })),
  };
}
