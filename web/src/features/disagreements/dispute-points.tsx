import type { CasePage } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import styles from './disagreements.module.css';
import type { Dispute, Opinion } from './open-dispute';

/** Both sides, point by point: what the opinion says, and what the handling unit holds against it. */
export function DisputePoints(props: { page: CasePage; dispute: Dispute; opinion: Opinion | undefined }) {
  const { t } = useText();
  const { dispute, opinion } = props;
  return (
    <table className={styles.points}>
      <caption>{t('disputes.package', { dispute: dispute.documentNo, opinion: dispute.opinionNo })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('disputes.point')}</th>
          <th scope="col">{t('disputes.reviewView')}</th>
          <th scope="col">{t('disputes.handlingView')}</th>
        </tr>
      </thead>
      <tbody>
        {dispute.points.map(({ point, grounds, basis }) => {
          const said = opinion?.content.points[point - 1];
          return (
            <tr key={point}>
              <th scope="row">{point}</th>
              <td>
                {said?.text}
                <span>{said?.action}</span>
              </td>
              <td>
                {grounds}
                <span>{basis}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
