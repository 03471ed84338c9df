import { Clauses } from '../../components/clauses';
import { DueBadge, dueOfDeadline } from '../../components/due-badge';
import { DueExplanation } from '../../components/due-explanation';
import { Entries } from '../../components/facts';
import type { CasePage, Deadline } from '../../lib/api/types';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './case-clocks.module.css';
import { Measures } from './measures';

/** Every clock of the case, running or ended, each with how it is counted; what moved them; seals and registrations. */
export default function Clocks({ page }: { page: CasePage }) {
  const { t, tr, locale } = useText();
  return (
    <>
      {page.clocks.endBeforeReview.map((each) => (
        <p key={each.clock} role="note" className={styles.warning}>
          {t('caseClock.warning', {
            clock: tr(each.label),
            date: formatDate(each.clockEndsOn, locale),
            review: formatDate(each.reviewDueOn, locale),
          })}
        </p>
      ))}
      <Entries title={t('case.clocks')}>
        {page.deadlines.length === 0 ? <p>{t('case.noClocks')}</p> : null}
        <table className={styles.clocks}>
          <thead>
            <tr>
              <th scope="col">{t('caseClock.name')}</th>
              <th scope="col">{t('clock.start')}</th>
              <th scope="col">{t('clock.effective')}</th>
              <th scope="col">{t('caseClock.state')}</th>
              <th scope="col">{t('clock.source')}</th>
              <th scope="col">{t('caseClock.how')}</th>
            </tr>
          </thead>
          <tbody>
            {page.deadlines.map((each, index) => (
              <Clock key={index} deadline={each} />
            ))}
          </tbody>
        </table>
      </Entries>
      <Measures page={page} />
    </>
  );
}

function Clock({ deadline }: { deadline: Deadline }) {
  const { t, tr, named, locale } = useText();
  const { due, outcome } = deadline;
  return (
    <tr>
      <th scope="row">{tr(due.rule.label)}</th>
      <td>{formatDate(due.start.at, locale)}</td>
      <td>
        <DueBadge due={dueOfDeadline(deadline)} />
      </td>
      <td>{outcome ? named('clock.outcome', outcome) : t(deadline.open ? 'case.open' : 'case.closed')}</td>
      <td>
        <Clauses of={due.rule.clauses.length > 0 ? due.rule.clauses : [due.rule.source]} />
      </td>
      <td>
        <DueExplanation due={due}>{t('clock.explain')}</DueExplanation>
      </td>
    </tr>
  );
}
