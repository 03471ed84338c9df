import { memo, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { leftText } from '../../components/due-badge';
import type { WorkItem } from '../../lib/api/types';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { Column } from './columns';
import { CellOf, dueOf, useTaskName } from './inbox-cell';
import type { Row } from './inbox-rows';
import styles from './inbox.module.css';

interface HeadRowProps {
  readonly columns: readonly Column[];
  readonly all: boolean;
  readonly some: boolean;
  readonly onAll: (all: boolean) => void;
}

export function HeadRow({ columns, all, some, onAll }: HeadRowProps) {
  const { t } = useText();
  return (
    <div role="rowgroup" className={styles.headRow}>
      <div role="row" className={styles.row}>
        <span role="columnheader" aria-label={t('keys.select')}>
          <input
            type="checkbox"
            aria-label={t('inbox.selectAll')}
            checked={all}
            ref={(input) => {
              if (input) input.indeterminate = some && !all;
            }}
            onChange={() => onAll(!all)}
          />
        </span>
        {columns.map((column) => (
          <span key={column} role="columnheader" className={styles[column]}>
            {t(`inbox.column.${column}`)}
          </span>
        ))}
        <span role="columnheader" aria-label={t('common.more')} />
      </div>
    </div>
  );
}

interface DayRowProps {
  readonly row: Extract<Row, { kind: 'day' }>;
  readonly index: number;
  readonly style: CSSProperties;
}

/** The day on which the tasks below are due, what is left until then, and how many they are. */
export function DayRow({ row, index, style }: DayRowProps) {
  const texts = useText();
  const { t, locale } = texts;
  const { first, count, open } = row;
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.day} style={style}>
      <span role="cell">
        {first.dueDate ? formatDate(first.dueDate, locale, true) : t('inbox.noDue')}{' '}
        {first.dueDate && first.state === 'OPEN' && <i>{leftText(dueOf(first), texts)}</i>}
        <b>{t('inbox.dayCount', { n: open ? `${count}+` : count })}</b>
      </span>
    </div>
  );
}

/** What a row tells its list; the same for every row, so that a row is drawn again only when what it shows has changed. */
export interface RowHandlers {
  readonly focus: (item: WorkItem) => void;
  readonly toggle: (item: WorkItem) => void;
  readonly open: (item: WorkItem) => void;
  readonly claim: (item: WorkItem) => void;
  readonly menu: (item: WorkItem, anchor: HTMLElement) => void;
}

interface TaskRowProps {
  readonly item: WorkItem;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly names: ReadonlyMap<string, string>;
  readonly top: number;
  readonly height: number;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly on: RowHandlers;
}

export const TaskRow = memo(Task);

function Task(props: TaskRowProps) {
  const { item, index, columns, names, top, height, current, chosen, on } = props;
  const { t } = useText();
  const name = useTaskName()(item);
  const who = { task: name, caseNo: item.caseNo ?? '' };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-task={item.id}
      data-current={current}
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, height }}
      onFocus={() => on.focus(item)}
      onDoubleClick={() => on.open(item)}
    >
      <span role="cell">
        <input
          type="checkbox"
          checked={chosen}
          onChange={() => on.toggle(item)}
          aria-label={t('inbox.select', who)}
        />
      </span>
      {columns.map((column) => (
        <span key={column} role="cell" className={styles[column]}>
          {column === 'task' ? (
            <>
              <Link to={`/cases/${item.caseId}/tasks/${item.id}`}>{name}</Link>
              {item.round > 1 && <small>{t('inbox.round', { n: item.round })}</small>}
            </>
          ) : (
            <CellOf column={column} item={item} names={names} />
          )}
        </span>
      ))}
      <span role="cell" className={styles.acts}>
        {item.mayClaim && (
          <button type="button" className={styles.claim} onClick={() => on.claim(item)}>
            {t('inbox.claim')}
          </button>
        )}
        <button
          type="button"
          className={styles.menu}
          aria-haspopup="menu"
          aria-label={t('inbox.actsOn', who)}
          onClick={(event) => on.menu(item, event.currentTarget)}
        >
          ⋯
        </button>
      </span>
    </div>
  );
}
