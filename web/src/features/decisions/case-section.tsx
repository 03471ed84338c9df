import { DecisionView } from '../../components/decision-view';
import { Entries, Entry, Facts } from '../../components/facts';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';

/** The decision with all its versions, who drafted, examined and approved it, its service, and what became of it later. */
export default function Decisions({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const nameOf = nameOn(page);
  if (page.decisions.length === 0) return <p>{t('decisions.none')}</p>;
  return (
    <>
      <Entries title={t('decisions.versions')}>
        {[...page.decisions].reverse().map((decision) => (
          <Entry key={decision.id} title={t('case.version', { n: decision.version })}>
            <DecisionView decision={decision} />
            <Facts
              rows={[
                [
                  named('action', 'draftDecision'),
                  `${nameOf(decision.draftedBy)} ${formatInstant(decision.draftedAt, locale)}`,
                ],
                [named('action', 'reviewDecisionDraft'), decision.examinedBy && nameOf(decision.examinedBy)],
                [named('action', 'approveDecision'), decision.approvedBy && nameOf(decision.approvedBy)],
                [named('action', 'returnDecisionDraft'), decision.returnReason],
              ]}
            />
          </Entry>
        ))}
      </Entries>
      <Service page={page} />
      {page.revocations.length > 0 && (
        <Entries title={t('revocation.title')}>
          {page.revocations.map((each) => (
            <Entry key={each.id} title={each.document} mark={named('revocationEffect', each.effect)}>
              <Facts
                rows={[
                  [t('revocation.authority'), each.authority],
                  [t('revocation.receivedOn'), formatDate(each.receivedOn, locale, true)],
                  [t('revocation.explanation'), each.explanation],
                  [t('case.byAt'), `${nameOf(each.recordedBy)} ${formatInstant(each.recordedAt, locale)}`],
                ]}
              />
            </Entry>
          ))}
        </Entries>
      )}
    </>
  );
}

function Service({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const { service } = page;
  if (!service) return null;
  return (
    <Entries title={t('decisions.service')}>
      <Facts
        rows={[
          [
            t('notices.servedOn'),
            `${formatDate(service.servedOn, locale, true)} ${named('serviceMethod', service.method)}`,
          ],
          [t('decisions.receivedBy'), service.receivedBy],
          [t('decisions.servers'), service.servers.map(nameOn(page)).join('、')],
          [t('decisions.note'), service.note],
        ]}
      />
    </Entries>
  );
}
