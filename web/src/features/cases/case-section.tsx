import { Entries, Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';

/** The party as it was filed, those who handle and review the case, and who was asked to stand aside. */
export default function Parties({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const { party } = page;
  const nameOf = nameOn(page);
  return (
    <>
      <Entries title={t('cases.partySection')}>
        <Facts
          rows={[
            [t('cases.partyName'), party.name],
            [t('cases.partyKind'), named('partyKind', party.kind)],
            [t('cases.idNumber'), party.idNumber],
            [t('cases.birthDate'), party.birthDate && formatDate(party.birthDate, locale)],
            [t('cases.representative'), party.representative],
            [t('cases.address'), party.address],
          ]}
        />
      </Entries>
      <Entries title={t('cases.people')}>
        <Facts
          rows={[
            [t('case.handlers'), page.handlerIds.map(nameOf).join('、')],
            [t('case.reviewer'), nameOf(page.reviewerId)],
          ]}
        />
      </Entries>
      {page.recusals.length > 0 && (
        <Entries title={t('recusal.title')}>
          {page.recusals.map((recusal) => (
            <Entry key={recusal.id} title={recusal.personName} mark={named('recusalState', recusal.state)}>
              <Facts
                rows={[
                  [t('recusal.ground'), named('recusalGround', recusal.ground)],
                  [t('recusal.reason'), recusal.reason],
                  [t('recusal.applicant'), recusal.applicant],
                  [
                    t('case.byAt'),
                    `${nameOf(recusal.requestedBy)} ${formatInstant(recusal.requestedAt, locale)}`,
                  ],
                  [t('recusal.decisionReason'), recusal.decisionReason],
                  [t('recusal.minutes'), recusal.minutes],
                ]}
              />
            </Entry>
          ))}
        </Entries>
      )}
    </>
  );
}
