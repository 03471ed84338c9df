import { Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { DisputeRecord } from './dispute-record';

/** Each dispute: both sides, the record of the negotiation, the request and the ruling. */
export default function Disputes({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  if (page.disputes.length === 0) return <p>{t('disputes.none')}</p>;
  return page.disputes.map((dispute) => {
    const { ruling } = dispute;
    return (
      <Entry key={dispute.id} mark={t(dispute.closedAt ? 'case.closed' : 'case.open')}>
        <Facts
          rows={[
            [
              t('case.byAt'),
              `${nameOn(page)(dispute.objectedBy)} ${formatInstant(dispute.objectedAt, locale)}`,
            ],
          ]}
        />
        <DisputeRecord page={page} dispute={dispute} />
        {ruling && (
          <Facts
            rows={[
              [t('ruling.ruling'), `${named('rulingKind', ruling.ruling)} ${ruling.documentNo}`],
              [t('case.byAt'), `${ruling.by.name} ${formatDate(ruling.on, locale)}`],
              [t('ruling.text'), ruling.text],
              [t('ruling.reason'), ruling.reason],
              [t('ruling.dissent'), ruling.dissent],
            ]}
          />
        )}
      </Entry>
    );
  });
}
