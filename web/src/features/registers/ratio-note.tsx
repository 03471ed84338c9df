import { Alert } from 'antd';
import { Clauses } from '../../components/clauses';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { formatPercent } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useReviewerRatio } from './reviewer-ratio.query';

/** Reviewers as a share of the enforcement staff, and what is wanted by which clause (JBM-23, JBE-L3). */
export function RatioNote({ agencyId }: { agencyId: string }) {
  const { t, named, locale } = useText();
  const { data, error } = useReviewerRatio(agencyId);
  if (!data) return <ProblemNotice error={error} />;
  const { state, share, officers, reviewers, needed, missing, min, source } = data;
  const type = { MET: 'success', WARNING: 'warning', RED: 'error' } as const;
  return (
    <div className={sheet.part}>
      <Alert
        type={type[state]}
        showIcon
        title={t('ratio.title', {
          state: named('ratioState', state),
          share: share === null ? '—' : formatPercent(share * 100, locale),
          min: formatPercent(min * 100, locale),
        })}
        description={
          <>
            {t('ratio.detail', { officers, reviewers, needed, missing })}{' '}
            <Clauses of={[source.reference]} before={t('problem.clauses')} />
          </>
        }
      />
    </div>
  );
}
