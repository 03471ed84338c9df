import { Entries, Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';

/** Co-reviewers with what they said, advice, and inquiries of the reviewers. */
export function ReviewedTogether({ page }: { page: CasePage }) {
  return (
    <>
      <CoReviewers page={page} />
      <Advice page={page} />
      <Inquiries page={page} />
    </>
  );
}

function CoReviewers({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  if (page.coReviewers.length === 0) return null;
  return (
    <Entries title={t('coReview.title')}>
      {page.coReviewers.map((each) => {
        const said = page.contributions.filter(({ coReviewerId }) => coReviewerId === each.id);
        return (
          <Entry key={each.id} title={each.personName} mark={named('coReviewState', each.state)}>
            <Facts
              rows={[
                [t('coReview.question'), each.question],
                ...said.map(
                  ({ text, points, writtenAt }) =>
                    [
                      formatInstant(writtenAt, locale),
                      [
                        text,
                        ...points.map((point, index) => `${index + 1}. ${point.text} ${point.action}`),
                      ].join('\n'),
                    ] as const,
                ),
                [t('coReview.removeReason'), each.removeReason],
              ]}
            />
          </Entry>
        );
      })}
    </Entries>
  );
}

function Advice({ page }: { page: CasePage }) {
  const { t, locale } = useText();
  if (page.advice.length === 0) return null;
  return (
    <Entries title={t('coReview.adviceTitle')}>
      {page.advice.map((each) => (
        <Entry key={each.id} title={`${each.adviser} · ${each.kind} · ${each.organisation}`}>
          <Facts
            rows={[
              [t('coReview.adviceQuestion'), each.question],
              [t('coReview.advice'), each.text],
              [t('coReview.givenOn'), formatDate(each.givenOn, locale)],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}

function Inquiries({ page }: { page: CasePage }) {
  const { t, locale } = useText();
  if (page.inquiries.length === 0) return null;
  return (
    <Entries title={t('coReview.inquiries')}>
      {page.inquiries.map((each) => (
        <Entry key={each.id} title={each.asked}>
          <Facts
            rows={[
              [t('inquiry.heldOn'), `${formatDate(each.heldOn, locale)} ${each.place}`],
              [t('inquiry.record'), each.record],
              [t('inquiry.signed'), t(each.signed ? 'fields.yes' : 'fields.no')],
              [t('inquiry.materials'), each.materials.map(({ title }) => title).join('、')],
              [t('case.byAt'), `${nameOn(page)(each.recordedBy)} ${formatInstant(each.recordedAt, locale)}`],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}
