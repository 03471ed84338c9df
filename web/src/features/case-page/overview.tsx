import { Link } from 'react-router';
import { Clauses } from '../../components/clauses';
import { GateList } from '../../components/gate-list';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant, formatMoney } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import styles from './case-page.module.css';

/** The case in one look: its facts, and the conditions of its decision. */
export function Overview({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const names = new Map(page.people.map(({ personId, name }) => [personId, name]));
  const rows: readonly (readonly [string, string])[] = [
    [t('case.cause'), page.cause],
    [t('case.party'), page.party.name],
    [t('case.amount'), formatMoney(page.amount, locale)],
    [t('case.filedOn'), formatDate(page.filedOn, locale)],
    [t('case.handlers'), page.handlerIds.map((id) => names.get(id) ?? '').join('、')],
    [
      t('case.investigationEnded'),
      page.investigationEndedOn ? formatDate(page.investigationEndedOn, locale) : '—',
    ],
    [t('case.reviewer'), names.get(page.reviewerId ?? '') ?? '—'],
    [t('case.profile'), `${page.profile.document} · ${formatDate(page.profile.validFrom, locale)}`],
  ];
  return (
    <div className={styles.overview}>
      <Remade page={page} />
      <section>
        <h2>{t('case.facts')}</h2>
        <dl className={styles.facts}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('inbox.column.stage')}</dt>
            <dd>{named('stage', page.stage)}</dd>
          </div>
        </dl>
      </section>
      <Scope page={page} />
      <section>
        <h2>{t('case.gate')}</h2>
        <GateList page={page} />
      </section>
    </div>
  );
}

/** That the decision was revoked, or is made again here, is the first thing to know of a case. */
function Remade({ page: { revocations, remadeFrom } }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const latest = revocations.at(-1);
  if (!latest && !remadeFrom) return null;
  return (
    <section className={styles.remade}>
      {latest && (
        <p>
          {t('case.revoked', {
            effect: named('revocationEffect', latest.effect),
            document: latest.document,
            date: formatDate(latest.receivedOn, locale),
          })}{' '}
          {latest.remadeAs && (
            <Link to={`/cases/${latest.remadeAs}`}>
              {t('case.remadeAs', { caseNo: latest.remadeCaseNo ?? '' })}
            </Link>
          )}
        </p>
      )}
      {remadeFrom && (
        <p>
          {t('case.remadeFrom', {
            document: remadeFrom.document,
            date: formatDate(remadeFrom.receivedOn, locale),
          })}{' '}
          <Link to={`/cases/${remadeFrom.caseId}`}>{remadeFrom.caseNo}</Link>
        </p>
      )}
    </section>
  );
}

/** Whether the last answer to the scope question asks for a review, and every reason with its clause. */
function Scope({ page }: { page: CasePage }) {
  const { t, tr, locale } = useText();
  const answer = page.scopeAnswers.at(-1);
  if (!answer) return null;
  const { reasons, answeredBy, answeredAt } = answer;
  return (
    <section>
      <h2>{t('scope.title')}</h2>
      <p>
        <strong>{t(reasons.length > 0 ? 'scope.required' : 'scope.notRequired')}</strong>{' '}
        {t('scope.answered', { who: nameOn(page)(answeredBy), at: formatInstant(answeredAt, locale) })}
      </p>
      <ul>
        {reasons.map(({ criterion, clause, text }) => (
          <li key={criterion}>
            {tr(text)}{' '}
            <small>
              <Clauses of={[clause]} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
