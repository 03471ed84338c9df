import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export type CellKind = 'TEXT' | 'NUMBER' | 'MONEY' | 'PERCENT' | 'DATE';
/** Dates as `YYYY-MM-DD`, money as text in yuan, percent as 12.5 for 12.5 %. */
export type CellValue = string | number | null;

export interface TableColumn {
  readonly title: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width?: number;
}

export interface Table {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What XML cannot hold and nobody types: control characters but tab and line feed. */
const UNWRITABLE = /[^\P{Cc}\t\n]/gu;
const FORMATS: Readonly<Record<CellKind, string | undefined>> = {
  TEXT: undefined,
  NUMBER: undefined,
  MONEY: '#,##0.00',
  PERCENT: '0.00%',
  DATE: 'yyyy-mm-dd',
};

export const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/**
 * A workbook with one sheet a table. Every cell has its type, so a text that begins with `=` stays a text and is never
 * calculated.
 */
export async function xlsxOf(tables: readonly Table[]): Promise<Buffer> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(headCell),
      ...rows.map((row) => columns.map((column, at) => cellOf(column, row[at] ?? null))),
    ] as SheetData,
    columns: columns.map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

/**
 * One table as CSV in UTF-8 with byte order mark, as Excel reads it. What a spreadsheet would calculate when it opens
 * the file (`=`, `+`, `-`, `@` at the beginning of a text) is written with an apostrophe before it.
 */
export function csvOf({ columns, rows }: Table): Buffer {
  const lines = rows.map((row) => columns.map((column, at) => plain(column, row[at] ?? null)));
  const text = stringify([columns.map(({ title }) => title), ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Buffer.from(text, 'utf8');
}

function headCell({ title }: TableColumn): Cell {
  return { value: title, type: String, fontWeight: 'bold', backgroundColor: '#EDF2F7' };
}

function cellOf({ kind }: TableColumn, value: CellValue): Cell {
  if (value === null || value === '') return null;
  const format = FORMATS[kind];
  if (kind === 'TEXT') return { value: writable(String(value)), type: String };
  if (kind === 'DATE') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: format ?? '' };
  const number = kind === 'PERCENT' ? Number(value) / 100 : Number(value);
  return { value: number, type: Number, ...(format === undefined ? {} : { format }) };
}

function plain({ kind }: TableColumn, value: CellValue): CellValue {
  if (value === null) return null;
  if (kind === 'NUMBER' || kind === 'PERCENT') return Number(value);
  // Money keeps its two decimals, which a number would lose.
  return kind === 'TEXT' ? writable(String(value)) : String(value);
}

function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}
