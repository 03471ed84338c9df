import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { formatDate, formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useProfileCases } from './profile-cases.query';
import { useProfileVersions } from './profile-versions.query';

interface ProfileVersionsProps {
  readonly agencyId: string;
  /** What the parameters are called. */
  readonly labels: ReadonlyMap<string, string>;
  readonly withCases: boolean;
}

/** The versions of an agency's rules, and which cases keep which of them. */
export function ProfileVersions({ agencyId, labels, withCases }: ProfileVersionsProps) {
  const { t, locale } = useText();
  const versions = useProfileVersions(agencyId);
  const cases = useProfileCases(agencyId, withCases);
  const of = (id: string) => cases.data?.find(({ profileId }) => profileId === id);
  return (
    <section className={sheet.part}>
      <h2>{t('rules.versions')}</h2>
      <p className={sheet.quiet}>{t('rules.versionsWhy')}</p>
      <ProblemNotice error={versions.error ?? cases.error} />
      <Table
        caption={t('rules.versions')}
        rows={versions.data ?? []}
        rowKey={({ id }) => id}
        columns={[
          { key: 'version', title: t('rules.version'), narrow: true, cell: ({ version }) => version },
          {
            key: 'from',
            title: t('rules.validFrom'),
            narrow: true,
            cell: ({ validFrom }) => formatDate(validFrom, locale),
          },
          { key: 'document', title: t('rules.document'), cell: ({ document }) => document },
          {
            key: 'changed',
            title: t('rules.changed'),
            cell: ({ changed, version }) =>
              version === 1
                ? t('rules.first')
                : changed.map((key) => labels.get(key) ?? key).join(t('common.comma')),
          },
          ...(withCases
            ? [
                {
                  key: 'open',
                  title: t('rules.openCases'),
                  number: true,
                  cell: ({ id }: { id: string }) => (
                    <span title={of(id)?.openFirst.join(' ')}>{of(id)?.open ?? 0}</span>
                  ),
                },
                {
                  key: 'cases',
                  title: t('rules.allCases'),
                  number: true,
                  cell: ({ id }: { id: string }) => of(id)?.cases ?? 0,
                },
              ]
            : []),
          {
            key: 'made',
            title: t('rules.made'),
            narrow: true,
            cell: ({ createdAt }) => formatInstant(createdAt, locale),
          },
        ]}
      />
    </section>
  );
}
