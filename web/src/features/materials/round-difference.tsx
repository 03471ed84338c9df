import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import styles from './round-difference.module.css';
import { useRoundDifference } from './round-difference.query';

type Schemas = components['schemas'];

/** What changed since the round before: documents added, removed, replaced; texts with what went and what came. */
export function RoundDifference({ caseId, round }: { caseId: string; round: number }) {
  const { t } = useText();
  const { data, error } = useRoundDifference(caseId, round);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const changed = data.materials.filter(({ change }) => change !== 'SAME');
  const statements = data.statement.filter(({ pieces }) => pieces.some(({ change }) => change !== 'SAME'));
  return (
    <section className={styles.difference}>
      <h3>{t('difference.title', { from: data.from, to: data.to })}</h3>
      <h4>{t('bundle.materials')}</h4>
      {changed.length === 0 ? <p>{t('difference.same')}</p> : null}
      <ul>
        {changed.map((each, index) => (
          <ChangedMaterial key={index} difference={each} />
        ))}
      </ul>
      <h4>{t('bundle.proposal')}</h4>
      {data.proposalChanged ? <Pieces pieces={data.proposal} /> : <p>{t('difference.same')}</p>}
      <h4>{t('bundle.statement')}</h4>
      {statements.length === 0 ? <p>{t('difference.same')}</p> : null}
      {statements.map(({ part, pieces }) => (
        <Statement key={part} part={part} pieces={pieces} />
      ))}
      {data.answers.length > 0 && <Answers answers={data.answers} />}
    </section>
  );
}

function ChangedMaterial({ difference }: { difference: Schemas['MaterialDifference'] }) {
  const { t, named } = useText();
  const { before, after, change } = difference;
  const told = after ?? before;
  if (!told) return null;
  return (
    <li data-change={change}>
      <b>{named('materialChange', change)}</b> {told.title} · {t('bundle.pageCount', { n: told.pages })}
      {change === 'REPLACED' && before && (
        <span>
          {t('difference.was', { what: `${before.title} · ${t('bundle.pageCount', { n: before.pages })}` })}
        </span>
      )}
    </li>
  );
}

function Statement({ part, pieces }: { part: string; pieces: readonly Schemas['TextPiece'][] }) {
  const { named } = useText();
  return (
    <div>
      <strong>{named('statementPart', part)}</strong>
      <Pieces pieces={pieces} />
    </div>
  );
}

/** Old and new in one text: what went is struck through, what came is underlined. */
function Pieces({ pieces }: { pieces: readonly Schemas['TextPiece'][] }) {
  return (
    <p className={styles.pieces}>
      {pieces.map(({ change, text }, index) =>
        change === 'ADDED' ? (
          <ins key={index}>{text}</ins>
        ) : change === 'REMOVED' ? (
          <del key={index}>{text}</del>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function Answers({ answers }: { answers: readonly Schemas['AnsweredPoint'][] }) {
  const { t } = useText();
  return (
    <>
      <h4>{t('difference.answers')}</h4>
      <ol>
        {answers.map(({ point, text, answer }) => (
          <li key={point} value={point}>
            {text}
            <span>{t('difference.answer', { answer: answer ?? '—' })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
