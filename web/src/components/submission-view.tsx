import type { components } from '../lib/api/schema';
import { formatMoney } from '../lib/format/format';
import { useText } from '../lib/text/use-text';
import { StoredFileLine } from './files/stored-file-line';
import styles from './submission-view.module.css';

type Content = Pick<
  components['schemas']['SubmissionContent'],
  'materials' | 'statement' | 'proposal' | 'scope' | 'circumstances' | 'voluntary'
>;

interface SubmissionViewProps {
  readonly content: Omit<Content, 'circumstances' | 'voluntary'> & Partial<Content>;
  /** Names of the materials. */
  readonly rules: readonly components['schemas']['MaterialRule'][];
}

const PARTS = ['facts', 'lawAndDiscretion', 'officers', 'evidenceAndHearing', 'others'] as const;

/** A bundle as it is read: proposal, statement, materials in their order, and why the decision is a major one. */
export function SubmissionView({ content, rules }: SubmissionViewProps) {
  const { t, tr, named, locale } = useText();
  const { materials, statement, proposal, scope, circumstances = [] } = content;
  const met = Object.entries(scope).filter(([, is]) => is);
  const nameOf = (key: string): string => {
    const rule = rules.find((each) => each.key === key);
    return rule ? tr(rule.text) : t('materials.other');
  };
  return (
    <article className={styles.view}>
      <section>
        <h3>{t('bundle.proposal')}</h3>
        <p>
          <strong>{proposal.kinds.map((kind) => named('proposedKind', kind)).join(t('common.comma'))}</strong>{' '}
          {proposal.amount && formatMoney(proposal.amount, locale)}
        </p>
        <p>{proposal.text}</p>
        <p className={styles.quiet}>
          {proposal.legalBasis.map(({ law, article }) => `${law} ${article}`).join('；')}
        </p>
      </section>
      <section>
        <h3>{t('bundle.statement')}</h3>
        <dl>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{t(`statementPart.${part}`)}</dt>
              <dd>{statement[part] || '—'}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('bundle.materials')}</h3>
        <ol>
          {materials.map((material, index) => (
            <li key={index}>
              {nameOf(material.key)} · {material.title} · {t('bundle.pageCount', { n: material.pages })} ·{' '}
              {t(material.original ? 'materials.isOriginal' : 'materials.isCopy')}
              {material.paperReference && <span className={styles.quiet}> {material.paperReference}</span>}
              {material.fileId !== undefined && <StoredFileLine fileId={material.fileId} />}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('bundle.scope')}</h3>
        <p>
          {[
            ...met.map(([criterion]) => named('scopeCriterion', criterion)),
            ...circumstances.map((each) => named('circumstance', each)),
          ].join('；') || '—'}
        </p>
      </section>
    </article>
  );
}
