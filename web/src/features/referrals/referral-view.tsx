import { useText } from '../../lib/text/use-text';
import type { Referral } from './open-referral';
import styles from './referrals.module.css';

/** What is referred, where, by which law, and in what words. */
export function ReferralView({ referral }: { referral: Referral }) {
  const { t, named } = useText();
  const rows = [
    [t('referrals.kind'), named('referralKind', referral.kind)],
    [t('referrals.target'), referral.target],
    [t('bundle.legalBasis'), referral.legalBasis.map(({ law, article }) => `${law} ${article}`).join('；')],
    [t('referrals.materials'), referral.materials.map(({ title }) => title).join('、')],
    [t('referrals.letter'), referral.letter],
    ...(referral.report
      ? [
          [t('referrals.officers'), referral.report.officers.map(({ name }) => name).join('、')],
          [t('referrals.report'), referral.report.text],
        ]
      : []),
  ];
  return (
    <article className={styles.referral}>
      <h3>{referral.documentNo}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
