import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Clauses } from '../../components/clauses';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import type { Notification } from '../../lib/api/types';
import { formatDate, formatInstant, withDates } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { ChannelsForm } from './channels-form';
import { useNotificationKinds } from './notification-kinds.query';
import styles from './notifications.module.css';
import { useNotifications } from './notifications.query';
import { useReadAll } from './read-all.mutation';
import { useReadNotification } from './read-notification.mutation';

/** Everything one was told, of which kind and why, read or not; and by which ways one is told. */
export function NotificationsPage() {
  const { t } = useText();
  const [unread, setUnread] = useState(false);
  const [kind, setKind] = useState<string>();
  const list = useNotifications(unread);
  const readAll = useReadAll();
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = all.filter((each) => kind === undefined || each.kind === kind);
  const newest = all[0];
  const count = list.data?.pages[0]?.unread ?? 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('notifications.title')}</h1>
        <Segmented<boolean>
          aria-label={t('notifications.which')}
          value={unread}
          onChange={setUnread}
          options={[
            { value: false, label: t('notifications.all') },
            { value: true, label: t('notifications.unread', { n: count }) },
          ]}
        />
        <KindChoice value={kind} onChange={setKind} />
        <Button
          disabled={count === 0 || !newest}
          loading={readAll.isPending}
          onClick={() => newest && readAll.mutate(newest.id)}
        >
          {t('notifications.readAll')}
        </Button>
      </div>
      <ProblemNotice error={list.error ?? readAll.error} />
      {list.isPending && !list.error ? <Loading /> : null}
      <div className={styles.body}>
        <div>
          {list.data && shown.length === 0 ? <p role="status">{t('shell.noNotices')}</p> : null}
          <ul className={styles.list}>
            {shown.map((notice) => (
              <Line key={notice.id} notice={notice} />
            ))}
          </ul>
          {list.hasNextPage && (
            <Button type="link" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('common.more')}
            </Button>
          )}
        </div>
        <ChannelsForm />
      </div>
    </div>
  );
}

function KindChoice(props: { value: string | undefined; onChange: (kind: string | undefined) => void }) {
  const { t, tr } = useText();
  const { data: kinds = [] } = useNotificationKinds();
  return (
    <Select
      allowClear
      className={styles.kind}
      aria-label={t('notifications.kind')}
      placeholder={t('notifications.anyKind')}
      showSearch={{ optionFilterProp: 'label' }}
      value={props.value}
      onChange={props.onChange}
      options={kinds.map((rule) => ({ value: rule.kind, label: tr(rule.reason) }))}
    />
  );
}

function Line({ notice }: { notice: Notification }) {
  const { t, tr, locale } = useText();
  const go = useNavigate();
  const read = useReadNotification();
  const isUnread = notice.readAt === null;
  return (
    <li data-unread={isUnread}>
      <button
        type="button"
        onClick={() => {
          if (isUnread) read.mutate(notice.id);
          if (notice.caseId) void go(`/cases/${notice.caseId}`);
        }}
      >
        <strong>
          {isUnread && <i>{t('notifications.new')}</i>} {tr(notice.title)}
        </strong>
        {notice.body && <span>{withDates(tr(notice.body), locale)}</span>}
        <small>
          {formatInstant(notice.createdAt, locale)}
          {notice.dueDate &&
            ` · ${t('notifications.due', { date: formatDate(notice.dueDate, locale) })}`} ·{' '}
          {t('notifications.why', { why: tr(notice.reason) })}{' '}
          <Clauses of={notice.clauses} before={t('problem.clauses')} />
        </small>
      </button>
      {isUnread && (
        <Button type="text" onClick={() => read.mutate(notice.id)}>
          {t('notifications.read')}
        </Button>
      )}
    </li>
  );
}
