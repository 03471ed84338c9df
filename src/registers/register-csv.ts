import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type Register } from './domain/register-columns.js';
import { csvUnreadable, linesInvalid } from './domain/register.errors.js';
import {
  fault,
  headerFaults,
  readRows,
  writtenRow,
  type FileLine,
  type LineFault,
  type RegisterRow,
} from './domain/register-rows.js';

/** What a spreadsheet would take for a formula; such a cell is written behind an apostrophe. */
const FORMULA = /^'(?=[=+\-@\t\r])/;

interface ParsedLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A register's file as it was read: a row of each line, and what is wrong with the form of its cells. */
export interface RegisterFile {
  readonly rows: readonly RegisterRow[];
  /** Where each row stands in the file, from 1. */
  readonly lines: readonly number[];
  readonly faults: readonly LineFault[];
}

/** Reads a register's file. @throws REGISTER_FILE_UNREADABLE, or REGISTER_LINES_INVALID where it has not the columns */
export function readRegister(register: Register, csv: string): RegisterFile {
  const [head, ...body] = parsed(csv);
  const headers = (head?.record ?? []).map((each) => each.trim());
  const shape = [...headerFaults(register, headers), ...widthFaults(headers, body)];
  if (shape.length > 0) throw linesInvalid(register, shape);
  const lines = body.map(({ record, info }): FileLine => {
    const cells = record.map((cell, index) => [headers[index] ?? '', cell.replace(FORMULA, '')] as const);
    return { line: info.lines, cells: Object.fromEntries(cells) };
  });
  return { ...readRows(register, lines), lines: lines.map(({ line }) => line) };
}

/** The rows of a file without any fault, of form or otherwise. @throws REGISTER_LINES_INVALID with every bad line */
export function rowsOf(
  register: Register,
  { rows, faults }: RegisterFile,
  others: readonly LineFault[] = [],
): readonly RegisterRow[] {
  const all = [...faults, ...others].sort((left, right) => left.line - right.line);
  if (all.length > 0) throw linesInvalid(register, all);
  return rows;
}

/** Writes rows as CSV in UTF-8 with a byte order mark, as spreadsheets want it. */
export function writeRegister(register: Register, rows: readonly RegisterRow[]): string {
  const header = COLUMNS[register].map((column) => column.header);
  const lines = rows.map((row) => writtenRow(register, row));
  return stringify([header, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function parsed(csv: string): ParsedLine[] {
  try {
    const options = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true } as const;
    return parse(csv, options) as unknown as ParsedLine[];
  } catch (error) {
    if (error instanceof CsvError) throw csvUnreadable(Number(error['lines'] ?? 1), error.code);
    throw error;
  }
}

function widthFaults(headers: readonly string[], body: readonly ParsedLine[]): LineFault[] {
  return body
    .filter(({ record }) => record.length !== headers.length)
    .map(({ record, info }) =>
      fault(
        info.lines,
        '—',
        `有 ${record.length} 列，应为 ${headers.length} 列`,
        `${record.length} columns instead of ${headers.length}`,
      ),
    );
}
