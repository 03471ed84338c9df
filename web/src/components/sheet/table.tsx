import type { Key, ReactNode } from 'react';
import styles from './sheet.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** As narrow as its content, on one line. */
  readonly narrow?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly empty?: string;
  /** Marks the row that is open beside the table. */
  readonly current?: (row: Row) => boolean;
}

/** A plain table: dense, its head always in view; the first column names the row. */
export function Table<Row>({ caption, columns, rows, rowKey, empty, current }: TableProps<Row>) {
  const kind = (column: Column<Row>): string | undefined =>
    column.number ? styles.number : column.narrow ? styles.narrow : undefined;
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={kind(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-current={current?.(row) || undefined}>
            {columns.map((column) => (
              <td key={column.key} className={kind(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty && (
          <tr>
            <td colSpan={columns.length} className={styles.empty}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
