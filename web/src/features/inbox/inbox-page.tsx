import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import type { WorkItem } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import { ActDialog, type Asked } from './act-dialog';
import { ChosenBar } from './chosen-bar';
import { columnsIn } from './columns';
import { EmptyInbox } from './empty-inbox';
import { useInboxAddress } from './inbox-address';
import { InboxList } from './inbox-list';
import { InboxTools } from './inbox-tools';
import { InboxViews } from './inbox-views';
import { useInbox } from './inbox.query';
import styles from './inbox.module.css';

const NONE: ReadonlySet<string> = new Set();

/** Everything that waits for me or my groups, that I did, follow or began. */
export function InboxPage() {
  const { t } = useText();
  const address = useInboxAddress();
  const { view, filter, columns } = address;
  const inbox = useInbox(view, filter);
  const items = useMemo(() => inbox.data?.pages.flatMap((page) => page.items) ?? [], [inbox.data]);
  const go = useNavigate();
  const [chosen, setChosen] = useState(NONE);
  const [asked, setAsked] = useState<Asked>();
  const chosenItems = useMemo(() => items.filter(({ id }) => chosen.has(id)), [items, chosen]);
  const ask = (act: Asked['act'], asked: readonly WorkItem[]): void => setAsked({ act, items: asked });
  const place = `${view}?${JSON.stringify(filter)}`;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('inbox.title')}</h1>
      <InboxViews shown={address} />
      <InboxTools address={address} />
      <ChosenBar items={chosenItems} onAsk={ask} onClear={() => setChosen(NONE)} />
      <ProblemNotice error={inbox.error} />
      {inbox.isPending && !inbox.error ? <Loading /> : null}
      {inbox.data && items.length === 0 ? (
        <EmptyInbox view={view} narrowed={Object.keys(filter).length > 0} />
      ) : null}
      {items.length > 0 && (
        <InboxList
          key={place}
          place={place}
          view={view}
          columns={columnsIn(view, columns)}
          items={items}
          more={inbox.hasNextPage}
          chosen={chosen}
          onChoose={setChosen}
          onAsk={(act, item) => ask(act, [item])}
          onOpen={(item) => void go(`/cases/${item.caseId}/tasks/${item.id}`)}
          onEnd={() => {
            if (inbox.hasNextPage && !inbox.isFetchingNextPage) void inbox.fetchNextPage();
          }}
        />
      )}
      {asked && (
        <ActDialog
          key={`${asked.act} ${asked.items.map(({ id }) => id).join()}`}
          asked={asked}
          onClose={(done) => {
            setAsked(undefined);
            if (done) setChosen(NONE);
          }}
        />
      )}
    </div>
  );
}
