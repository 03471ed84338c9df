import sheet from '../../components/sheet/sheet.module.css';
import type { components } from '../../lib/api/schema';
import { formatDate, formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';

/** What a year rests on: the notice, or only the statutory days while there is none. */
export function YearFacts({ year }: { year: components['schemas']['YearViewDto'] }) {
  const { t, tr, locale } = useText();
  const { official, statutory, loadedBy, loadedAt, workingDays, version } = year;
  return (
    <dl className={sheet.facts}>
      <dt>{t('years.source')}</dt>
      <dd>
        {official
          ? `${official.source.title} ${official.source.documentNumber} ${formatDate(official.source.issuedOn, locale)}`
          : t('years.noNotice')}
      </dd>
      <dt>{t('years.workingDays')}</dt>
      <dd>{t('years.days', { n: workingDays })}</dd>
      {official ? (
        <>
          <dt>{t('rules.version')}</dt>
          <dd>
            {version}{' '}
            {loadedBy && loadedAt
              ? t('years.loadedBy', { name: loadedBy, at: formatInstant(loadedAt, locale) })
              : t('years.builtIn')}
          </dd>
        </>
      ) : (
        <>
          <dt>{t('years.statutory')}</dt>
          <dd>
            {statutory.days
              .map(({ date, name }) => `${formatDate(date, locale)} ${tr(name)}`)
              .join(t('common.comma'))}
            {statutory.unknown.length > 0 && (
              <span className={sheet.warning}>
                {' '}
                {t('years.unknown', { names: statutory.unknown.map(tr).join(t('common.comma')) })}
              </span>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
