import { StoredFileLine } from '../../components/files/stored-file-line';
import type { CasePage } from '../../lib/api/types';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './disagreements.module.css';
import { DisputePoints } from './dispute-points';
import { NegotiationRecord } from './negotiation-record';
import type { Dispute } from './open-dispute';

/** A dispute as who rules reads it: point by point, the record of the negotiation, and the request with both opinions. */
export function DisputeRecord({ page, dispute }: { page: CasePage; dispute: Dispute }) {
  const { t } = useText();
  const opinion = page.opinions.find(({ documentNo }) => documentNo === dispute.opinionNo);
  const { negotiation, escalation, evidence } = dispute;
  return (
    <article className={styles.dispute}>
      <DisputePoints page={page} dispute={dispute} opinion={opinion} />
      {evidence.length > 0 && (
        <section>
          <h3>{t('disputes.evidence')}</h3>
          <ol>
            {evidence.map(({ title, fileId, paperReference }, index) => (
              <li key={index}>
                {title} {paperReference}
                {fileId !== undefined && <StoredFileLine fileId={fileId} />}
              </li>
            ))}
          </ol>
        </section>
      )}
      {negotiation && <NegotiationRecord negotiation={negotiation} />}
      {escalation && <EscalatedRequest escalation={escalation} />}
    </article>
  );
}

function EscalatedRequest({ escalation }: { escalation: NonNullable<Dispute['escalation']> }) {
  const { t, locale } = useText();
  const { documentNo, by, on, facts, disputedPoints, handlingOpinion, reviewOpinion, options } = escalation;
  return (
    <section>
      <h3>{t('ruling.request', { no: documentNo, by: by.name, on: formatDate(on, locale) })}</h3>
      <dl>
        <dt>{t('disputes.facts')}</dt>
        <dd>{facts}</dd>
        <dt>{t('disputes.disputedPoints')}</dt>
        <dd>{disputedPoints}</dd>
      </dl>
      <div className={styles.sides}>
        <section>
          <h4>{t('disputes.reviewView')}</h4>
          <p>{reviewOpinion}</p>
        </section>
        <section>
          <h4>{t('disputes.handlingView')}</h4>
          <p>{handlingOpinion}</p>
        </section>
      </div>
      <h4>{t('disputes.options')}</h4>
      <ul>
        {options.map((option, index) => (
          <li key={index}>{option}</li>
        ))}
      </ul>
    </section>
  );
}
