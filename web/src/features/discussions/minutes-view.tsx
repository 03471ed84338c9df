import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './discussions.module.css';
import type { Discussion } from './open-discussion';

/** The conclusion with its reasons, the minutes, and who has signed them, with what reservation (SY-R19). */
export function MinutesView({ discussion }: { discussion: Discussion }) {
  const { t, named, locale } = useText();
  const { conclusion, reasons, change, minutes, signatures, unsigned, toSign } = discussion;
  if (conclusion === null) return null;
  return (
    <section className={styles.view}>
      <h4>{t('discussions.conclusion')}</h4>
      <p>
        <strong>{named('discussionVote', conclusion)}</strong>
        {change !== null && ` ${t('discussions.changeTo', { change })}`}
      </p>
      <p>{reasons}</p>
      <h4>{t('discussions.minutes')}</h4>
      <p className={styles.minutes}>{minutes}</p>
      <table>
        <caption>{t('discussions.signatures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('discussions.member')}</th>
            <th scope="col">{t('discussions.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {signatures.map(({ personId, name, at, reservation }) => (
            <tr key={personId}>
              <th scope="row">{name}</th>
              <td>
                {t('discussions.signedAt', { at: formatInstant(at, locale) })}
                {reservation !== null && <span> {t('discussions.reserved', { what: reservation })}</span>}
              </td>
            </tr>
          ))}
          {unsigned.map(({ personId, name, reason }) => (
            <tr key={personId}>
              <th scope="row">{name}</th>
              <td>{t('discussions.unsigned', { reason })}</td>
            </tr>
          ))}
          {toSign.map(({ personId, name }) => (
            <tr key={personId}>
              <th scope="row">{name}</th>
              <td>{t('discussions.toSign')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
