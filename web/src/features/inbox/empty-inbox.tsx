import { useEffect } from 'react';
import { Link } from 'react-router';
import { giveFocusBack, lastFocused } from '../../lib/focus/focus-trail';
import { formatCount } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { useInboxCounts } from './inbox-counts.query';
import type { View } from './inbox.query';
import styles from './inbox.module.css';

/** Nothing waits: where something may, and that nothing has to be reloaded. */
export function EmptyInbox({ view, narrowed }: { view: View; narrowed: boolean }) {
  const { t } = useText();
  const { roles } = useMe();
  const { data: counts } = useInboxCounts();
  const group = counts?.group ?? 0;
  // The last task has gone with the focus on it: the keyboard goes on where it came from.
  useEffect(() => {
    if (lastFocused()?.closest('[data-task]')) giveFocusBack();
  }, []);
  if (narrowed) {
    return (
      <div className={styles.empty} role="status">
        <p>{t('inbox.emptyNarrowed')}</p>
      </div>
    );
  }
  return (
    <div className={styles.empty} role="status">
      <p>{t('inbox.empty')}</p>
      {view === 'mine' && group > 0 ? (
        <p>
          <Link to="/inbox/group">{t('inbox.groupHas', { n: formatCount(group) })}</Link>
        </p>
      ) : null}
      {view === 'mine' && roles.includes('HANDLER') ? (
        <p>
          <Link to="/cases/new">{t('cases.file')}</Link>
        </p>
      ) : null}
      <p>{t('inbox.emptyHint')}</p>
    </div>
  );
}
