import type { CasePage } from '../../lib/api/types';
import { StageTag } from '../../components/stage-tag';
import { formatMoney } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './case-page.module.css';

export function CaseHead({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  return (
    <header className={styles.head}>
      <h1>
        {page.caseNo} <span>{page.cause}</span>
      </h1>
      <span>{page.party.name}</span>
      <span>{named('kind', page.kind)}</span>
      <span className={styles.amount}>{formatMoney(page.amount, locale)}</span>
      <StageTag stage={page.stage} />
      {page.round > 0 && <span>{t('case.round', { n: page.round })}</span>}
      <span role="status" className={styles.catching}>
        {page.engineCatchingUp ? t('case.catchingUp') : ''}
      </span>
    </header>
  );
}
