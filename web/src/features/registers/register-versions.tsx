import { Button } from 'antd';
import { useState } from 'react';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { formatDate, formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { RecordFiling } from './record-filing';
import { useRegisterVersions, type Register } from './register-versions.query';

interface RegisterVersionsProps {
  readonly register: Register;
  readonly agencyId: string;
  readonly open: number | undefined;
  readonly onOpen: (version: number | undefined) => void;
}

/** Every import of a register; none is ever changed (JBM-26). */
export function RegisterVersions({ register, agencyId, open, onOpen }: RegisterVersionsProps) {
  const { t, locale } = useText();
  const versions = useRegisterVersions(register, agencyId);
  const [filing, setFiling] = useState<string>();
  const catalogue = register === 'CATALOGUE';
  return (
    <section className={sheet.part}>
      <h2>{t('registers.versions')}</h2>
      <ProblemNotice error={versions.error} />
      <Table
        caption={t('registers.versions')}
        rows={versions.data ?? []}
        rowKey={({ id }) => id}
        current={({ version }) => version === open}
        empty={versions.isPending ? t('common.loading') : t('registers.noVersions')}
        columns={[
          {
            key: 'version',
            title: t('rules.version'),
            narrow: true,
            cell: ({ version }) => (
              <Button type="link" onClick={() => onOpen(version === open ? undefined : version)}>
                {t('registers.versionNo', { n: version })}
              </Button>
            ),
          },
          {
            key: 'from',
            title: t('rules.validFrom'),
            narrow: true,
            cell: ({ validFrom }) => formatDate(validFrom, locale),
          },
          { key: 'rows', title: t('registers.rows'), number: true, cell: ({ rowCount }) => rowCount },
          { key: 'source', title: t('registers.source'), cell: ({ source }) => source },
          ...(catalogue
            ? [
                {
                  key: 'filing',
                  title: t('registers.filing'),
                  cell: ({
                    id,
                    filing: filed,
                  }: {
                    id: string;
                    filing: { filingNo: string; filedOn: string } | null;
                  }) =>
                    filed ? (
                      `${filed.filingNo} ${formatDate(filed.filedOn, locale)}`
                    ) : (
                      <>
                        <span className={sheet.warning}>{t('registers.unfiled')}</span>{' '}
                        <Button size="small" onClick={() => setFiling(id)}>
                          {t('registers.file')}
                        </Button>
                      </>
                    ),
                },
              ]
            : []),
          {
            key: 'at',
            title: t('registers.importedAt'),
            narrow: true,
            cell: ({ importedAt }) => formatInstant(importedAt, locale),
          },
          {
            key: 'export',
            title: '',
            narrow: true,
            cell: ({ version }) => (
              <a
                download
                href={`/api/registers/${register}/export?agencyId=${encodeURIComponent(agencyId)}&version=${version}`}
              >
                {t('registers.export')}
              </a>
            ),
          },
        ]}
      />
      {filing && <RecordFiling versionId={filing} onClose={() => setFiling(undefined)} />}
    </section>
  );
}
