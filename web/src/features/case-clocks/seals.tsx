import { Entries, Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import type { Seal } from './use-seal-records';

interface SealsProps {
  readonly page: CasePage;
  readonly which?: (seal: Seal) => boolean;
}

/** What was sealed or seized, with what was reported and decided about it. */
export function Seals({ page, which = () => true }: SealsProps) {
  const { t, named, locale } = useText();
  const seals = page.clocks.seals.filter(which);
  if (seals.length === 0) return null;
  return (
    <Entries title={t('seal.title')}>
      {seals.map((each) => (
        <Entry
          key={each.id}
          title={`${each.number} · ${named('sealKind', each.kind)}`}
          mark={each.outcome ? named('sealOutcome', each.outcome) : named('sealState', each.state)}
        >
          <Facts
            rows={[
              [t('clockPaper.items'), each.items.join('、')],
              [t('seal.takenAt'), formatInstant(each.takenAt, locale)],
              [t('seal.days'), each.days + each.extendedBy],
              [t('seal.document'), each.document],
              [t('seal.approvedBy'), each.approvedBy && nameOn(page)(each.approvedBy)],
              [t('seal.reported'), each.reportedAt && formatInstant(each.reportedAt, locale)],
              [t('seal.report'), each.report],
              [t('seal.decided'), each.approvalDecidedAt && formatInstant(each.approvalDecidedAt, locale)],
              [t('review.decisionReason'), each.approvalReason],
              [t('seal.extendReason'), each.extensionReason],
              [t('seal.endedOn'), each.endedOn && formatDate(each.endedOn, locale)],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}
