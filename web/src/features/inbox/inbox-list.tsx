import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useFeedback } from '../../components/feedback/feedback-context';
import { focusIsLost, lastFocused } from '../../lib/focus/focus-trail';
import { useSteady } from '../../lib/react/use-steady';
import type { WorkItem } from '../../lib/api/types';
import { useKeys } from '../../lib/keys/use-keys';
import { usePreferences } from '../../lib/preferences/use-preferences';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { actsOn, type Act } from './acts';
import { useClaimTask } from './claim-task.mutation';
import { gridOf, type Column } from './columns';
import { useNames } from './filter-text';
import { DayRow, HeadRow, TaskRow, type RowHandlers } from './inbox-row';
import { rowsOf, type Row } from './inbox-rows';
import type { View } from './inbox.query';
import styles from './inbox.module.css';
import { keepPlace, placeOf } from './kept-place';
import { RowMenu, type MenuPlace } from './row-menu';

interface InboxListProps {
  readonly view: View;
  /** Names the list, so that one finds one's place in it again on the way back from a case. */
  readonly place: string;
  readonly columns: readonly Column[];
  readonly items: readonly WorkItem[];
  readonly more: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onAsk: (act: Exclude<Act, 'CLAIM'>, item: WorkItem) => void;
  readonly onOpen: (item: WorkItem) => void;
  /** The last rows are in sight. */
  readonly onEnd: () => void;
}

/** So many rows before the end, the next page is asked for. */
const ROWS_AHEAD = 60;

/** Only the rows in sight are drawn, so that ten thousand are as quick as ten. The keys work on the row in focus. */
export function InboxList(props: InboxListProps) {
  const { view, place, columns, items, more, chosen, onChoose, onAsk, onOpen, onEnd } = props;
  const { t, locale } = useText();
  const me = useMe();
  const names = useNames();
  const [menu, setMenu] = useState<MenuPlace>();
  const rows = useMemo(() => rowsOf(items, view !== 'done', more), [items, view, more]);
  const { scroller, virtual, height, at, setCurrent, moveTo } = useListPlace(place, items, rows);
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && lastDrawn > rows.length - ROWS_AHEAD) onEnd();
  }, [lastDrawn, rows.length, more, onEnd]);
  const item = items[at];
  const toggle = ({ id }: WorkItem): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  const claim = useClaim();
  const act = (what: Act, on: WorkItem | undefined): void => {
    if (!on || !actsOn(on, me).includes(what)) return;
    if (what === 'CLAIM') claim(on);
    else onAsk(what, on);
  };
  const handlers = useSteady<RowHandlers>({
    focus: ({ id }) => setCurrent(id),
    toggle,
    open: onOpen,
    claim,
    menu: (on, anchor) => setMenu({ item: on, anchor }),
  });
  useListKeys({ item, at, moveTo, act, toggle });
  const { tracks, least } = gridOf(
    columns,
    locale,
    items.some(({ mayClaim }) => mayClaim),
  );
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="table"
      aria-label={t(`inbox.view.${view}`)}
      aria-rowcount={more ? -1 : rows.length + 1}
      style={{ '--inbox-tracks': tracks, '--inbox-least': `${least}px` } as CSSProperties}
    >
      <HeadRow
        columns={columns}
        all={items.length > 0 && chosen.size === items.length}
        some={chosen.size > 0}
        onAll={(all) => onChoose(new Set(all ? items.map(({ id }) => id) : []))}
      />
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start: top }) => {
          const row = rows[index];
          if (!row) return null;
          if (row.kind === 'day') {
            const style = { transform: `translateY(${top}px)`, height };
            return <DayRow key={key} style={style} row={row} index={index} />;
          }
          return (
            <TaskRow
              key={row.item.id}
              top={top}
              height={height}
              item={row.item}
              index={index}
              columns={columns}
              names={names}
              current={row.index === at}
              chosen={chosen.has(row.item.id)}
              on={handlers}
            />
          );
        })}
      </div>
      {menu && (
        <RowMenu
          place={menu}
          acts={actsOn(menu.item, me)}
          onAct={(what) => act(what, menu.item)}
          onOpenTask={() => onOpen(menu.item)}
          onClose={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}

/** Which row one is at: kept while others come and go, found again on the way back from a case. */
function useListPlace(place: string, items: readonly WorkItem[], rows: readonly Row[]) {
  const { density } = usePreferences();
  const [start] = useState(() => placeOf(place));
  const [current, setCurrent] = useState(start?.id ?? items[0]?.id);
  const scroller = useRef<HTMLDivElement>(null);
  const height = density === 'compact' ? 32 : 40;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    initialOffset: start?.offset ?? 0,
  });
  useEffect(() => virtual.measure(), [height, virtual]);
  useEffect(() => {
    const element = scroller.current;
    return () => keepPlace(place, { id: current, offset: element?.scrollTop ?? 0 });
  }, [place, current]);
  const found = items.findIndex(({ id }) => id === current);
  const moveTo = (index: number): void => {
    const next = items[Math.max(0, Math.min(items.length - 1, index))];
    if (!next) return;
    setCurrent(next.id);
    virtual.scrollToIndex(rows.findIndex((row) => row.kind === 'task' && row.item === next));
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-task="${next.id}"] a`)?.focus(),
    );
  };
  const at = Math.max(0, found);
  useRowLeft(items, found, moveTo);
  return { scroller, virtual, height, at, setCurrent, moveTo };
}

/** The row in focus has gone, done by oneself or by somebody else: the keyboard goes on at the next one. */
function useRowLeft(items: readonly WorkItem[], at: number, moveTo: (index: number) => void): void {
  const before = useRef(0);
  const latest = useSteady({ moveTo });
  useEffect(() => {
    if (focusIsLost() && lastFocused()?.closest('[data-task]')) latest.moveTo(before.current);
    if (at >= 0) before.current = at;
  }, [items, at, latest]);
}

interface ListKeys {
  readonly item: WorkItem | undefined;
  readonly at: number;
  readonly moveTo: (index: number) => void;
  readonly act: (act: Act, item: WorkItem | undefined) => void;
  readonly toggle: (item: WorkItem) => void;
}

/** What the keys do with the row one is at. */
function useListKeys({ item, at, moveTo, act, toggle }: ListKeys): void {
  const inList = (): boolean => document.activeElement?.closest('[data-task]') !== null;
  useKeys({
    j: () => moveTo(inList() ? at + 1 : at),
    k: () => moveTo(at - 1),
    c: () => act('CLAIM', item),
    r: () => act('RETURN', item),
    t: () => act('TRANSFER', item),
    d: () => act('DELEGATE', item),
    u: () => act('URGE', item),
    y: () => act('COPY', item),
    x: () => item && toggle(item),
  });
}

function useClaim(): (item: WorkItem) => void {
  const { t } = useText();
  const { message } = useFeedback();
  const claim = useClaimTask();
  // The last row of a list goes with the list, which would be told nothing any more.
  return (item) =>
    void claim.mutateAsync(item.id).then(
      () => message.success(t('inbox.claimedOne', { caseNo: item.caseNo ?? '' })),
      (error: Error) => message.warning(error.message),
    );
}
