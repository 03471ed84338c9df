import { useText } from '../../lib/text/use-text';
import styles from './discussions.module.css';
import { VOTES, type Discussion } from './open-discussion';

/** Each member's own words and vote, the tally, and what these votes carry (as the api reckons it). */
export function VotesView({ discussion }: { discussion: Discussion }) {
  const { t, named } = useText();
  const { votes, votesShown, votedIds, present, tally, carried, quorumNeeded } = discussion;
  const others = present.filter(({ personId }) => !votes.some(({ memberId }) => memberId === personId));
  return (
    <section className={styles.view}>
      <table>
        <caption>{t('discussions.votes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('discussions.member')}</th>
            <th scope="col">{t('discussions.vote')}</th>
            <th scope="col">{t('discussions.words')}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ memberId, memberName, vote, words, change }) => (
            <tr key={memberId}>
              <th scope="row">{memberName}</th>
              <td>{named('discussionVote', vote)}</td>
              <td>
                {words}
                {change !== null && <span>{t('discussions.changeTo', { change })}</span>}
              </td>
            </tr>
          ))}
          {others.map(({ personId, name }) => (
            <tr key={personId}>
              <th scope="row">{name}</th>
              <td colSpan={2}>
                {t(votedIds.includes(personId) ? 'discussions.hasVoted' : 'discussions.notVoted')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!votesShown && <p className={styles.quiet}>{t('discussions.votesHidden')}</p>}
      {tally !== null && (
        <p>
          <strong>{t('discussions.tally')}</strong>{' '}
          {VOTES.map((vote) => `${named('discussionVote', vote)} ${tally[vote]}`).join(' · ')}
        </p>
      )}
      <p className={styles.quiet}>
        {quorumNeeded !== null && t('discussions.quorum', { present: present.length, needed: quorumNeeded })}{' '}
        {carried.length > 0 &&
          t('discussions.carried', {
            what: carried.map((vote) => named('discussionVote', vote)).join(' / '),
          })}
      </p>
    </section>
  );
}
