import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useReadNotification } from '../features/notifications/read-notification.mutation';
import { formatInstant } from '../lib/format/format';
import { useText } from '../lib/text/use-text';
import { useNotices } from './notices.query';
import styles from './shell.module.css';

export function NoticesBell() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { data } = useNotices();
  const unread = data?.unread ?? 0;
  const name = unread > 0 ? `${t('shell.notices')}, ${t('shell.unread', { n: unread })}` : t('shell.notices');
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={<NoticeList onDone={() => setOpen(false)} />}
    >
      <Button
        type="text"
        aria-label={name}
        aria-expanded={open}
        icon={
          <Badge count={unread} size="small" offset={[-2, 0]}>
            <BellOutlined />
          </Badge>
        }
      />
    </Popover>
  );
}

function NoticeList({ onDone }: { onDone: () => void }) {
  const { t, tr, locale } = useText();
  const { data } = useNotices();
  const read = useReadNotification();
  const go = useNavigate();
  const all = (
    <Link to="/notices" onClick={onDone}>
      {t('notifications.open')}
    </Link>
  );
  if (!data || data.items.length === 0) {
    return (
      <>
        <p>{t('shell.noNotices')}</p>
        {all}
      </>
    );
  }
  return (
    <>
      <ul className={styles.noticeList}>
        {data.items.map((notice) => (
          <li key={notice.id} data-unread={notice.readAt === null}>
            <button
              type="button"
              onClick={() => {
                if (notice.readAt === null) read.mutate(notice.id);
                if (notice.caseId) void go(`/cases/${notice.caseId}`);
                onDone();
              }}
            >
              <strong>{tr(notice.title)}</strong>
              {notice.body && <div>{tr(notice.body)}</div>}
              <span>{formatInstant(notice.createdAt, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {all}
    </>
  );
}
