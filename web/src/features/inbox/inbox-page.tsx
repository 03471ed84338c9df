import { App, Button, Input } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, NavLink, useNavigate, useParams } from 'react-router';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { formatCount } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useClaimTask } from './claim-task.mutation';
import { useInboxCounts } from './inbox-counts.query';
import { InboxList } from './inbox-list';
import { useInbox, VIEWS, type View } from './inbox.query';
import styles from './inbox.module.css';

/** Everything that waits for me or my groups. */
export function InboxPage() {
  const { t } = useText();
  const view = viewOf(useParams()['view']);
  const [text, setText] = useState('');
  const inbox = useInbox(view, useDeferredValue(text.trim()));
  const items = useMemo(() => inbox.data?.pages.flatMap((page) => page.items) ?? [], [inbox.data]);
  const go = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('inbox.title')}</h1>
        <Views />
        <Input
          allowClear
          className={styles.search}
          aria-label={t('inbox.search')}
          placeholder={t('inbox.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ClaimChosen chosen={chosen} onDone={() => setChosen(new Set())} />
      </div>
      <ProblemNotice error={inbox.error} />
      {inbox.isPending && !inbox.error ? <Loading /> : null}
      {inbox.data && items.length === 0 ? <Empty view={view} /> : null}
      {items.length > 0 && (
        <InboxList
          key={view}
          view={view}
          items={items}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={(item) => void go(`/cases/${item.caseId}/tasks/${item.id}`)}
          onEnd={() => {
            if (inbox.hasNextPage && !inbox.isFetchingNextPage) void inbox.fetchNextPage();
          }}
        />
      )}
    </div>
  );
}

function Views() {
  const { t } = useText();
  const { data: counts } = useInboxCounts();
  return (
    <nav aria-label={t('inbox.views')} className={styles.views}>
      {VIEWS.map((view) => (
        <NavLink
          key={view}
          to={`/inbox/${view}`}
          data-urgent={view === 'overdue' && (counts?.overdue ?? 0) > 0}
        >
          {t(`inbox.view.${view}`)}
          {counts && <b>{formatCount(counts[view])}</b>}
        </NavLink>
      ))}
    </nav>
  );
}

function Empty({ view }: { view: View }) {
  const { t } = useText();
  const { data: counts } = useInboxCounts();
  const group = counts?.group ?? 0;
  return (
    <div className={styles.empty} role="status">
      <p>{t('inbox.empty')}</p>
      {view === 'mine' && group > 0 ? (
        <p>
          <Link to="/inbox/group">{t('inbox.groupHas', { n: formatCount(group) })}</Link>
        </p>
      ) : null}
      <p>{t('inbox.emptyHint')}</p>
    </div>
  );
}

function ClaimChosen({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone: () => void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const claim = useClaimTask();
  if (chosen.size === 0) return null;
  const all = async (): Promise<void> => {
    const results = await Promise.allSettled([...chosen].map((id) => claim.mutateAsync(id)));
    const taken = results.filter(({ status }) => status === 'fulfilled').length;
    const refused = results.find((each): each is PromiseRejectedResult => each.status === 'rejected');
    void message.info(t('inbox.claimed', { n: taken }));
    if (refused) void message.warning(String((refused.reason as Error).message));
    onDone();
  };
  return (
    <Button type="primary" loading={claim.isPending} onClick={() => void all()}>
      {t('inbox.claimSelected', { n: chosen.size })}
    </Button>
  );
}

function viewOf(name: string | undefined): View {
  return VIEWS.find((view) => view === name) ?? 'mine';
}
