import { DueBadge, type Due } from '../../components/due-badge';
import { StageTag } from '../../components/stage-tag';
import type { WorkItem } from '../../lib/api/types';
import { formatDate, formatInstant, formatMoney } from '../../lib/format/format';
import { isNearer } from '../../lib/format/nearer-limit';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import type { Column } from './columns';
import styles from './inbox.module.css';

/** The task in the language of the moment. */
export function useTaskName(): (item: WorkItem) => string {
  const { named, locale } = useText();
  return (item) => (locale === 'zh' ? item.nameZh : named('action', item.taskKey));
}

interface CellProps {
  readonly column: Exclude<Column, 'task'>;
  readonly item: WorkItem;
  readonly names: ReadonlyMap<string, string>;
}

export function CellOf({ column, item, names }: CellProps) {
  const { t, named, locale } = useText();
  const open = item.state === 'OPEN';
  switch (column) {
    case 'due':
      if (item.state === 'COMPLETING') return t('inbox.completing');
      return open ? <DueCell item={item} /> : null;
    case 'case':
      return (
        <span title={`${item.caseNo ?? ''} ${item.cause}`}>
          <span className={styles.no}>{item.caseNo}</span> {item.cause}
        </span>
      );
    case 'party':
      return <span title={item.partyName}>{item.partyName}</span>;
    case 'amount':
      return formatMoney(item.amount, locale);
    case 'stage':
      return <StageTag stage={item.stage} />;
    case 'holder':
      return <Holder item={item} />;
    case 'dueDate':
      return item.dueDate ? formatDate(item.dueDate, locale) : '—';
    case 'strictDate':
      return item.dueStrictDate ? formatDate(item.dueStrictDate, locale) : '—';
    case 'kind':
      return named('kind', item.caseKind);
    case 'round':
      return item.round > 0 ? item.round : '—';
    case 'handlers':
      return item.handlerIds.map((id) => names.get(id) ?? '…').join('、') || '—';
    case 'reviewer':
      return item.reviewerId === null ? '—' : (names.get(item.reviewerId) ?? '…');
    case 'received':
      return formatInstant(item.createdAt, locale);
    case 'finished':
      return item.finishedAt === null ? '—' : formatInstant(item.finishedAt, locale);
  }
}

/** What is left of the task, and below it of the case where that presses more. */
function DueCell({ item }: { item: WorkItem }) {
  const { t, locale } = useText();
  const due = item.dueDate ? dueOf(item) : undefined;
  const limit = item.caseLimit ? limitOf(item.caseLimit) : undefined;
  const shown = limit && isNearer(limit, due) ? limit : undefined;
  return (
    <span className={styles.dues}>
      {due && <DueBadge due={due} leftOnly />}
      {shown && (
        <span className={styles.limit} title={formatDate(shown.date, locale, true)}>
          {t('inbox.caseLimit')} <DueBadge due={shown} leftOnly />
        </span>
      )}
    </span>
  );
}

/** Whether it is provisional is said by the date itself, on the case page. */
function limitOf({ dueDate, dueAt, ...left }: NonNullable<WorkItem['caseLimit']>): Due {
  return { ...left, date: dueDate, overdueAt: dueAt, provisional: false };
}

function Holder({ item }: { item: WorkItem }) {
  const { t } = useText();
  const me = useMe();
  if (item.actingFor !== null) return t('inbox.holder.for', { name: item.actingFor });
  if (item.assigneeId === null) return t('inbox.holder.group');
  const name = item.assigneeId === me.personId ? t('inbox.holder.mine') : (item.assigneeName ?? '');
  return item.delegated ? t('inbox.holder.delegated', { name }) : name;
}

export function dueOf(item: WorkItem): Due {
  return {
    date: item.dueDate ?? '',
    strictDate: item.dueStrictDate,
    overdueAt: item.dueAt,
    workingDaysLeft: item.workingDaysLeft,
    dueToday: item.dueToday,
    overdue: item.overdue,
    provisional: item.provisional,
  };
}
