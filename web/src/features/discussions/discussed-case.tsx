import { OpinionView } from '../../components/opinion-view';
import type { CasePage } from '../../lib/api/types';
import { formatMoney } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './discussions.module.css';

/** What is discussed: the proposal as it was reviewed, and the opinion with which its review passed. */
export function DiscussedCase({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const proposal = page.submissions.at(-1)?.content.proposal;
  const opinion = page.opinions
    .filter(({ state, round }) => state === 'SIGNED' && round === page.round)
    .at(-1);
  return (
    <>
      {proposal && (
        <article className={styles.view}>
          <h3>{t('bundle.proposal')}</h3>
          <p>
            <strong>
              {proposal.kinds.map((kind) => named('proposedKind', kind)).join(t('common.comma'))}
            </strong>{' '}
            {proposal.amount && formatMoney(proposal.amount, locale)}
          </p>
          <p>{proposal.text}</p>
          <p className={styles.quiet}>
            {proposal.legalBasis.map(({ law, article }) => `${law} ${article}`).join('；')}
          </p>
        </article>
      )}
      {opinion && <OpinionView page={page} opinion={opinion} />}
    </>
  );
}
