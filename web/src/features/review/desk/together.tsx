import type { CasePage } from '../../../lib/api/types';
import { formatDate, formatInstant } from '../../../lib/format/format';
import { useText } from '../../../lib/text/use-text';
import styles from './desk.module.css';

/** What others have said to this round: co-reviewers, advisers. */
export function Together({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const reviewers = page.coReviewers.filter(({ round }) => round === page.round);
  const contributions = page.contributions.filter(({ round }) => round === page.round);
  const advice = page.advice.filter(({ round }) => round === page.round);
  if (reviewers.length + contributions.length + advice.length === 0) return null;
  return (
    <details className={styles.together} open>
      <summary>{t('together.title', { n: contributions.length + advice.length })}</summary>
      <ul>
        {reviewers.map(({ id, personName, question, state }) => (
          <li key={id}>
            <strong>
              {personName} · {named('coReviewState', state)}
            </strong>
            {question}
          </li>
        ))}
        {contributions.map(({ id, writerName, text, points, final, writtenAt }) => (
          <li key={id}>
            <strong>
              {writerName} · {t(final ? 'together.contribution' : 'together.unfinished')}
            </strong>
            {text}
            {points.map((point, index) => (
              <span key={index}>
                {index + 1}. {point.text} {t('review.action')}
                {point.action}
              </span>
            ))}
            <small>{formatInstant(writtenAt, locale)}</small>
          </li>
        ))}
        {advice.map(({ id, adviser, kind, organisation, question, text, givenOn }) => (
          <li key={id}>
            <strong>
              {adviser} · {t('together.advice')}
            </strong>
            <span>{[kind, organisation].filter(Boolean).join('，')}</span>
            <span>{question}</span>
            {text}
            <small>{formatDate(givenOn, locale)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
