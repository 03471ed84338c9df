import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { useText } from '../../lib/text/use-text';
import { useRegisterRows } from './register-rows.query';
import type { Register } from './register-versions.query';

const SHOWN = 300;

interface RegisterRowsProps {
  readonly register: Register;
  readonly agencyId: string;
  readonly version: number | undefined;
}

interface NumberedRow {
  readonly cells: readonly string[];
  readonly index: number;
}

/** What the register says now, or what a version of it said; all of it is in the export. */
export function RegisterRows({ register, agencyId, version }: RegisterRowsProps) {
  const { t, named } = useText();
  const { data, error, isPending } = useRegisterRows(register, agencyId, version);
  const title =
    version === undefined
      ? t('registers.now', { register: named('register', register), n: data?.rows.length ?? 0 })
      : t('registers.then', { register: named('register', register), version });
  const query = `agencyId=${encodeURIComponent(agencyId)}`;
  return (
    <section className={sheet.part}>
      <div className={sheet.buttons} style={{ marginBlock: 6 }}>
        <h2>{title}</h2>
        {version === undefined && (
          <a download href={`/api/registers/${register}/export?${query}`}>
            {t('registers.exportNow')}
          </a>
        )}
      </div>
      <ProblemNotice error={error} />
      {isPending ? <Loading /> : null}
      {data && (
        <Table
          caption={title}
          rows={data.rows.slice(0, SHOWN).map((cells, index) => ({ cells, index }))}
          rowKey={({ index }) => index}
          empty={t('registers.empty')}
          columns={data.columns.map(({ key, header }, place) => ({
            key,
            title: named('registerColumn', key) === key ? header : named('registerColumn', key),
            cell: ({ cells }: NumberedRow) => cells[place],
          }))}
        />
      )}
      {data && data.rows.length > SHOWN && (
        <p className={sheet.quiet}>{t('registers.moreRows', { n: data.rows.length - SHOWN })}</p>
      )}
    </section>
  );
}
