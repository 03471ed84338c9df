import { isProblem } from '../../lib/api/problem';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import type { Bilingual } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';

interface LineFault {
  readonly line: number;
  readonly column: string;
  readonly message: Bilingual;
}

/** Every bad line of a file, by line and column. */
export function LineFaults({ error }: { error: unknown }) {
  const { t, tr } = useText();
  if (!isProblem(error)) return null;
  const details = error.faults[0]?.details ?? {};
  const faults = (details['lines'] ?? []) as readonly LineFault[];
  if (faults.length === 0) return null;
  return (
    <div className={sheet.part}>
      <p className={sheet.danger}>
        {t('registers.badLines', { n: Number(details['count'] ?? faults.length) })}
      </p>
      <Table
        caption={t('registers.badLinesCaption')}
        rows={faults.map((fault, index) => ({ ...fault, index }))}
        rowKey={({ index }) => index}
        columns={[
          { key: 'line', title: t('registers.line'), number: true, cell: ({ line }) => line },
          { key: 'column', title: t('registers.column'), narrow: true, cell: ({ column }) => column },
          { key: 'fault', title: t('registers.fault'), cell: ({ message }) => tr(message) },
        ]}
      />
    </div>
  );
}
