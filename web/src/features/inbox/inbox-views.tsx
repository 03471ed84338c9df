import { Link } from 'react-router';
import { formatCount } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { columnsOf } from './columns';
import { addressOf, type Shown } from './inbox-address';
import { useInboxCounts } from './inbox-counts.query';
import { VIEWS } from './inbox.query';
import styles from './inbox.module.css';
import { useSavedViews, type SavedView } from './saved-views.query';

/** The lists that everybody has, with their sizes, and those of one's own. */
export function InboxViews({ shown }: { shown: Shown }) {
  const { t } = useText();
  const { data: counts } = useInboxCounts();
  const { data: saved = [] } = useSavedViews();
  return (
    <div className={styles.head}>
      <nav aria-label={t('inbox.views')} className={styles.views}>
        {VIEWS.map((view) => (
          <Link
            key={view}
            to={`/inbox/${view}`}
            aria-current={view === shown.view && shown.saved === undefined ? 'page' : undefined}
            data-urgent={view === 'overdue' && (counts?.overdue ?? 0) > 0}
          >
            {t(`inbox.view.${view}`)}
            {counts && <b>{formatCount(counts[view])}</b>}
          </Link>
        ))}
      </nav>
      {saved.length > 0 && (
        <nav aria-label={t('inbox.saved')} className={styles.views} data-saved>
          {saved.map((each) => (
            <Link
              key={each.id}
              to={addressOf(shownBy(each))}
              aria-current={each.id === shown.saved ? 'page' : undefined}
            >
              {each.name}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}

/** What a saved view shows: its filter holds the list it narrows. */
export function shownBy({ id, filter: { view, ...filter }, columns }: SavedView): Shown {
  return {
    view: VIEWS.find((each) => each === view) ?? 'mine',
    filter: filter,
    columns: columnsOf(columns),
    saved: id,
  };
}
