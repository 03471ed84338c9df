import { csvOf, xlsxOf, type Table, type TableColumn, type TableFormat } from '../shared/table-file.js';
import { type Figure, type FigureUnit } from './domain/figures.js';
import { type FigureCase, type Grouping } from './domain/figure-query.js';
import { CASE_KIND_NAMES } from './group-names.service.js';
import { type FigureGroup, type FigureTable } from './statistics.service.js';

const GROUP_TITLES: Readonly<Record<Grouping, string>> = {
  NONE: '范围',
  AGENCY: '机关',
  UNIT: '机构',
  PERSON: '人员',
  KIND: '案件种类',
  MONTH: '月份',
};
const UNITS: Readonly<Record<FigureUnit, string>> = {
  COUNT: '件',
  PERCENT: '%',
  WORKING_DAYS: '工作日',
  ROUNDS: '轮',
};

/** A table of figures: as workbook with the definitions on a second sheet, as CSV one line a figure with its own. */
export async function tableFile(table: FigureTable, format: TableFormat): Promise<Buffer> {
  if (format === 'csv') return csvOf(longTable(table));
  return xlsxOf([wideTable(table), definitions(table)]);
}

/** The cases behind a figure. */
export async function casesFile(
  figure: Figure,
  rows: readonly FigureCase[],
  agencyNames: ReadonlyMap<string, string>,
  format: TableFormat,
): Promise<Buffer> {
  const table = caseTable(figure, rows, agencyNames);
  return format === 'csv' ? csvOf(table) : xlsxOf([table]);
}

function groupsAndTotal(table: FigureTable): readonly FigureGroup[] {
  return [...table.groups, { key: '', label: '合计', values: table.total }];
}

function wideTable(table: FigureTable): Table {
  const columns = table.figures.map(({ label, unit }): TableColumn => ({
    title: unit === 'COUNT' ? label.zh : `${label.zh}（${UNITS[unit]}）`,
    kind: unit === 'PERCENT' ? 'PERCENT' : 'NUMBER',
    width: 16,
  }));
  return {
    name: '统计',
    columns: [{ title: GROUP_TITLES[table.groupBy], kind: 'TEXT', width: 28 }, ...columns],
    rows: groupsAndTotal(table).map(({ label, values }) => [
      label,
      ...table.figures.map(({ key }) => values[key] ?? null),
    ]),
  };
}

function definitions({ figures, from, to, asOf }: FigureTable): Table {
  return {
    name: '指标说明',
    columns: [
      { title: '指标', kind: 'TEXT', width: 28 },
      { title: 'Figure', kind: 'TEXT', width: 34 },
      { title: '口径', kind: 'TEXT', width: 60 },
      { title: 'Definition', kind: 'TEXT', width: 60 },
      { title: '依据', kind: 'TEXT', width: 24 },
    ],
    rows: [
      ...figures.map(({ label, definition, clauses }) => [
        ...[label.zh, label.en, definition.zh, definition.en],
        clauses.join('、'),
      ]),
      ['统计期间', 'Period', `${from} 至 ${to}`, `${from} to ${to}`, ''],
      ['统计时间', 'As of', asOf, asOf, ''],
    ],
  };
}

function longTable(table: FigureTable): Table {
  return {
    name: '统计',
    columns: [
      { title: GROUP_TITLES[table.groupBy], kind: 'TEXT' },
      { title: '指标', kind: 'TEXT' },
      { title: '数值', kind: 'NUMBER' },
      { title: '单位', kind: 'TEXT' },
      { title: '口径', kind: 'TEXT' },
      { title: 'Figure', kind: 'TEXT' },
      { title: 'Definition', kind: 'TEXT' },
      { title: '依据', kind: 'TEXT' },
      { title: '期间起', kind: 'DATE' },
      { title: '期间止', kind: 'DATE' },
    ],
    rows: groupsAndTotal(table).flatMap(({ label: group, values }) =>
      table.figures.map(({ key, unit, label, definition, clauses }) => [
        ...[group, label.zh, values[key] ?? null, UNITS[unit], definition.zh, label.en, definition.en],
        ...[clauses.join('、'), table.from, table.to],
      ]),
    ),
  };
}

function caseTable(
  figure: Figure,
  rows: readonly FigureCase[],
  agencies: ReadonlyMap<string, string>,
): Table {
  return {
    name: '案件',
    columns: [
      { title: '案号', kind: 'TEXT', width: 26 },
      { title: '机关', kind: 'TEXT', width: 28 },
      { title: '种类', kind: 'TEXT' },
      { title: '案由', kind: 'TEXT', width: 40 },
      { title: '当事人', kind: 'TEXT', width: 28 },
      { title: '轮次', kind: 'NUMBER' },
      { title: '计入日期', kind: 'DATE' },
      { title: '立案日期', kind: 'DATE' },
      { title: '决定日期', kind: 'DATE' },
      { title: '金额（元）', kind: 'MONEY' },
      { title: '指标', kind: 'TEXT', width: 28 },
      { title: '口径', kind: 'TEXT', width: 50 },
    ],
    rows: rows.map((row) => [
      ...[
        row.caseNo,
        agencies.get(row.agencyId) ?? row.agencyId,
        CASE_KIND_NAMES[row.kind] ?? row.kind,
        row.cause,
      ],
      ...[row.partyName ?? '（未成年人，不显示）', row.round === 0 ? null : row.round],
      ...[row.on, row.filedOn, row.decidedOn, row.amount, figure.label.zh, figure.definition.zh],
    ]),
  };
}
