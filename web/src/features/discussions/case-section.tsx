import { Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { MeetingView } from './meeting-view';
import { MinutesView } from './minutes-view';
import { VotesView } from './votes-view';

/** Each discussion: the meeting, everybody's words and vote, the conclusion and the minutes with their signatures. */
export default function Discussions({ page }: { page: CasePage }) {
  const { t, locale } = useText();
  const nameOf = nameOn(page);
  if (page.discussions.length === 0) return <p>{t('discussions.none')}</p>;
  return page.discussions.map((discussion) => {
    const { adjournedAt, concludedAt, concludedBy, sealedAt } = discussion;
    return (
      <Entry key={discussion.id}>
        <MeetingView discussion={discussion} />
        <VotesView discussion={discussion} />
        <MinutesView discussion={discussion} />
        <Facts
          rows={[
            [
              t('caseClock.state'),
              t(sealedAt ? 'case.closed' : adjournedAt ? 'discussions.adjourned' : 'case.open'),
            ],
            [t('discussions.adjournReason'), discussion.adjournReason],
            [t('case.byAt'), concludedAt && `${nameOf(concludedBy)} ${formatInstant(concludedAt, locale)}`],
          ]}
        />
      </Entry>
    );
  });
}
