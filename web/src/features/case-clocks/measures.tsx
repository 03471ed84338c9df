import { Entries, Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { Seals } from './seals';

/** What moved the clocks, and the measures that have clocks of their own. */
export function Measures({ page }: { page: CasePage }) {
  return (
    <>
      <Extensions page={page} />
      <ExcludedTimes page={page} />
      <Seals page={page} />
      <Registrations page={page} />
    </>
  );
}

function Extensions({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const { extensions } = page.clocks;
  if (extensions.length === 0) return null;
  return (
    <Entries title={t('caseClock.extensions')}>
      {extensions.map((each) => (
        <Entry
          key={each.id}
          title={t('caseClock.added', { n: each.days })}
          mark={named('extensionState', each.state)}
        >
          <Facts
            rows={[
              [t('caseClock.reason'), each.reason],
              [t('review.dueBefore'), formatDate(each.dueBefore, locale)],
              [t('opinions.dueAfter'), each.dueAfter && formatDate(each.dueAfter, locale)],
              [t('review.decisionReason'), each.decisionReason],
              [
                t('case.byAt'),
                `${nameOn(page)(each.requestedBy)} ${formatInstant(each.requestedAt, locale)}`,
              ],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}

function ExcludedTimes({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const { excludedTimes } = page.clocks;
  if (excludedTimes.length === 0) return null;
  return (
    <Entries title={t('excluded.title')}>
      {excludedTimes.map((each) => (
        <Entry
          key={each.id}
          title={`${each.number} · ${named('excludedReason', each.reason)}`}
          mark={t(each.endedOn === null ? 'case.open' : 'case.closed')}
        >
          <Facts
            rows={[
              [
                t('excluded.explanation'),
                t('excluded.range', {
                  from: formatDate(each.fromOn, locale),
                  to: each.endedOn
                    ? formatDate(each.endedOn, locale)
                    : t('excluded.foreseen', { date: formatDate(each.expectedUntil, locale) }),
                }),
              ],
              [t('caseClock.reason'), each.explanation],
              [t('clockPaper.document'), [each.document, each.closingDocument].filter(Boolean).join('；')],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}

function Registrations({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const { registrations } = page.clocks;
  if (registrations.length === 0) return null;
  return (
    <Entries title={t('registration.title')}>
      {registrations.map((each) => (
        <Entry
          key={each.id}
          title={`${each.number} · ${each.items.join('、')}`}
          mark={each.outcome ? named('registrationOutcome', each.outcome) : t('registration.open')}
        >
          <Facts
            rows={[
              [t('registration.on'), formatDate(each.registeredOn, locale)],
              [t('clockPaper.document'), [each.document, each.resolutionDocument].filter(Boolean).join('；')],
              [t('registration.resolvedOn'), each.resolvedOn && formatDate(each.resolvedOn, locale)],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}
