import { Link } from 'react-router';
import { Table } from '../../components/sheet/table';

export interface CountCell {
  readonly value: number | string | null;
  /** Where the list of what is counted is; absent where there is none. */
  readonly to?: string;
}

interface CountsTableProps {
  readonly caption: string;
  readonly head: string;
  readonly titles: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly CountCell[];
  }[];
}

/** Numbers by row and column; each that counts something leads to it. */
export function CountsTable({ caption, head, titles, rows }: CountsTableProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', title: head, cell: ({ label }) => label },
        ...titles.map((title, place) => ({
          key: title,
          title,
          number: true,
          cell: ({ cells }: CountsTableProps['rows'][number]) => {
            const { value, to } = cells[place] ?? { value: null };
            return to && value ? <Link to={to}>{value}</Link> : (value ?? '—');
          },
        })),
      ]}
    />
  );
}
