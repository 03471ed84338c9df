import type { CasePage } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { StageTag } from '../../components/stage-tag';
import styles from './case-page.module.css';

/** Everything that was done to the case, newest first, with the audit event behind it. */
export function Timeline({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  return (
    <ol className={styles.timeline} reversed>
      {[...page.history].reverse().map((event) => (
        <li key={event.id}>
          <time dateTime={event.at}>{formatInstant(event.at, locale)}</time>
          <div>
            <strong>{named('action', event.action)}</strong> {event.actorName}
            <details>
              <summary>{t('case.event')}</summary>
              <dl className={styles.event}>
                <div>
                  <dt>{t('case.version', { n: event.version })}</dt>
                  <dd>{event.commandId}</dd>
                </div>
                {Object.entries(event.facts).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </div>
          <StageTag stage={event.stage} />
        </li>
      ))}
    </ol>
  );
}
