import { Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { MeetingView } from './meeting-view';
import { VotesView } from './votes-view';

/** Each discussion: the meeting, everybody's words and vote, the conclusion and its minutes. */
export default function Discussions({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const nameOf = nameOn(page);
  if (page.discussions.length === 0) return <p>{t('discussions.none')}</p>;
  return page.discussions.map((discussion) => {
    const { conclusion, concludedAt, concludedBy, members, signedBy } = discussion;
    const signers = members.filter(({ personId }) => signedBy.includes(personId)).map(({ name }) => name);
    return (
      <Entry key={discussion.id}>
        <MeetingView discussion={discussion} />
        <VotesView discussion={discussion} />
        <Facts
          rows={[
            [
              t('caseClock.state'),
              t(conclusion ? 'case.closed' : discussion.adjournedAt ? 'discussions.adjourned' : 'case.open'),
            ],
            [t('discussions.adjournReason'), discussion.adjournReason],
            [t('discussions.conclusion'), conclusion && named('discussionVote', conclusion)],
            [t('discussions.change'), discussion.change],
            [t('discussions.reasons'), discussion.reasons],
            [t('discussions.minutes'), discussion.minutes],
            [t('discussions.signedBy'), signers.join('、')],
            [t('case.byAt'), concludedAt && `${nameOf(concludedBy)} ${formatInstant(concludedAt, locale)}`],
          ]}
        />
      </Entry>
    );
  });
}
