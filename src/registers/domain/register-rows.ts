import { toAmount } from '../../shared/amount.js';
import { type BilingualText } from '../../shared/domain-error.js';
import { isExistingDate } from '../../shared/existing-date.js';
import { COLUMNS, type Choices, type Register, type RegisterColumn } from './register-columns.js';

/** One row as it is kept: every column in its one form, an empty cell as empty text. */
export type RegisterRow = Readonly<Record<string, string>>;

/** One line of a file before it is checked; `line` counts from 1, the header included. */
export interface FileLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with one line, by the column's Chinese header. */
export interface LineFault {
  readonly line: number;
  readonly column: string;
  readonly message: BilingualText;
}

const LONGEST_CELL = 4_000;
const SEPARATOR = /[、;；|]/;

/** Columns that the file lacks, and columns that the register does not know; header words or keys may stand there. */
export function headerFaults(register: Register, headers: readonly string[]): LineFault[] {
  const columns = COLUMNS[register];
  const lacking = columns.filter(({ required, key, header }) => required && !hasAny(headers, key, header));
  const known = new Set(columns.flatMap(({ key, header }) => [key, header]));
  const foreign = headers.filter((each) => !known.has(each));
  const twice = columns.filter(
    ({ key, header }) => headers.filter((h) => h === key || h === header).length > 1,
  );
  return [
    ...lacking.map(({ header }) => fault(1, header, '缺少该列', 'This column is missing')),
    ...foreign.map((each) => fault(1, each, '没有这一列', 'There is no such column')),
    ...twice.map(({ header }) => fault(1, header, '该列重复', 'This column stands there twice')),
  ];
}

/** Reads every line, and names every faulty cell of every line: nothing is taken while one is left. */
export function readRows(
  register: Register,
  lines: readonly FileLine[],
): { readonly rows: readonly RegisterRow[]; readonly faults: readonly LineFault[] } {
  const faults: LineFault[] = [];
  const rows = lines.map(({ line, cells }) => {
    const before = faults.length;
    const row: Record<string, string> = {};
    for (const column of COLUMNS[register]) row[column.key] = readCell(column, line, cells, faults);
    if (faults.length === before) faults.push(...datesReversed(register, line, row));
    return row;
  });
  faults.push(...repeated(register, lines, rows));
  return { rows, faults: faults.sort((left, right) => left.line - right.line) };
}

/** The row as a person reads it in a file: words for codes. */
export function writtenRow(register: Register, row: RegisterRow): string[] {
  return COLUMNS[register].map(({ key, form }) => {
    const value = row[key] ?? '';
    if (typeof form === 'string' || value === '') return value;
    if ('oneOf' in form) return form.oneOf[value] ?? value;
    return value
      .split('、')
      .map((each) => form.anyOf[each] ?? each)
      .join('、');
  });
}

/** How many rows a new version has that the old one lacks, and the other way round. */
export function differenceOf(
  register: Register,
  before: readonly RegisterRow[],
  after: readonly RegisterRow[],
): { readonly added: number; readonly removed: number } {
  const written = (rows: readonly RegisterRow[]): readonly string[] =>
    rows.map((row) => JSON.stringify(writtenRow(register, row)));
  const [old, now] = [new Set(written(before)), new Set(written(after))];
  return {
    added: [...now].filter((row) => !old.has(row)).length,
    removed: [...old].filter((row) => !now.has(row)).length,
  };
}

function readCell(
  column: RegisterColumn,
  line: number,
  cells: FileLine['cells'],
  faults: LineFault[],
): string {
  const text = (cells[column.header] ?? cells[column.key] ?? '').trim();
  const complain = (zh: string, en: string): string => {
    faults.push(fault(line, column.header, zh, en));
    return '';
  };
  if (text === '') return column.required ? complain('不能为空', 'Must not be empty') : '';
  if (text.length > LONGEST_CELL) return complain('内容过长', 'Too long');
  if (column.form === 'TEXT') return text;
  if (column.form === 'DATE') {
    return isExistingDate(text)
      ? text
      : complain(`“${text}”不是日期（应为 2026-08-15 的格式）`, `"${text}" is no date YYYY-MM-DD`);
  }
  if (column.form === 'AMOUNT') {
    return /^\d{1,13}(\.\d{1,2})?$/.test(text)
      ? toAmount(text)
      : complain(`“${text}”不是金额（元，至多两位小数）`, `"${text}" is no amount in yuan`);
  }
  const several = 'anyOf' in column.form;
  const choices = 'anyOf' in column.form ? column.form.anyOf : column.form.oneOf;
  const parts = several ? text.split(SEPARATOR).map((part) => part.trim()) : [text];
  const codes = parts.map((part) => codeOf(choices, part));
  const unknown = parts.filter((_, index) => codes[index] === undefined);
  if (unknown.length === 0) return codes.join('、');
  const words = Object.values(choices).join('、');
  return complain(`“${unknown.join('、')}”不在可选项中：${words}`, `Not one of: ${words}`);
}

function codeOf(choices: Choices, text: string): string | undefined {
  return Object.keys(choices).find((code) => code === text || choices[code] === text);
}

/** Pairs of first and last day; `repealedOn` is the first day on which a law is no longer valid. */
const PERIODS: readonly (readonly [string, string])[] = [
  ['validFrom', 'validTo'],
  ['validFrom', 'repealedOn'],
  ['registeredFrom', 'registeredTo'],
];

function datesReversed(register: Register, line: number, row: RegisterRow): LineFault[] {
  return PERIODS.flatMap(([from, to]) => {
    const [first, last] = [row[from], row[to]];
    if (!first || !last || first <= last) return [];
    const header = COLUMNS[register].find(({ key }) => key === to)?.header ?? to;
    return [fault(line, header, `早于开始日期 ${first}`, `Lies before its beginning ${first}`)];
  });
}

/** What makes a row the same as another one of the register. */
const IDENTITY: Readonly<Record<Register, readonly string[]>> = {
  OFFICERS: ['signInName', 'number'],
  REVIEWERS: ['signInName'],
  ADVISERS: ['name', 'licenceNo'],
  LAWS: ['name', 'validFrom', 'article'],
  CATALOGUE: ['item', 'kind', 'act', 'field', 'level', 'party'],
  ENTRUSTMENTS: ['entrusted', 'kinds', 'validFrom'],
};

function repeated(register: Register, lines: readonly FileLine[], rows: readonly RegisterRow[]): LineFault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const line = lines[index]?.line ?? 0;
    const parts = IDENTITY[register].map((key) => row[key] ?? '');
    if (parts[0] === '') return [];
    const identity = JSON.stringify(parts);
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, line);
      return [];
    }
    const header = COLUMNS[register][0]?.header ?? '';
    return [fault(line, header, `与第 ${earlier} 行重复`, `The same as line ${earlier}`)];
  });
}

function hasAny(headers: readonly string[], ...names: readonly string[]): boolean {
  return names.some((name) => headers.includes(name));
}

export function fault(line: number, column: string, zh: string, en: string): LineFault {
  return { line, column, message: { zh, en } };
}
