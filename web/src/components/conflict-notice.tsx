import { Alert, Button } from 'antd';
import type { CasePage } from '../lib/api/types';
import { formatInstant } from '../lib/format/format';
import { useText } from '../lib/text/use-text';
import styles from './conflict-notice.module.css';

/**
 * What others did to the case since one began to type, beside what one typed; submitting on top of it is one's own
 * choice.
 */
export function ConflictNotice(props: { page: CasePage; since: number; onAgain: () => void }) {
  const { page, since, onAgain } = props;
  const { t, named, locale } = useText();
  const theirs = page.history.filter(({ version }) => version > since);
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={t('conflict.title')}
      description={
        <div className={styles.sides}>
          <section>
            <h3>{t('conflict.theirs')}</h3>
            {theirs.length === 0 ? <p>{t('conflict.nothing')}</p> : null}
            <ul>
              {theirs.map((event) => (
                <li key={event.id}>
                  {formatInstant(event.at, locale)} {event.actorName} {named('action', event.action)}
                  <span className={styles.stage}>{named('stage', event.stage)}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{t('conflict.yours')}</h3>
            <Button type="primary" onClick={onAgain} disabled={page.version === since}>
              {t('conflict.again')}
            </Button>
          </section>
        </div>
      }
    />
  );
}
