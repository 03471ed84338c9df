import { useVirtualizer } from '@tanstack/react-virtual';
import { App } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { WorkItem } from '../../lib/api/types';
import { useKeys } from '../../lib/keys/use-keys';
import { usePreferences } from '../../lib/preferences/use-preferences';
import { useText } from '../../lib/text/use-text';
import { useClaimTask } from './claim-task.mutation';
import { DayRow, HeadRow, TaskRow } from './inbox-row';
import { rowsOf } from './inbox-rows';
import type { View } from './inbox.query';
import styles from './inbox.module.css';
import { useReturnTask } from './return-task.mutation';

interface InboxListProps {
  readonly view: View;
  readonly items: readonly WorkItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (item: WorkItem) => void;
  /** The last rows are in sight. */
  readonly onEnd: () => void;
}

/** Only the rows in sight are drawn, so that ten thousand are as quick as ten. j k Enter c r x work on the row in focus. */
export function InboxList({ view, items, chosen, onChoose, onOpen, onEnd }: InboxListProps) {
  const { t } = useText();
  const { density } = usePreferences();
  const [at, setAt] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(items, view !== 'done'), [items, view]);
  const height = density === 'compact' ? 32 : 40;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastDrawn > rows.length - 20) onEnd();
  }, [lastDrawn, rows.length, onEnd]);

  const current = items[Math.min(at, items.length - 1)];
  const moveTo = (index: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, index));
    setAt(next);
    const row = rows.findIndex((each) => each.kind === 'task' && each.index === next);
    virtual.scrollToIndex(row);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus(),
    );
  };
  const toggle = (item: WorkItem): void => {
    const next = new Set(chosen);
    if (!next.delete(item.id)) next.add(item.id);
    onChoose(next);
  };
  const act = useActs();
  useKeys({
    j: () => moveTo(document.activeElement?.closest('[data-index]') ? at + 1 : at),
    k: () => moveTo(at - 1),
    c: () => current?.mayClaim && act.claim(current),
    r: () => current?.mayReturn && act.giveBack(current),
    x: () => current?.mayClaim && toggle(current),
  });
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="table"
      aria-label={t(`inbox.view.${view}`)}
      aria-rowcount={items.length + 1}
    >
      <HeadRow />
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { transform: `translateY(${start}px)`, height };
          if (row.kind === 'day') return <DayRow key={key} style={place} date={row.date} count={row.count} />;
          return (
            <TaskRow
              key={key}
              style={place}
              item={row.item}
              index={row.index}
              current={row.index === at}
              chosen={chosen.has(row.item.id)}
              onFocus={() => setAt(row.index)}
              onToggle={() => toggle(row.item)}
              onOpen={() => onOpen(row.item)}
              onClaim={() => act.claim(row.item)}
              onReturn={() => act.giveBack(row.item)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface Acts {
  claim(item: WorkItem): void;
  giveBack(item: WorkItem): void;
}

function useActs(): Acts {
  const { message } = App.useApp();
  const claim = useClaimTask();
  const giveBack = useReturnTask();
  const onError = (error: Error): void => void message.warning(error.message);
  return {
    claim: (item) => claim.mutate(item.id, { onError }),
    giveBack: (item) => giveBack.mutate(item.id, { onError }),
  };
}
