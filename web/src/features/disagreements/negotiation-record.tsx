import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './disagreements.module.css';
import type { Dispute } from './open-dispute';

type Negotiation = NonNullable<Dispute['negotiation']>;

/** The signed record of the negotiation: who was there, what was said to each point, who signed. */
export function NegotiationRecord({ negotiation }: { negotiation: Negotiation }) {
  const { t, locale } = useText();
  const { on, place, chair, participants, signedBy, unsignedBecause } = negotiation;
  return (
    <section>
      <h3>{t('ruling.negotiation', { on: formatDate(on, locale), place, chair })}</h3>
      <table className={styles.points}>
        <caption>{t('disputes.record')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('disputes.point')}</th>
            <th scope="col">{t('disputes.reviewView')}</th>
            <th scope="col">{t('disputes.handlingView')}</th>
            <th scope="col">{t('disputes.result')}</th>
          </tr>
        </thead>
        <tbody>
          {negotiation.points.map(({ point, reviewView, handlingView, result }, index) => (
            <tr key={index}>
              <th scope="row">{point}</th>
              <td>{reviewView}</td>
              <td>{handlingView}</td>
              <td>{result}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        <dt>{t('disputes.reviewSide')}</dt>
        <dd>{namesOf(participants.review)}</dd>
        <dt>{t('disputes.handlingSide')}</dt>
        <dd>{namesOf(participants.handling)}</dd>
        <dt>{t('disputes.signedBy')}</dt>
        <dd>
          {namesOf(signedBy)}
          {unsignedBecause !== undefined && <span>{t('ruling.unsigned', { why: unsignedBecause })}</span>}
        </dd>
        <dt>{t('disputes.agreed')}</dt>
        <dd>{t(negotiation.agreed ? 'fields.yes' : 'fields.no')}</dd>
      </dl>
    </section>
  );
}

function namesOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join('、') || '—';
}
