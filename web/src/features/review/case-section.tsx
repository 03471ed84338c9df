import { Entries, Entry, Facts } from '../../components/facts';
import { OpinionView } from '../../components/opinion-view';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { ReviewedTogether } from './reviewed-together';

type Opinion = CasePage['opinions'][number];

/** Every opinion with all its versions, what the handling unit answered to each point, and who helped to form it. */
export default function Opinions({ page }: { page: CasePage }) {
  const { t } = useText();
  const newestFirst = [...page.opinions].reverse();
  return (
    <>
      <Entries title={t('opinions.title')}>
        {newestFirst.length === 0 ? <p>{t('opinions.none')}</p> : null}
        {newestFirst.map((opinion) => (
          <OneOpinion key={opinion.id} page={page} opinion={opinion} />
        ))}
      </Entries>
      <Extensions page={page} />
      <ReviewedTogether page={page} />
    </>
  );
}

function OneOpinion({ page, opinion }: { page: CasePage; opinion: Opinion }) {
  const { t, named, locale } = useText();
  const nameOf = nameOn(page);
  const { corrects, signedAt, signedBy } = opinion;
  return (
    <Entry
      title={t('opinions.version', { round: opinion.round, version: opinion.version })}
      mark={named('opinionState', opinion.state)}
    >
      <OpinionView page={page} opinion={opinion} />
      <Facts
        rows={[
          [t('opinions.signed'), signedAt && `${nameOf(signedBy)} ${formatInstant(signedAt, locale)}`],
          [t('review.returnReason'), opinion.returnReason],
          [
            t('correction.reason'),
            corrects === null
              ? null
              : t('opinions.corrects', { n: corrects, why: opinion.correctionReason ?? '' }),
          ],
        ]}
      />
      {opinion.state === 'SIGNED' && <AnswersTo page={page} opinion={opinion} />}
    </Entry>
  );
}

/** The next bundle answers the opinion point by point. */
function AnswersTo({ page, opinion }: { page: CasePage; opinion: Opinion }) {
  const { t } = useText();
  const next = page.submissions.find(({ round }) => round > opinion.round);
  const answers = next?.content.answers ?? [];
  if (answers.length === 0) return null;
  return (
    <Facts
      rows={answers.map(({ point, answer }) => [t('opinions.answerTo', { n: point }), answer] as const)}
    />
  );
}

function Extensions({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const nameOf = nameOn(page);
  if (page.extensions.length === 0) return null;
  return (
    <Entries title={t('opinions.extensions')}>
      {page.extensions.map((each) => (
        <Entry
          key={each.id}
          title={t('case.round', { n: each.round })}
          mark={named('extensionState', each.state)}
        >
          <Facts
            rows={[
              [t('review.askedBy'), `${nameOf(each.requestedBy)} ${formatInstant(each.requestedAt, locale)}`],
              [t('review.extensionReason'), each.reason],
              [t('review.complexity'), each.complexity],
              [t('review.extensionDays'), each.workingDays],
              [t('review.dueBefore'), formatDate(each.dueBefore, locale, true)],
              [t('opinions.dueAfter'), each.dueAfter && formatDate(each.dueAfter, locale, true)],
              [t('review.decisionReason'), each.decisionReason],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}
