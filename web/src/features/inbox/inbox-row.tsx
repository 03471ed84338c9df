import { Button, Checkbox } from 'antd';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { DueBadge } from '../../components/due-badge';
import { StageTag } from '../../components/stage-tag';
import type { WorkItem } from '../../lib/api/types';
import { formatDate, formatMoney } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import styles from './inbox.module.css';

const COLUMNS = ['due', 'task', 'case', 'party', 'amount', 'stage', 'holder'] as const;

export function HeadRow() {
  const { t } = useText();
  return (
    <div role="rowgroup" className={styles.headRow}>
      <div role="row" className={styles.row}>
        <span role="columnheader" aria-label={t('keys.select')} />
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader" className={styles[column]}>
            {t(`inbox.column.${column}`)}
          </span>
        ))}
        <span role="columnheader" aria-label={t('common.more')} />
      </div>
    </div>
  );
}

export function DayRow({ date, count, style }: { date: string | null; count: number; style: CSSProperties }) {
  const { t, locale } = useText();
  return (
    <div role="row" className={styles.day} style={style}>
      <span role="cell">
        {date ? formatDate(date, locale, true) : t('inbox.noDue')} <b>{count}</b>
      </span>
    </div>
  );
}

interface TaskRowProps {
  readonly item: WorkItem;
  readonly index: number;
  readonly style: CSSProperties;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
  readonly onClaim: () => void;
  readonly onReturn: () => void;
}

export function TaskRow(props: TaskRowProps) {
  const { item, index, style, current, chosen } = props;
  const { t, named, locale } = useText();
  const name = locale === 'zh' ? item.nameZh : named('action', item.taskKey);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-current={current}
      className={styles.row}
      style={style}
      onFocus={props.onFocus}
      onDoubleClick={props.onOpen}
    >
      <span role="cell">
        {item.mayClaim && (
          <Checkbox
            checked={chosen}
            onChange={props.onToggle}
            aria-label={t('inbox.select', { task: name, caseNo: item.caseNo ?? '' })}
          />
        )}
      </span>
      <span role="cell" className={styles.due}>
        {item.dueDate && item.state === 'OPEN' ? <DueBadge due={dueOf(item)} leftOnly /> : null}
        {item.state === 'COMPLETING' ? t('inbox.completing') : null}
      </span>
      <span role="cell" className={styles.task}>
        <Link to={`/cases/${item.caseId}/tasks/${item.id}`}>{name}</Link>
        {item.round > 1 && <small>{t('inbox.round', { n: item.round })}</small>}
      </span>
      <span role="cell" className={styles.case} title={item.cause}>
        <span className={styles.no}>{item.caseNo}</span> {item.cause}
      </span>
      <span role="cell" className={styles.party} title={item.partyName}>
        {item.partyName}
      </span>
      <span role="cell" className={styles.amount}>
        {formatMoney(item.amount, locale)}
      </span>
      <span role="cell" className={styles.stage}>
        <StageTag stage={item.stage} />
      </span>
      <span role="cell" className={styles.holder}>
        <Holder item={item} />
      </span>
      <span role="cell" className={styles.acts}>
        {item.mayClaim && <Button onClick={props.onClaim}>{t('inbox.claim')}</Button>}
        {item.mayReturn && (
          <Button type="text" onClick={props.onReturn}>
            {t('inbox.return')}
          </Button>
        )}
      </span>
    </div>
  );
}

function Holder({ item }: { item: WorkItem }) {
  const { t } = useText();
  const me = useMe();
  if (item.assigneeId === null) return t('inbox.holder.group');
  return item.assigneeId === me.personId ? t('inbox.holder.mine') : t('inbox.holder.other');
}

function dueOf(item: WorkItem) {
  return {
    date: item.dueDate ?? '',
    strictDate: item.dueStrictDate,
    workingDaysLeft: item.workingDaysLeft,
    overdue: item.overdue,
    provisional: item.provisional,
  };
}
