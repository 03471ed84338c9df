import { Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { ReferralView } from './referral-view';

/** Each referral from the proposal to what the other side answered. */
export default function Referrals({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  if (page.referrals.length === 0) return <p>{t('referrals.none')}</p>;
  return page.referrals.map((referral) => {
    const { decision, transfer, policeAnswer } = referral;
    return (
      <Entry
        key={referral.id}
        title={referral.target}
        mark={t(referral.closedAt ? 'case.closed' : 'case.open')}
      >
        <ReferralView referral={referral} />
        <Facts
          rows={[
            [
              t('case.byAt'),
              `${nameOn(page)(referral.referredBy)} ${formatInstant(referral.referredAt, locale)}`,
            ],
            [
              named('action', 'decideReferral'),
              decision &&
                `${t(decision.approved ? 'fields.yes' : 'fields.no')} · ${decision.by.name} ${formatInstant(decision.at, locale)} ${decision.reason ?? ''}`,
            ],
            [
              named('action', 'recordTransfer'),
              transfer && `${transfer.recordedBy.name} ${formatInstant(transfer.at, locale)}`,
            ],
            [
              named('action', 'recordPoliceAnswer'),
              policeAnswer &&
                `${named('policeAnswer', policeAnswer.answer)} ${formatDate(policeAnswer.on, locale)} ${policeAnswer.documentNo ?? ''} ${policeAnswer.reason ?? ''}`,
            ],
          ]}
        />
      </Entry>
    );
  });
}
