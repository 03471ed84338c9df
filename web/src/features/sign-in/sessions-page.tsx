import { Button, Tag } from 'antd';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useEndSession } from './end-session.mutation';
import { useSessions } from './sessions.query';
import { useSignOutEverywhere } from './sign-out-everywhere.mutation';
import styles from './sign-in.module.css';

/** Where I am signed in, and how to end it. */
export function SessionsPage() {
  const { t, locale } = useText();
  const sessions = useSessions();
  const end = useEndSession();
  const everywhere = useSignOutEverywhere();
  if (!sessions.data) return sessions.error ? <ProblemNotice error={sessions.error} /> : <Loading />;
  return (
    <div className={styles.sheet}>
      <h1>{t('sessions.title')}</h1>
      <ProblemNotice error={end.error ?? everywhere.error} />
      <ul className={styles.sessions}>
        {sessions.data.map((session) => (
          <li key={session.id}>
            <div>
              {session.ip} {session.current && <Tag>{t('sessions.current')}</Tag>}
              <small>
                {t('sessions.since', { at: formatInstant(session.createdAt, locale) })} ·{' '}
                {t('sessions.seen', { at: formatInstant(session.lastSeenAt, locale) })} ·{' '}
                {t('sessions.expires', { at: formatInstant(session.expiresAt, locale) })}
              </small>
              <small>{session.userAgent}</small>
            </div>
            {!session.current && <Button onClick={() => end.mutate(session.id)}>{t('sessions.end')}</Button>}
          </li>
        ))}
      </ul>
      <Button danger onClick={() => everywhere.mutate()}>
        {t('sessions.endAll')}
      </Button>
    </div>
  );
}
