import { Loading } from '../loading';
import { ProblemNotice } from '../problem-notice';
import type { components } from '../../lib/api/schema';
import { formatMoney } from '../../lib/format/format';
import { useText, type Texts } from '../../lib/text/use-text';
import { useRoundDifference } from './round-difference.query';
import styles from './round-difference.module.css';

type Difference = components['schemas']['RoundDifference'];
type Piece = components['schemas']['TextPiece'];

type Material = components['schemas']['Material'];
type Open = (material: Material) => void;

interface RoundDifferenceProps {
  readonly caseId: string;
  readonly round: number;
  /** Shows a material; absent where there is nothing to show it in. */
  readonly onOpen?: Open;
}

/** What has changed since the last round: answers to its opinion, files, values, and texts side by side (JBM-28b). */
export function RoundDifference({ caseId, round, onOpen }: RoundDifferenceProps) {
  const { t } = useText();
  const { data, error } = useRoundDifference(caseId, round);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <section className={styles.difference}>
      <h3>{t('difference.title', { from: data.from, to: data.to })}</h3>
      <Answers difference={data} />
      <h4>{t('bundle.materials')}</h4>
      <Files difference={data} onOpen={onOpen} />
      <Fields difference={data} />
      <h4>{t('bundle.proposal')}</h4>
      {data.proposal.every(({ change }) => change === 'SAME') ? (
        <p>{t('difference.same')}</p>
      ) : (
        <SideBySide pieces={data.proposal} />
      )}
      <h4>{t('bundle.statement')}</h4>
      {data.statement.length === 0 && <p>{t('difference.same')}</p>}
      {data.statement.map(({ part, pieces }) => (
        <Statement key={part} part={part} pieces={pieces} />
      ))}
    </section>
  );
}

function Statement({ part, pieces }: { part: string; pieces: readonly Piece[] }) {
  const { named } = useText();
  return (
    <>
      <strong>{named('statementPart', part)}</strong>
      <SideBySide pieces={pieces} />
    </>
  );
}

function Answers({ difference }: { difference: Difference }) {
  const { t } = useText();
  if (difference.answers.length === 0) return null;
  return (
    <>
      <h4>{t('difference.answers')}</h4>
      <ol className={styles.answers}>
        {difference.answers.map(({ point, text, action, answer }) => (
          <li key={point}>
            {text}
            <small>{action}</small>
            <strong>{answer ?? t('difference.noAnswer')}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}

function Files({ difference, onOpen }: { difference: Difference; onOpen: Open | undefined }) {
  const { t, named } = useText();
  const changed = difference.materials.filter(({ change }) => change !== 'SAME');
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {changed.map(({ change, before, after }, index) => (
            <tr key={index}>
              <td className={styles.change} data-change={change}>
                {named('materialChange', change)}
              </td>
              <td>
                {after && onOpen ? (
                  <button type="button" onClick={() => onOpen(after)}>
                    {after.title}
                  </button>
                ) : (
                  (after ?? before)?.title
                )}
              </td>
              <td className={styles.pages}>
                {t('difference.pages', { from: before?.pages ?? '—', to: after?.pages ?? '—' })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('difference.sameFiles', { n: difference.materials.length - changed.length })}</p>
    </>
  );
}

function Fields({ difference }: { difference: Difference }) {
  const texts = useText();
  const { t, named } = texts;
  if (difference.fields.length === 0) return null;
  return (
    <>
      <h4>{t('difference.values')}</h4>
      <table className={styles.table}>
        <thead>
          <tr>
            <th />
            <th>{t('difference.before')}</th>
            <th>{t('difference.after')}</th>
          </tr>
        </thead>
        <tbody>
          {difference.fields.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{named('differenceField', field)}</th>
              <td>
                <del>{valueWords(field, before, texts)}</del>
              </td>
              <td>
                <ins>{valueWords(field, after, texts)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const PREFIX: Readonly<Record<string, string>> = { scope: 'scopeCriterion', circumstances: 'circumstance' };

function valueWords(field: string, value: unknown, { t, named, locale }: Texts): string {
  if (typeof value === 'boolean') return t(value ? 'fields.yes' : 'fields.no');
  if (field === 'proposal.amount') return formatMoney(typeof value === 'string' ? value : null, locale);
  if (!Array.isArray(value)) return value === null || value === undefined ? '—' : JSON.stringify(value);
  const words = (value as unknown[]).map((each) => {
    if (typeof each === 'string') return named(PREFIX[field] ?? '', each);
    const { law = '', article = '' } = each as { law?: string; article?: string };
    return `${law} ${article}`;
  });
  return words.length === 0 ? '—' : words.join('；');
}

/** Left the old text with what was taken out, right the new one with what was put in. */
function SideBySide({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <div className={styles.sides}>
      <p>
        {pieces.map(({ change, text }, index) =>
          change === 'ADDED' ? null : change === 'REMOVED' ? <del key={index}>{text}</del> : text,
        )}
      </p>
      <p>
        {pieces.map(({ change, text }, index) =>
          change === 'REMOVED' ? null : change === 'ADDED' ? <ins key={index}>{text}</ins> : text,
        )}
      </p>
    </div>
  );
}
